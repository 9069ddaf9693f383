import { isEnumType, type GraphQLLeafType } from "graphql";

import type { GeneratedCode } from "./generated-code.js";

/** Fixed text on both sides of a value: what of the answer is known beforehand is written with the value. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * A statement that adds to `text` the JSON text of `x`, a value of a scalar or an enum as a subgraph
 * answers it; `otherwise` stands where it is none.
 */
export function appendLeaf(
  type: GraphQLLeafType,
  code: GeneratedCode,
  around: Around,
  otherwise: string,
): string {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return append(code, around, `(${code.value(texts)}.get(x) ?? ${otherwise})`);
  }
  switch (type.name) {
    case "String":
    case "ID":
      return appendString(code, around, `(typeof x === "string" ? JSON.stringify(x) : ${otherwise})`);
    case "Int":
      return append(code, around, `(typeof x === "number" && (x | 0) === x ? x : ${otherwise})`);
    case "Float":
      return append(code, around, `(typeof x === "number" && Number.isFinite(x) ? x : ${otherwise})`);
    case "Boolean":
      return append(code, around, `(x === true ? "true" : x === false ? "false" : ${otherwise})`);
    default:
      return appendString(code, around, `(JSON.stringify(x) ?? ${otherwise})`);
  }
}

/**
 * All but what JSON writes as it is: quotation marks, backslashes, control characters, and surrogates, of which
 * it escapes those that stand alone.
 */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** Most strings need nothing but quotation marks. To look takes half of what `JSON.stringify` takes. */
function appendString(code: GeneratedCode, around: Around, others: string): string {
  const quoted = append(code, { before: `${around.before}"`, after: `"${around.after}` }, "x");
  const isPlain = `typeof x === "string" && !${code.value(ESCAPED)}.test(x)`;
  return `if (${isPlain}) ${quoted} else ${append(code, around, others)}`;
}

function append(code: GeneratedCode, { before, after }: Around, value: string): string {
  const parts = [before && code.quote(before), value, after && code.quote(after)];
  return `text += ${parts.filter(Boolean).join(" + ")};`;
}
