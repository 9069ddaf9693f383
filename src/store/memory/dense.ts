import { bitsIn, firstPlace, isMarked, lastPlace, mark, noBits, wordsFor, type Bits } from "./bits.js";
import { NONE, type Ordinals } from "./ordinals.js";

/** Many places: asked 32 at a time, as the bits of a word. */
export abstract class Dense implements Ordinals {
  /** How long the list of records is. */
  readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  abstract has(ordinal: number): boolean;

  /** The places 32 × index up to 32 × index + 31, the first as the lowest bit. */
  abstract word(index: number): number;

  /** The same places as bits that are all worked out; quicker where all are needed. */
  marked(): Marked {
    const bits = noBits(this.size);
    for (let index = 0; index < bits.length; index++) bits[index] = this.word(index);
    return new Marked(this.size, bits);
  }

  /** Not fewer than there are, as far as is known without looking at them. */
  atMost(): number {
    return this.size;
  }

  from(ordinal: number): number {
    return firstIn(this, ordinal, wordsFor(this.size));
  }

  upTo(ordinal: number): number {
    return lastIn(this, ordinal, 0);
  }

  count(): number {
    return this.marked().count();
  }

  /** Tells of every word that is not zero, ascending. */
  eachWord(tell: (word: number, index: number) => void): void {
    const { bits } = this.marked();
    for (let index = 0; index < bits.length; index++) {
      const word = bits[index]!;
      if (word !== 0) tell(word, index);
    }
  }
}

/** The first place at or after `ordinal` in the words before `end`. */
export function firstIn(set: Dense, ordinal: number, end: number): number {
  let index = ordinal >>> 5;
  if (index >= end) return NONE;
  let word = set.word(index) & (-1 << (ordinal & 31));
  while (word === 0) {
    if (++index >= end) return NONE;
    word = set.word(index);
  }
  return firstPlace(word, index);
}

/** The last place at or before `ordinal` in the words from `start` on. */
export function lastIn(set: Dense, ordinal: number, start: number): number {
  if (ordinal < 0) return NONE;
  const last = Math.min(ordinal, set.size - 1);
  let index = last >>> 5;
  if (index < start) return NONE;
  let word = set.word(index) & (-1 >>> (31 - (last & 31)));
  while (word === 0) {
    if (--index < start) return NONE;
    word = set.word(index);
  }
  return lastPlace(word, index);
}

/** One bit for each place. */
export class Marked extends Dense {
  readonly bits: Bits;
  #count: number | undefined;

  /** The count where it is known; otherwise the bits are counted when somebody asks. */
  constructor(size: number, bits: Bits, count?: number) {
    super(size);
    this.bits = bits;
    this.#count = count;
  }

  static of(size: number, ordinals: Iterable<number>): Marked {
    const bits = noBits(size);
    for (const ordinal of ordinals) mark(bits, ordinal);
    return new Marked(size, bits);
  }

  has(ordinal: number): boolean {
    return isMarked(this.bits, ordinal);
  }

  word(index: number): number {
    return this.bits[index]!;
  }

  override marked(): Marked {
    return this;
  }

  override atMost(): number {
    return this.#count ?? this.size;
  }

  override count(): number {
    return (this.#count ??= countOf(this.bits));
  }
}

function countOf(bits: Bits): number {
  let count = 0;
  for (let index = 0; index < bits.length; index++) count += bitsIn(bits[index]!);
  return count;
}

/** Every place. */
export class Every extends Dense {
  has(): boolean {
    return true;
  }

  word(index: number): number {
    const left = this.size - (index << 5);
    return left >= 32 ? -1 : -1 >>> (32 - left);
  }

  override count(): number {
    return this.size;
  }
}
