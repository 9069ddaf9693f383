import { Dense, type Marked } from "./dense.js";

/**
 * Many places that cost something to look at. A few are looked at each by itself, which is all
 * that a page needs; whoever looks at more makes bits of all places at once.
 */
export abstract class Lazy extends Dense {
  /** How many places may still be looked at before all are made. */
  #patience: number;
  /** The word that was looked at last: each place of a page asks for its word anew. */
  #index = -1;
  #word = 0;
  #marked: Marked | undefined;

  constructor(size: number, patience: number) {
    super(size);
    this.#patience = patience;
  }

  protected abstract hasOne(ordinal: number): boolean;
  protected abstract look(index: number): number;
  protected abstract markAll(): Marked;

  has(ordinal: number): boolean {
    return this.#endures(1) ? this.hasOne(ordinal) : this.marked().has(ordinal);
  }

  word(index: number): number {
    if (this.#marked) return this.#marked.word(index);
    if (index === this.#index) return this.#word;
    if (!this.#endures(32)) return this.marked().word(index);
    this.#index = index;
    return (this.#word = this.look(index));
  }

  #endures(places: number): boolean {
    return !this.#marked && (this.#patience -= places) >= 0;
  }

  override marked(): Marked {
    return (this.#marked ??= this.markAll());
  }
}
