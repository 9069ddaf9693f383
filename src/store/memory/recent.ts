import type { Ordinals } from "./ordinals.js";

/** How many sets are remembered. Most are no more than what they are combined of; where bits had to be made, 125 kB a million records. */
const MOST = 64;

/**
 * The sets that were worked out last, by what was asked: for the next page of the same list, and for
 * its count. They hold until records are put.
 */
export class Recent {
  readonly #sets = new Map<string, Ordinals>();

  /** The set that was asked for so, or the one that is made now. */
  of(question: unknown, make: () => Ordinals): Ordinals {
    const key = keyOf(question);
    const set = this.#sets.get(key) ?? make();
    // A map keeps the order of insertion: what was asked last stands last, what is forgotten first.
    this.#sets.delete(key);
    this.#sets.set(key, set);
    if (this.#sets.size > MOST) this.#sets.delete(this.#sets.keys().next().value!);
    return set;
  }

  clear(): void {
    this.#sets.clear();
  }
}

function hasLongList(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.length > LONGEST_LIST || value.some(hasLongList);
  return Object.values(value).some(hasLongList);
}

/** Lists that are longer are told apart by which list it is, so that no key is as long as what it stands for. */
const LONGEST_LIST = 16;
const numbers = new WeakMap<object, number>();
let lists = 0;

function keyOf(question: unknown): string {
  // Most questions have none, and to look for them while writing takes ten times as long.
  if (!hasLongList(question)) return JSON.stringify(question);
  return JSON.stringify(question, (_name, value: unknown) => {
    if (!Array.isArray(value) || value.length <= LONGEST_LIST) return value;
    const number = numbers.get(value) ?? ++lists;
    numbers.set(value, number);
    return `list ${number}`;
  });
}
