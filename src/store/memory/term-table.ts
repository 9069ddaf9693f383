/**
 * Numbers strings from 0, in the order in which they are added, and finds the number of a string.
 *
 * A hash table that holds the numbers alone. A `Map` takes 40 bytes and more for each entry and holds
 * at most 2^24 of them; this takes six to twelve on top of the list of strings, or of the records that
 * have them.
 */
export class TermTable {
  readonly #termAt: (number: number) => string;
  /** Number + 1; 0 where there is none. As many as a power of two, at least a third of them free. */
  #slots: Uint32Array;
  #size = 0;

  /**
   * @param termAt gives the string with a number; asked only for numbers that `add` has given.
   * @param expected how many strings there will be, where that is known.
   */
  constructor(termAt: (number: number) => string, expected = 0) {
    this.#termAt = termAt;
    this.#slots = new Uint32Array(slotsFor(expected));
  }

  /** The number of the string; -1 when it was never added. */
  find(term: string): number {
    return this.#slots[this.#slotOf(term)]! - 1;
  }

  /** The number of the string. A new one has the next number, and the list has to have it there at once. */
  add(term: string): number {
    // Before the string is in, since the list does not have it yet.
    if ((this.#size + 1) * 3 > this.#slots.length * 2) this.#grow();
    const slot = this.#slotOf(term);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    this.#slots[slot] = ++this.#size;
    return this.#size - 1;
  }

  /** The same strings under other numbers. */
  renumbered(numberOf: (number: number) => number, termAt: (number: number) => string): TermTable {
    const table = new TermTable(termAt);
    table.#slots = this.#slots.map((known) => (known === 0 ? 0 : numberOf(known - 1) + 1));
    table.#size = this.#size;
    return table;
  }

  /** Where the string stands, else the free slot where it would. */
  #slotOf(term: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(term) & mask;
    for (let known; (known = this.#slots[slot]!) !== 0; slot = (slot + 1) & mask) {
      if (this.#termAt(known - 1) === term) return slot;
    }
    return slot;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const known of this.#slots) {
      if (known === 0) continue;
      let slot = hashOf(this.#termAt(known - 1)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = known;
    }
    this.#slots = slots;
  }
}

function slotsFor(size: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(size * 1.5)));
}

/** FNV-1a, stirred at the end so that the low bits depend on every character. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
