import type { RangeColumn } from "./range-column.js";
import { Dense, Marked, placesIn, placesOf, wordsFor, mark, type Ordinals } from "./ordinals.js";

/** Stands for a pointer that leads to no record. */
export const NOWHERE = 0xffffffff;

/** Another collection whose records point here. */
export interface Referrers {
  /** The places in the other collection of the records that point to a place here. */
  to(ordinal: number): Ordinals;
  /** Where each record of the other collection points to, or NOWHERE. */
  readonly targets: Uint32Array;
  /** For each range of the other collection, the records here by the least value of those that point to them. */
  readonly least: ReadonlyMap<string, RangeColumn>;
}

/** Sorts after every value: the least of none. */
export const NO_VALUE = "\uffff\uffff";

/** The places to which at least one of those records of the other collection points. */
export function referredBy(referring: Ordinals, referrers: Referrers, size: number): Ordinals {
  if (referring instanceof Dense) return new Referred(referring, referrers, size);
  const targets = Uint32Array.from(placesIn(referring), (ordinal) => referrers.targets[ordinal]!);
  return placesOf(
    targets.filter((target) => target !== NOWHERE),
    size,
  );
}

/** Words that are looked at one record at a time before all of them are made at once. */
const PATIENCE = 16;

class Referred extends Dense {
  readonly #referring: Dense;
  readonly #referrers: Referrers;
  #marked: Marked | undefined;
  #looks = 0;

  constructor(referring: Dense, referrers: Referrers, size: number) {
    super(size);
    this.#referring = referring;
    this.#referrers = referrers;
  }

  has(ordinal: number): boolean {
    if (this.#marked) return this.#marked.has(ordinal);
    const referrers = this.#referrers.to(ordinal);
    for (let at = referrers.from(0); at !== -1; at = referrers.from(at + 1)) {
      if (this.#referring.has(at)) return true;
    }
    return false;
  }

  word(index: number): number {
    if (this.#marked || ++this.#looks > PATIENCE) return this.marked().word(index);
    let word = 0;
    const first = index << 5;
    for (let bit = 0; bit < 32 && first + bit < this.size; bit++) {
      if (this.has(first + bit)) word |= 1 << bit;
    }
    return word;
  }

  override marked(): Marked {
    return (this.#marked ??= this.#mark());
  }

  #mark(): Marked {
    const { targets } = this.#referrers;
    const { words } = this.#referring.marked();
    const bits = new Uint32Array(wordsFor(this.size));
    for (let index = 0; index < words.length; index++) {
      for (let word = words[index]!; word !== 0; word &= word - 1) {
        const target = targets[(index << 5) + 31 - Math.clz32(word & -word)]!;
        if (target !== NOWHERE) mark(bits, target);
      }
    }
    return new Marked(this.size, bits);
  }
}
