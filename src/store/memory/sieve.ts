import { bitsIn, firstPlace, lastPlace, type Bits } from "./bits.js";
import type { Listed } from "./listed.js";
import { FEW, NONE } from "./ordinals.js";

/** Sets of which a place has to be in one. */
export interface Union {
  /** At least one. */
  readonly bits: readonly Bits[];
  readonly lists: readonly Listed[];
}

export interface Counted {
  readonly count: number;
  /** The places, when there are few. */
  readonly few: Uint32Array | null;
}

/** How many words are sifted at a time: what is noted of them stays in the first cache of the processor. */
const BLOCK = 256;

/** Places that are in one of two sets. */
interface Pair {
  readonly a: Bits;
  readonly b: Bits;
  /** Whether these are the words of a block alone. */
  readonly isBlock: boolean;
}

/** What is left of a block. Shared by all sieves, because none hands it on. */
const words = new Int32Array(BLOCK);
const LEFT: Pair = { a: words, b: words, isBlock: true };

/**
 * Looks for places that are in every one of several unions, a block of words after the other.
 *
 * Going over a word costs some 2 ns, nearly whatever is done with it, so it is done seldom: two unions of two sets
 * are read at once, and counted at once when there are no more. Nothing is made for a word: closures made 6 MB of
 * garbage for each count among a million places.
 */
export class Sieve {
  readonly #pairs: readonly Pair[];
  readonly #larger: readonly Larger[];
  readonly #length: number;

  /** The unions, at least one, and how many words their bits have. */
  constructor(unions: readonly Union[], length: number) {
    this.#pairs = unions.map((union) => (isLarge(union) ? new Larger(union) : pairOf(union.bits)));
    this.#larger = this.#pairs.filter((pair) => pair instanceof Larger);
    this.#length = length;
  }

  count(): Counted {
    let count = 0;
    for (let start = 0; start < this.#length; start += BLOCK) {
      const end = Math.min(start + BLOCK, this.#length);
      count += countIn(this.#beforeLast(start, end), this.#pairs.at(-1)!, start, end);
    }
    return { count, few: count <= FEW ? this.#places(count) : null };
  }

  /** The first place in the words from `index` on. */
  from(index: number): number {
    for (let start = index; start < this.#length; start += BLOCK) {
      const length = this.#sift(start, Math.min(start + BLOCK, this.#length));
      for (let at = 0; at < length; at++) {
        if (words[at] !== 0) return firstPlace(words[at]!, start + at);
      }
    }
    return NONE;
  }

  /** The last place in the words before `index`. */
  upTo(index: number): number {
    for (let end = index; end > 0; end -= BLOCK) {
      const start = Math.max(0, end - BLOCK);
      for (let at = this.#sift(start, end) - 1; at >= 0; at--) {
        if (words[at] !== 0) return lastPlace(words[at]!, start + at);
      }
    }
    return NONE;
  }

  /** Tells of every word that is not zero, ascending. Nobody may sift meanwhile. */
  each(tell: (word: number, index: number) => void): void {
    for (let start = 0; start < this.#length; start += BLOCK) {
      const length = this.#sift(start, Math.min(start + BLOCK, this.#length));
      for (let at = 0; at < length; at++) {
        if (words[at] !== 0) tell(words[at]!, start + at);
      }
    }
  }

  #places(count: number): Uint32Array {
    const places = new Uint32Array(count);
    let next = 0;
    this.each((word, index) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) places[next++] = firstPlace(rest, index);
    });
    return places;
  }

  /** Leaves the words from `start` up to `end`, and says how many. */
  #sift(start: number, end: number): number {
    narrow(this.#beforeLast(start, end), this.#pairs.at(-1)!, start, end);
    return end - start;
  }

  /** What all unions but the last let through; the union itself when it is the only one. */
  #beforeLast(start: number, end: number): Pair {
    for (const union of this.#larger) union.moveTo(start, end);
    let before = this.#pairs[0]!;
    for (let number = 1; number < this.#pairs.length - 1; number++) {
      narrow(before, this.#pairs[number]!, start, end);
      before = LEFT;
    }
    return before;
  }
}

function isLarge({ bits, lists }: Union): boolean {
  return bits.length > 2 || lists.length > 0;
}

function pairOf(bits: readonly Bits[]): Pair {
  return { a: bits[0]!, b: bits[1] ?? bits[0]!, isBlock: false };
}

/** A union of more than two sets, or of other ones than bits: put together for each block. */
class Larger implements Pair {
  readonly a = new Int32Array(BLOCK);
  readonly b = this.a;
  readonly isBlock = true;
  readonly #pairs: readonly Pair[];
  readonly #lists: readonly Listed[];

  constructor({ bits, lists }: Union) {
    this.#pairs = bits.flatMap((_, number) => (number % 2 === 0 ? pairOf(bits.slice(number)) : []));
    this.#lists = lists;
  }

  moveTo(start: number, end: number): void {
    this.a.fill(0);
    for (const { a, b } of this.#pairs) add(this.a, a, b, start, end);
    for (const list of this.#lists) list.markIn(this.a, start, end);
  }
}

function add(into: Bits, a: Bits, b: Bits, start: number, end: number): void {
  for (let index = start, at = 0; index < end; index++, at++) into[at]! |= a[index]! | b[index]!;
}

function narrow(before: Pair, union: Pair, start: number, end: number): void {
  const { a, b } = before;
  const { a: c, b: d } = union;
  let index = before.isBlock ? 0 : start;
  let other = union.isBlock ? 0 : start;
  for (let at = 0; at < end - start; at++, index++, other++) {
    words[at] = (a[index]! | b[index]!) & (c[other]! | d[other]!);
  }
}

/** As `narrow`, but counts what it would leave. */
function countIn(before: Pair, union: Pair, start: number, end: number): number {
  const { a, b } = before;
  const { a: c, b: d } = union;
  let index = before.isBlock ? 0 : start;
  let other = union.isBlock ? 0 : start;
  let count = 0;
  for (let at = 0; at < end - start; at++, index++, other++) {
    count += bitsIn((a[index]! | b[index]!) & (c[other]! | d[other]!));
  }
  return count;
}
