import type { Draft } from "./draft.js";

const LEAVES = [
  "String",
  "String",
  "Int",
  "ID",
  "Float",
  "Boolean",
  "[String]",
  "[[Int]]",
  "Color",
  "[Color!]",
  "Json",
  "Day",
  "String!",
  "Int!",
  "[ID!]!",
];

const WRAPPINGS = ["@", "@", "@", "@!", "[@]", "[@]", "[@!]", "[@!]!", "[[@]]", "[[@!]!]"];

const LEAF_ARGUMENTS = [
  '(u: Int, s: String = "d")',
  "(in: In)",
  "(in: In = { a: 1, d: GREEN })",
  "(n: Int! = 3)",
  "(color: Color = GREEN, colors: [Color!] = [RED])",
  "(any: Json)",
  "(on: Day, at: [Day])",
  "(must: ID!)",
  "(texts: [[String]], flag: Boolean = true)",
];

const OBJECT_ARGUMENTS = ["(u: Int = 2)", "(in: In)", "(first: Int)", "(ids: [ID!])"];

export function randomLeaf({ random }: Draft): { type: string; args: string } {
  return {
    type: random.pick(LEAVES),
    args: random.chance(0.3) ? random.pick(LEAF_ARGUMENTS) : "",
  };
}

/** A type with fields that the subgraph may speak of. */
export function randomObject(draft: Draft, part: string): { type: string; args: string } {
  const { random, entities, members, unionMembers, objectHome, interfaceHomes } = draft;
  const isKnown = (name: string) => part !== objectHome || !members.includes(name);
  const known = [...entities.keys()].filter(isKnown);
  const names = [...known, ...known, "V", random.pick(["W", "S", "M"])];
  if (interfaceHomes.includes(part) || part === objectHome) names.push("I", "I");
  if (unionMembers.length > 0 && unionMembers.every(isKnown)) names.push("U");
  return {
    type: random.pick(WRAPPINGS).replace("@", random.pick(names)),
    args: random.chance(0.25) ? random.pick(OBJECT_ARGUMENTS) : "",
  };
}

/** The type's name. */
export function bare(type: string): string {
  return type.replaceAll(/[[\]!]/g, "");
}

/** Whether a field of the type has no fields itself. */
export function isLeaf(type: string): boolean {
  return LEAVES.includes(type);
}
