/**
 * Some places in a list of records.
 *
 * Nothing is worked out before it is asked for: a page looks at the places around it, however long
 * the list is. Only `count` may have to look at all.
 */
export interface Ordinals {
  has(ordinal: number): boolean;
  /** The first at or after the place; -1 when there is none. */
  from(ordinal: number): number;
  /** The last at or before the place; -1 when there is none. */
  upTo(ordinal: number): number;
  count(): number;
}

export const NONE = -1;

/** Where a set has more of the places than this share, bits are smaller and quicker than a list. */
const DENSE = 1 / 32;

export function isDense(count: number, size: number): boolean {
  return count > size * DENSE;
}

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
    return this.at(this.#indexOf(ordinal)) === ordinal;
  }

  from(ordinal: number): number {
    return this.at(this.#indexOf(ordinal));
  }

  upTo(ordinal: number): number {
    return this.at(this.#indexOf(ordinal + 1) - 1);
  }

  count(): number {
    return this.length;
  }

  #indexOf(ordinal: number): number {
    return positionOf(this.length, (index) => this.at(index) < ordinal);
  }
}

/** Those of a list that stand in other sets, too. */
export class Sifted implements Ordinals {
  readonly #listed: Listed;
  readonly #others: readonly Ordinals[];
  #count: number | undefined;

  constructor(listed: Listed, others: readonly Ordinals[]) {
    this.#listed = listed;
    this.#others = others;
  }

  has(ordinal: number): boolean {
    return this.#listed.has(ordinal) && this.#passes(ordinal);
  }

  from(ordinal: number): number {
    let at = this.#listed.from(ordinal);
    while (at !== NONE && !this.#passes(at)) at = this.#listed.from(at + 1);
    return at;
  }

  upTo(ordinal: number): number {
    let at = this.#listed.upTo(ordinal);
    while (at !== NONE && !this.#passes(at)) at = this.#listed.upTo(at - 1);
    return at;
  }

  count(): number {
    return (this.#count ??= placesIn(this.#listed).reduce(
      (count, at) => count + Number(this.#passes(at)),
      0,
    ));
  }

  #passes(ordinal: number): boolean {
    return this.#others.every((other) => other.has(ordinal));
  }
}

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
    const words = new Uint32Array(wordsFor(this.size));
    for (let index = 0; index < words.length; index++) words[index] = this.word(index);
    return new Marked(this.size, words);
  }

  from(ordinal: number): number {
    const words = wordsFor(this.size);
    let index = ordinal >>> 5;
    if (index >= words) return NONE;
    let word = this.word(index) & (-1 << (ordinal & 31));
    while (word === 0) {
      if (++index >= words) return NONE;
      word = this.word(index);
    }
    return (index << 5) + 31 - Math.clz32(word & -word);
  }

  upTo(ordinal: number): number {
    if (ordinal < 0) return NONE;
    const last = Math.min(ordinal, this.size - 1);
    let index = last >>> 5;
    let word = this.word(index) & (-1 >>> (31 - (last & 31)));
    while (word === 0) {
      if (--index < 0) return NONE;
      word = this.word(index);
    }
    return (index << 5) + 31 - Math.clz32(word);
  }

  count(): number {
    return this.marked().count();
  }
}

/** One bit for each place. */
export class Marked extends Dense {
  readonly words: Uint32Array;
  #count: number | undefined;

  constructor(size: number, words: Uint32Array) {
    super(size);
    this.words = words;
  }

  static of(size: number, ordinals: Iterable<number>): Marked {
    const words = new Uint32Array(wordsFor(size));
    for (const ordinal of ordinals) mark(words, ordinal);
    return new Marked(size, words);
  }

  has(ordinal: number): boolean {
    return ((this.words[ordinal >>> 5]! >>> (ordinal & 31)) & 1) === 1;
  }

  word(index: number): number {
    return this.words[index]!;
  }

  override marked(): Marked {
    return this;
  }

  override count(): number {
    return (this.#count ??= this.words.reduce((count, word) => count + bitsIn(word), 0));
  }
}

/** Few places, as a set among dense ones. Its bits are worked out when somebody wants more than single places. */
class Spread extends Dense {
  readonly #listed: Listed;
  #marked: Marked | undefined;

