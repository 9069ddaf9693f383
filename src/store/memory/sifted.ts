import type { Dense } from "./dense.js";
import { Listed } from "./listed.js";
import { FEW, NONE, type Ordinals } from "./ordinals.js";

/** How many places of the list are looked at for the next one before all of them are. */
const PATIENCE = 256;

/** Those of a list that stand in other sets, too. */
export class Sifted implements Ordinals {
  readonly #listed: Listed;
  readonly #lists: readonly Listed[];
  readonly #dense: readonly Dense[];
  #count: number | undefined;
  /** The places, once they have been counted and are few. */
  #few: Listed | undefined;

  /** Quickest when the first list is the shortest. */
  constructor(listed: Listed, lists: readonly Listed[], dense: readonly Dense[]) {
    this.#listed = listed;
    this.#lists = lists;
    this.#dense = dense;
  }

  has(ordinal: number): boolean {
    return this.#listed.has(ordinal) && this.#passes(ordinal);
  }

  from(ordinal: number): number {
    return this.#next(ordinal, this.#listed.indexOf(ordinal), 1, (few, at) => few.from(at));
  }

  upTo(ordinal: number): number {
    return this.#next(ordinal, this.#listed.indexOf(ordinal + 1) - 1, -1, (few, at) => few.upTo(at));
  }

  count(): number {
    return (this.#count ??= this.#countAll());
  }

  #next(
    ordinal: number,
    start: number,
    step: 1 | -1,
    ofFew: (few: Listed, ordinal: number) => number,
  ): number {
    if (this.#few) return ofFew(this.#few, ordinal);
    for (let index = start; ; index += step) {
      const at = this.#listed.at(index);
      if (at === NONE || this.#passes(at)) return at;
      if (Math.abs(index - start) !== PATIENCE) continue;
      const few = this.#settled();
      if (few) return ofFew(few, at);
    }
  }

  /** The places, when they turn out to be few. */
  #settled(): Listed | undefined {
    this.count();
    return this.#few;
  }

  #passes(ordinal: number): boolean {
    for (const list of this.#lists) if (!list.has(ordinal)) return false;
    return this.#isInDense(ordinal);
  }

  #isInDense(ordinal: number): boolean {
    for (const set of this.#dense) if (!set.has(ordinal)) return false;
    return true;
  }

  /** Goes through all lists at once, each leaping to where the others are. */
  #countAll(): number {
    const [listed, lists] = [this.#listed, this.#lists];
    const indexes = lists.map(() => 0);
    const few: number[] = [];
    let count = 0;
    for (let index = 0; index < listed.length;) {
      const at = listed.at(index);
      let next = at;
      for (let number = 0; number < lists.length && next === at; number++) {
        const list = lists[number]!;
        indexes[number] = list.indexOf(at, indexes[number]);
        next = list.at(indexes[number]!);
      }
      if (next === NONE) break;
      if (next !== at) {
        index = listed.indexOf(next, index);
        continue;
      }
      index++;
      if (!this.#isInDense(at)) continue;
      count++;
      if (count <= FEW) few.push(at);
    }
    if (count <= FEW) this.#few = new Listed(Uint32Array.from(few));
    return count;
  }
}
