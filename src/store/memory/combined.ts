import { noBits, wordsFor } from "./bits.js";
import { Dense, firstIn, lastIn, Marked } from "./dense.js";
import { Listed } from "./listed.js";
import { NONE } from "./ordinals.js";
import { Sieve } from "./sieve.js";

/** Sets of which a place has to be in one. */
export interface Alternatives {
  /** At least one. */
  readonly dense: readonly Dense[];
  readonly lists: readonly Listed[];
}

/** Words that a page looks at one by one before it has all of them sifted. */
const NEAR = 64;

/** The places that are among every one of several alternatives. */
export class Combined extends Dense {
  readonly parts: readonly Alternatives[];
  #made: Sieve | undefined;
  #count: number | undefined;
  /** The places, once they have been counted and are few. */
  #few: Listed | undefined;

  constructor(size: number, parts: readonly Alternatives[]) {
    super(size);
    this.parts = parts;
  }

  has(ordinal: number): boolean {
    for (const part of this.parts) if (!isAmong(part, ordinal)) return false;
    return true;
  }

  word(index: number): number {
    let word = -1;
    for (const part of this.parts) {
      word &= wordOf(part, index);
      if (word === 0) return 0;
    }
    return word;
  }

  override marked(): Marked {
    const bits = noBits(this.size);
    this.eachWord((word, index) => (bits[index] = word));
    return new Marked(this.size, bits, this.#count);
  }

  override eachWord(tell: (word: number, index: number) => void): void {
    this.#sieve().each(tell);
  }

  override from(ordinal: number): number {
    if (this.#few) return this.#few.from(ordinal);
    const end = Math.min((ordinal >>> 5) + NEAR, wordsFor(this.size));
    const near = firstIn(this, ordinal, end);
    if (near !== NONE) return near;
    return this.#settled()?.from(ordinal) ?? this.#sieve().from(end);
  }

  override upTo(ordinal: number): number {
    if (this.#few) return this.#few.upTo(ordinal);
    const start = Math.max(0, (Math.min(ordinal, this.size - 1) >>> 5) - NEAR);
    const near = lastIn(this, ordinal, start);
    if (near !== NONE || ordinal < 0) return near;
    return this.#settled()?.upTo(ordinal) ?? this.#sieve().upTo(start);
  }

  override count(): number {
    if (this.#count === undefined) {
      const { count, few } = this.#sieve().count();
      this.#count = count;
      if (few) this.#few = new Listed(few);
    }
    return this.#count;
  }

  override atMost(): number {
    return this.#count ?? Math.min(this.size, ...this.parts.map(atMost));
  }

  /** The places, when they turn out to be few. */
  #settled(): Listed | undefined {
    this.count();
    return this.#few;
  }

  #sieve(): Sieve {
    return (this.#made ??= sieveOf(this.parts, wordsFor(this.size)));
  }
}

function isAmong({ dense, lists }: Alternatives, ordinal: number): boolean {
  for (const set of dense) if (set.has(ordinal)) return true;
  for (const list of lists) if (list.has(ordinal)) return true;
  return false;
}

function wordOf({ dense, lists }: Alternatives, index: number): number {
  let word = 0;
  for (const set of dense) word |= set.word(index);
  for (const list of lists) word |= list.word(index);
  return word;
}

function atMost({ dense, lists }: Alternatives): number {
  return [...dense.map((set) => set.atMost()), ...lists.map((list) => list.length)].reduce(
    (sum, count) => sum + count,
  );
}

function sieveOf(parts: readonly Alternatives[], length: number): Sieve {
  const unions = parts
    .toSorted((a, b) => atMost(a) - atMost(b))
    .map(({ dense, lists }) => ({ bits: dense.map((set) => set.marked().bits), lists }));
  return new Sieve(unions, length);
}