  constructor(size: number, listed: Listed) {
    super(size);
    this.#listed = listed;
  }

  has(ordinal: number): boolean {
    return this.#listed.has(ordinal);
  }

  word(index: number): number {
    return this.marked().word(index);
  }

  override marked(): Marked {
    return (this.#marked ??= Marked.of(this.size, placesIn(this.#listed)));
  }
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

class InAll extends Dense {
  readonly #sets: readonly Dense[];

  constructor(size: number, sets: readonly Dense[]) {
    super(size);
    this.#sets = sets;
  }

  has(ordinal: number): boolean {
    return this.#sets.every((set) => set.has(ordinal));
  }

  word(index: number): number {
    return this.#sets.reduce((word, set) => (word === 0 ? 0 : word & set.word(index)), -1);
  }

  override marked(): Marked {
    return this.#sets.map((set) => set.marked()).reduce(markedInBoth);
  }
}

class InAny extends Dense {
  readonly #sets: readonly Dense[];

  constructor(size: number, sets: readonly Dense[]) {
    super(size);
    this.#sets = sets;
  }

  has(ordinal: number): boolean {
    return this.#sets.some((set) => set.has(ordinal));
  }

  word(index: number): number {
    return this.#sets.reduce((word, set) => word | set.word(index), 0);
  }
}

function markedInBoth(a: Marked, b: Marked): Marked {
  return new Marked(
    a.size,
    a.words.map((word, index) => word & b.words[index]!),
  );
}

/** The places that stand in all of these sets; every place when there are none. */
export function inAll(sets: readonly Ordinals[], size: number): Ordinals {
  if (sets.length === 1) return sets[0]!;
  const dense = sets.filter((set) => set instanceof Dense);
  if (dense.length === sets.length) return sets.length === 0 ? new Every(size) : new InAll(size, dense);
  const sparse = sets.filter((set) => !(set instanceof Dense)).map(listOf);
  const shortest = sparse.reduce((least, list) => (list.length < least.length ? list : least));
  return new Sifted(shortest, [...sparse.filter((list) => list !== shortest), ...dense]);
}

/** The places that stand in at least one of these sets. */
export function inAny(sets: readonly Ordinals[], size: number): Ordinals {
  if (sets.length === 1) return sets[0]!;
  const dense = sets.filter((set) => set instanceof Dense);
  const sparse = sets.filter((set) => !(set instanceof Dense)).map(listOf);
  const listed = placesOf(concatenated(sparse), size);
  if (dense.length === 0) return listed;
  return new InAny(size, [...dense, listed instanceof Dense ? listed : new Spread(size, listed)]);
}

/** A set of these places, which may be in any order and more than once. */
export function placesOf(ordinals: Uint32Array, size: number): Listed | Marked {
  // Sorting more than so many takes longer than going through all the bits.
  if (ordinals.length > 1024) return Marked.of(size, ordinals);
  const sorted = ordinals.slice().sort();
  return new Listed(sorted.filter((ordinal, index) => index === 0 || ordinal !== sorted[index - 1]));
}

export const EMPTY = new Listed(new Uint32Array());

/** All the places, ascending. */
export function placesIn(set: Ordinals): number[] {
  const places: number[] = [];
  if (set instanceof Listed) for (let index = 0; index < set.length; index++) places.push(set.at(index));
  else for (let at = set.from(0); at !== NONE; at = set.from(at + 1)) places.push(at);
  return places;
}

function listOf(set: Ordinals): Listed {
  return set instanceof Listed ? set : new Listed(Uint32Array.from(placesIn(set)));
}

function concatenated(lists: readonly Listed[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let next = 0;
  for (const list of lists) for (const ordinal of placesIn(list)) all[next++] = ordinal;
  return all;
}

/** The first index for which `isBefore` no longer holds, by halving; `length` when it always holds. */
export function positionOf(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function mark(words: Uint32Array, ordinal: number): void {
  words[ordinal >>> 5]! |= 1 << (ordinal & 31);
}

export function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

/** Counts set bits two, four, eight … at a time (Hacker's Delight, "Counting 1-bits"). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
