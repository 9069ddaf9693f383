/** One bit for each place: 32 to a word, the first as the lowest bit. Signed, as the bitwise operators make words. */
export type Bits = Int32Array;

export function noBits(size: number): Bits {
  return new Int32Array(wordsFor(size));
}

export function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

export function mark(bits: Bits, ordinal: number): void {
  bits[ordinal >>> 5]! |= 1 << (ordinal & 31);
}

export function unmark(bits: Bits, ordinal: number): void {
  bits[ordinal >>> 5]! &= ~(1 << (ordinal & 31));
}

export function isMarked(bits: Bits, ordinal: number): boolean {
  return ((bits[ordinal >>> 5]! >>> (ordinal & 31)) & 1) === 1;
}

/** The place of the lowest bit of a word that has one. */
export function firstPlace(word: number, index: number): number {
  return (index << 5) + 31 - Math.clz32(word & -word);
}

/** The place of the highest bit of a word that has one. */
export function lastPlace(word: number, index: number): number {
  return (index << 5) + 31 - Math.clz32(word);
}

/** Counts set bits two, four, eight … at a time (Hacker's Delight, "Counting 1-bits"). */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
