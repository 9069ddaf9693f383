import type { Bits } from "./bits.js";
import { NONE, type Ordinals } from "./ordinals.js";

/** Few places, ascending: a stretch of an array that may hold other lists, too. */
export class Listed implements Ordinals {
  readonly #array: Uint32Array;
  readonly #start: number;
  readonly length: number;

  constructor(array: Uint32Array, start = 0, end = array.length) {
    this.#array = array;
    this.#start = start;
    this.length = end - start;
  }

  at(index: number): number {
    return index >= 0 && index < this.length ? this.#array[this.#start + index]! : NONE;
  }

  has(ordinal: number): boolean {
    return this.at(this.indexOf(ordinal)) === ordinal;
  }

  from(ordinal: number): number {
    return this.at(this.indexOf(ordinal));
  }

  upTo(ordinal: number): number {
    return this.at(this.indexOf(ordinal + 1) - 1);
  }

  count(): number {
    return this.length;
  }

  /**
   * How many of them come before the place. Begins at an index before which all do, and looks one, two,
   * four … further before it halves: the next place of a list that is gone through is near.
   */
  indexOf(ordinal: number, start = 0): number {
    const array = this.#array;
    const first = this.#start;
    let low = start;
    let high = start === 0 ? this.length : start;
    for (let step = 1; high < this.length && array[first + high]! < ordinal; step *= 2) {
      low = high + 1;
      high += step;
    }
    if (high > this.length) high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (array[first + middle]! < ordinal) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The places 32 × index up to 32 × index + 31, the first as the lowest bit. */
  word(index: number): number {
    let word = 0;
    for (let next = this.indexOf(index << 5); this.at(next) >>> 5 === index; next++) {
      word |= 1 << (this.at(next) & 31);
    }
    return word;
  }

  /** Marks those that stand in the words from `start` up to `end`, in bits that begin with the first of these words. */
  markIn(bits: Bits, start: number, end: number): void {
    const array = this.#array;
    const stop = this.#start + this.indexOf(end << 5);
    for (let index = this.#start + this.indexOf(start << 5); index < stop; index++) {
      const ordinal = array[index]!;
      bits[(ordinal >>> 5) - start]! |= 1 << (ordinal & 31);
    }
  }
}

export const EMPTY = new Listed(new Uint32Array());

/** All the places, ascending. */
export function placesIn(set: Ordinals): number[] {
  const places: number[] = [];
  if (set instanceof Listed) for (let index = 0; index < set.length; index++) places.push(set.at(index));
  else for (let at = set.from(0); at !== NONE; at = set.from(at + 1)) places.push(at);
  return places;
}

/** The places that stand in at least one of two lists. */
export function listedInEither(a: Listed, b: Listed): Listed {
  const both = new Uint32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; length++) {
    const [one, other] = [a.at(i), b.at(j)];
    const takesOne = other === NONE || (one !== NONE && one <= other);
    both[length] = takesOne ? one : other;
    if (one === both[length]) i++;
    if (other === both[length]) j++;
  }
  return new Listed(both, 0, length);
}
