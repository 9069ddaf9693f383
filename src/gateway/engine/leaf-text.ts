import { isEnumType, type GraphQLLeafType } from "graphql";

import type { GeneratedCode } from "./generated-code.js";

/**
 * An expression for the JSON text of `x`, a value of a scalar or an enum as a subgraph answers it;
 * `otherwise` stands where it is none.
 */
export function writeLeaf(type: GraphQLLeafType, code: GeneratedCode, otherwise: string): string {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return `${code.value(texts)}.get(x) ?? ${otherwise}`;
  }
  switch (type.name) {
    case "String":
    case "ID":
      return `typeof x === "string" ? JSON.stringify(x) : ${otherwise}`;
    case "Int":
      return `typeof x === "number" && (x | 0) === x ? x : ${otherwise}`;
    case "Float":
      return `typeof x === "number" && Number.isFinite(x) ? x : ${otherwise}`;
    case "Boolean":
      return `x === true ? "true" : x === false ? "false" : ${otherwise}`;
    default:
      return `JSON.stringify(x) ?? ${otherwise}`;
  }
}
