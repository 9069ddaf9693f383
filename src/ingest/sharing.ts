const SLOTS = 1 << 16;

/** Longer strings are seldom the same. */
const LONGEST = 40;

/**
 * Makes equal values one value: a newsroom says the same names, words and dates over and over, and
 * `JSON.parse` makes a new string or object each time.
 *
 * Remembers a bounded number of values, the latest for each slot, so that it costs the same however
 * much is read. What it no longer remembers is kept twice; nothing else changes.
 */
export class Sharing {
  readonly #strings = Array.from({ length: SLOTS }, () => "");
  readonly #values = Array.from({ length: SLOTS }, (): object | undefined => undefined);

  /** The list of nothing. */
  readonly none: readonly never[] = Object.freeze([]);

  /** An equal string, if one is remembered; else this one. */
  string<Text extends string>(text: Text): Text {
    if (text.length > LONGEST) return text;
    let hash = text.length;
    for (let index = 0; index < text.length; index++) hash = mixed(hash, text.charCodeAt(index));
    const slot = hash & (SLOTS - 1);
    const known = this.#strings[slot]!;
    if (known === text) return known as Text;
    this.#strings[slot] = text;
    return text;
  }

  /** An equal list, if one is remembered; else this one. It is frozen when it holds nothing that can change. */
  list<T>(items: T[]): readonly T[] {
    if (items.length === 0) return this.none;
    let hash = items.length;
    for (const item of items) {
      if (!isFixed(item)) return items;
      hash = mixed(hash, glance(item));
    }
    return this.#value(items, hash, (known) => Array.isArray(known) && sameItems(known, items));
  }

  /** As `list`, for an object with members. */
  object<T extends object>(object: T): T {
    let hash = 0;
    for (const name in object) {
      const value = object[name];
      if (!isFixed(value)) return object;
      hash = mixed(hash, glance(value));
    }
    return this.#value(object, hash, (known) => !Array.isArray(known) && sameMembers(known, object));
  }

  #value<T extends object>(value: T, hash: number, isSame: (known: object) => boolean): T {
    const slot = hash & (SLOTS - 1);
    const known = this.#values[slot];
    if (known !== undefined && isSame(known)) return known as T;
    this.#values[slot] = Object.freeze(value);
    return value;
  }
}

/** Whether it can be shared inside another value: what cannot be shared itself is not frozen. */
function isFixed(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.isFrozen(value);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** Whether both have the same members; values that are shared are the same when they are one. */
function sameMembers(known: object, object: object): boolean {
  let members = 0;
  for (const name in object) {
    if (member(known, name) !== member(object, name)) return false;
    members++;
  }
  for (const _ in known) members--;
  return members === 0;
}

/** A number that tells most values apart, without reading all of a string or anything of an object. */
function glance(value: unknown): number {
  if (typeof value === "string") {
    const { length } = value;
    const at = (index: number) => value.charCodeAt(index) | 0;
    return length ^ (at(0) << 4) ^ (at(length - 1) << 8) ^ (at(length - 3) << 12) ^ (at(length >> 1) << 16);
  }
  return typeof value === "number" ? value * 1000 : Number(value === true);
}

function mixed(hash: number, more: number): number {
  const mixture = Math.imul(hash ^ more, 0x01000193);
  return mixture ^ (mixture >>> 15);
}

function member(object: object, name: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[name];
}
