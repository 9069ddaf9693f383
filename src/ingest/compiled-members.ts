import type { Sharing } from "./sharing.js";

/** Reads a value as its schema would, or refuses it without saying why. */
export type Reader = (value: unknown, sharing: Sharing) => unknown;

type MembersReader = (readers: readonly Reader[], refused: symbol) => Reader;

/**
 * A reader of objects with these members, each by its own reader, and `left` others that it passes over.
 *
 * Written out for its members, because a loop over names looks each of them up anew: reading a
 * newsroom takes a third less time, and objects written as literals are as small as objects can be.
 *
 * @example
 * // compileMembers(["id", "kind"], 0) is
 * (readers, refused) => {
 *   const [read0, read1] = readers;
 *   return (value, sharing) => {
 *     if (typeof value !== "object" || value === null || Array.isArray(value)) return refused;
 *     let others = 0;
 *     for (const name in value) others++;
 *     const given0 = value["id"];
 *     if (given0 !== undefined) others--;
 *     const value0 = read0(given0, sharing);
 *     if (value0 === refused) return refused;
 *     // … and so for "kind"
 *     return others === 0 ? { "id": value0, "kind": value1 } : refused;
 *   };
 * };
 */
export function compileMembers(names: readonly string[], left: number): MembersReader {
  const each = (line: (name: string, index: number) => string) =>
    names.map((name, i) => line(JSON.stringify(name), i));
  return new Function(
    "readers",
    "refused",
    `const [${each((_, i) => `read${i}`).join(", ")}] = readers;
    return (value, sharing) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return refused;
      let others = 0;
      for (const name in value) others++;
      ${each(
        (name, i) => `
      const given${i} = value[${name}];
      if (given${i} !== undefined) others--;
      const value${i} = read${i}(given${i}, sharing);
      if (value${i} === refused) return refused;`,
      ).join("")}
      return others === ${left} ? { ${each((name, i) => `${name}: value${i}`).join(", ")} } : refused;
    };`,
  ) as MembersReader;
}
