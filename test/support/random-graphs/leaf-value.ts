import { isEnumType, type GraphQLLeafType } from "graphql";

import type { Random } from "../random.js";

const JSON_VALUES: readonly unknown[] = [
  { __typename: "A", id: "A1", constructor: [null] },
  JSON.parse(`{ "__proto__": { "id": "A1" }, "toString": 1 }`),
  [1, ["a", {}]],
  "text",
  7,
];

/** The value of a leaf at a place. An id is that of some entity: confusing it with a key shows. */
export function leafValue(
  type: GraphQLLeafType,
  place: string,
  random: Random,
  ids: readonly unknown[],
): unknown {
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case "Int":
      return random.below(1_000);
    case "Float":
      return random.below(1_000) / 8;
    case "Boolean":
      return random.chance(0.5);
    case "ID":
      return random.pick(ids) ?? place;
    case "Day":
      return `2024-0${random.between(1, 9)}-1${random.below(10)}`;
    case "Json":
      return random.pick(JSON_VALUES);
    default:
      return random.chance(0.05) ? `${place} "é\u2028"\n` : place;
  }
}
