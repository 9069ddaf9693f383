import { isEnumType, type GraphQLLeafType } from "graphql";

import type { GeneratedCode } from "../engine/generated-code.js";
import { UNUSUAL } from "./execution.js";

/** A condition on `x` under which it goes into an answer as it is; `null` when there is none. */
export function checkLeaf(type: GraphQLLeafType, code: GeneratedCode): string | null {
  if (isEnumType(type)) {
    const same = type.getValues().filter(({ name, value }) => name === value);
    return `${code.value(new Set(same.map(({ name }) => name)))}.has(x)`;
  }
  switch (type.name) {
    case "String":
    case "ID":
      return `typeof x === "string"`;
    case "Int":
      return `typeof x === "number" && (x | 0) === x`;
    case "Float":
      return `typeof x === "number" && Number.isFinite(x)`;
    case "Boolean":
      return `typeof x === "boolean"`;
    default:
      return null;
  }
}

/** Any other value, as its type has it. */
export function serialize(type: GraphQLLeafType, value: unknown): unknown {
  if (value instanceof Error) throw UNUSUAL;
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined) throw UNUSUAL;
  return serialized;
}
