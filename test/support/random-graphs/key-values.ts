import type { SelectionSetNode } from "graphql";

import { leafPaths } from "./declarations.js";

/** Values of the fields that an entity's keys name. */
export interface KeyValues {
  [field: string]: string | number | KeyValues;
}

export interface KeysOfType {
  readonly sets: readonly SelectionSetNode[];
  /** What ids begin with: without it, entities of several types have the same. */
  readonly prefix: string;
}

/** A field that is a key by itself differs between all entities of the type; others do together. */
export function keyValues(index: number, { sets, prefix }: KeysOfType): KeyValues {
  const values = noKeys();
  const keys = sets.map(leafPaths);
  const alone = new Set(keys.filter(({ length }) => length === 1).map(String));
  for (const paths of keys) {
    for (const [position, path] of paths.entries()) {
      const number = alone.has(String([path])) ? index : (index >> position) & 1;
      setAt(values, path, leafOf(path, prefix, number));
    }
  }
  return values;
}

/** Fields may have the names of what every object inherits. */
export function noKeys(): KeyValues {
  return Object.create(null) as KeyValues;
}

function leafOf(path: readonly string[], prefix: string, number: number): string | number {
  const name = path.at(-1)!;
  if (name.startsWith("number")) return number;
  return name === "id" ? `${prefix}${number}` : `${name}-${prefix}${number}`;
}

function setAt(values: KeyValues, [first, ...rest]: readonly string[], leaf: string | number): void {
  if (rest.length === 0) {
    values[first!] ??= leaf;
    return;
  }
  values[first!] ??= noKeys();
  setAt(values[first!] as KeyValues, rest, leaf);
}
