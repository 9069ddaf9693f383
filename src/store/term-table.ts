import { NumberList } from "./number-list.js";

type TermAt = (number: number) => string;

/**
 * Finds the number of a string.
 *
 * A hash table that holds the numbers alone. A `Map` takes 40 bytes and more for each entry and holds
 * at most 2^24 of them; this takes six to twelve on top of the list of strings, or of the records that
 * have them.
 */
export class TermTable {
  static readonly EMPTY = new TermTable(new Uint32Array(1), () => "");

  /** Number + 1; 0 where there is none. As many as a power of two, at least a third of them free. */
  readonly #slots: Uint32Array;
  readonly #termAt: TermAt;

  constructor(slots: Uint32Array, termAt: TermAt) {
    this.#slots = slots;
    this.#termAt = termAt;
  }

  /** The number of the string; -1 when there is none. */
  find(term: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(term) & mask;
    for (let known; (known = this.#slots[slot]!) !== 0; slot = (slot + 1) & mask) {
      if (this.#termAt(known - 1) === term) return known - 1;
    }
    return -1;
  }
}

/**
 * Numbers strings from 0, in the order in which they are added.
 *
 * Keeps the hash of each as well, four bytes: so it hardly looks at a string that is another, which would have to
 * come from far away in memory, and at none when it grows.
 */
export class GrowingTermTable {
  readonly #termAt: TermAt;
  readonly #hashes = new NumberList();
  /** As in a `TermTable`. */
  #slots: Uint32Array;

  /**
   * @param termAt gives the string with a number; asked only for numbers that `add` has given.
   * @param expected how many strings there will be, where that is known.
   */
  constructor(termAt: TermAt, expected = 0) {
    this.#termAt = termAt;
    this.#slots = new Uint32Array(slotsFor(expected));
  }

  /** The number of the string; -1 when it was never added. */
  find(term: string): number {
    return this.#slots[this.#slotOf(term, hashOf(term))]! - 1;
  }

  /** The number of the string. A new one has the next number, and the list has to have it there at once. */
  add(term: string): number {
    // Before the string is in, since the list does not have it yet.
    if ((this.#hashes.length + 1) * 3 > this.#slots.length * 2) this.#grow();
    const hash = hashOf(term);
    const slot = this.#slotOf(term, hash);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    this.#hashes.push(hash);
    this.#slots[slot] = this.#hashes.length;
    return this.#hashes.length - 1;
  }

  /** What was added so far. It shares its memory with this one, to which nothing may be added afterwards. */
  settled(): TermTable {
    return new TermTable(this.#slots, this.#termAt);
  }

  /** The same strings under other numbers. */
  renumbered(numberOf: (number: number) => number, termAt: TermAt): TermTable {
    const slots = this.#slots.map((known) => (known === 0 ? 0 : numberOf(known - 1) + 1));
    return new TermTable(slots, termAt);
  }

  /** Where the string stands, else the free slot where it would. */
  #slotOf(term: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let known; (known = this.#slots[slot]!) !== 0; slot = (slot + 1) & mask) {
      if (this.#hashes.at(known - 1) === hash && this.#termAt(known - 1) === term) return slot;
    }
    return slot;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#hashes.length; number++) {
      let slot = this.#hashes.at(number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function slotsFor(size: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(size * 1.5)));
}

/** FNV-1a, stirred at the end so that the low bits depend on every character. From 0 to 2^32 - 1. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
