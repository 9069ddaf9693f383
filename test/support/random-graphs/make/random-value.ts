import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from "graphql";

import type { Random } from "../../random.js";

const JSON_VALUES: readonly unknown[] = [
  { a: [1, null], __typename: "A" },
  JSON.parse(`{ "__proto__": { "id": "A1" } }`),
  [["x"]],
  "text",
  1.5,
  {},
];
const TEXTS = ["p", "q", "", `"quoted" \\ é\n`, "$v0", "__typename", "\u2028", "A1", "two\n  lines"];

/** A value of an input type, as JSON: right by the type, and `null` where it may be. */
export function randomValue(type: GraphQLInputType, random: Random, depth = 0): unknown {
  if (isNonNullType(type)) return randomPresent(type.ofType, random, depth);
  return random.chance(0.08) ? null : randomPresent(type, random, depth);
}

function randomPresent(type: GraphQLInputType, random: Random, depth: number): unknown {
  if (isListType(type)) {
    // One value by itself is a list of one.
    if (random.chance(0.1)) return randomPresent(type.ofType, random, depth);
    return Array.from({ length: random.below(3) }, () => randomValue(type.ofType, random, depth));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        isRequiredInputField(field) || (random.chance(0.4) && (depth < 3 || !isInputObjectType(field.type))),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, randomValue(field.type, random, depth + 1)]),
    );
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return random.pick(named.getValues()).name;
  switch (named.name) {
    case "Int":
      return random.below(4);
    case "Float":
      return random.pick([0, -1, 2.5, 1e21]);
    case "Boolean":
      return random.chance(0.5);
    case "ID":
      return random.pick<unknown>(["A1", "1", 7]);
    case "Day":
      return `2024-02-0${random.between(1, 9)}`;
    case "Json":
      return random.pick(JSON_VALUES);
    default:
      return random.pick(TEXTS);
  }
}
