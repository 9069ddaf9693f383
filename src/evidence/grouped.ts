/** Values by key. A key that nothing belongs to has an empty list. */
export interface Grouped<Key, Value> {
  of(key: Key): readonly Value[];
}

/** Puts each value under all its keys, in the order given, once under each. */
export function grouped<Key, Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => Iterable<Key>,
): Grouped<Key, Value> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return { of: (key) => groups.get(key) ?? [] };
}
