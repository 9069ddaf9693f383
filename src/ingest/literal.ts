/** Makes objects with the same members in the same order, from their values. */
export type Literal = (values: readonly unknown[]) => object;

/**
 * Objects with these members, in this order.
 *
 * They are as small as V8 makes objects: all members inside, and one hidden class for all, frozen ones
 * too. An object that is filled member by member takes 16 to 32 bytes more, and each *frozen copy of a
 * spread* gets a hidden class of its own, which takes 370.
 *
 * @example
 * literalOf(["id", "kind"])(["claim:1", "STATE"]) // { id: "claim:1", kind: "STATE" }
 */
export function literalOf(names: readonly string[]): Literal {
  const members = names.map((name, index) => `${JSON.stringify(name)}: v[${index}]`);
  try {
    // (v) => ({ "id": v[0], "kind": v[1] })
    return new Function("v", `return { ${members.join(", ")} };`) as Literal;
  } catch {
    // Where Node runs with --disallow-code-generation-from-strings.
    return (values) => Object.fromEntries(names.map((name, index) => [name, values[index]]));
  }
}

/**
 * A function that copies records with other values for some members, or with more members.
 *
 * All records and all changes that one such function is given must have the same members in the same order.
 */
export function remaking<T extends object, C extends object>(): (
  record: T,
  changes: C,
) => Omit<T, keyof C> & C {
  let literal: Literal | undefined;
  let names: readonly string[] = [];
  return (record, changes) => {
    if (literal === undefined) {
      names = Object.keys({ ...record, ...changes });
      literal = literalOf(names);
    }
    const values = names.map((name) =>
      name in changes ? changes[name as keyof C] : record[name as keyof T],
    );
    return literal(values) as Omit<T, keyof C> & C;
  };
}
