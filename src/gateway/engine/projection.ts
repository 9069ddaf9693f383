import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import type { KeyOf } from "./canonicalise.js";
import { GeneratedCode } from "./generated-code.js";
import { appendLeaf, type Around } from "./leaf-text.js";
import type { Fragments } from "./document.js";
import type { ResponseObject } from "./response.js";
import { selectFields, subselections } from "./selection.js";
import type { SpecialisedOperation } from "./specialise.js";

/**
 * Writes the client's answer as JSON text. Gives `null` when something in the data is not as the
 * public schema promises, such as a null in a place that has none: `complete.ts` knows what to do.
 */
export type Projection = (data: ResponseObject | null) => string | null;

/**
 * Compiles the projection of an operation. For `{ claim(id: "claim:C18") { text kind } }`:
 *
 * ```js
 * function object0(text, o) {
 *   let x;
 *   x = o["text"];
 *   if (typeof x === "string" && !v1.test(x)) text += "{\"claim\":{\"text\":\"" + x + "\"";
 *   else text += "{\"claim\":{\"text\":" + (typeof x === "string" ? JSON.stringify(x) : v0());
 *   x = o["kind"];
 *   text += ",\"kind\":" + (v2.get(x) ?? v0()) + "}}";
 *   return text;
 * }
 * function object1(text, o) {
 *   let x;
 *   x = o["claim"];
 *   if (x == null) text += "{\"claim\":null}";
 *   else if (typeof x === "object") text = object0(text, x);
 *   else v0();
 *   return text;
 * }
 * ```
 *
 * where v0 throws, because the answer deviates, v1 finds what has to be escaped, and v2 has the words of an enum.
 *
 * Each function adds to the text that it is given. What stands between two values is added with one of
 * them, however many objects begin or end there: V8 keeps a text that is put together as a tree, with one
 * node for each addition, and half of them were braces.
 */
export function compileProjection(
  schema: GraphQLSchema,
  operation: SpecialisedOperation,
  keyOf: KeyOf,
): Projection {
  const { code, entry } = projectionCode(schema, operation, keyOf);
  const write = code.evaluate(entry) as (text: string, data: ResponseObject) => string;
  return (data) => {
    try {
      return write("", data ?? {});
    } catch (error) {
      if (error === DEVIATION) return null;
      throw error;
    }
  };
}

const DEVIATION = new Error("The data deviates from the public schema.");

function deviate(): never {
  throw DEVIATION;
}

/** Code in which `entry` is the function that writes the whole answer. */
function projectionCode(schema: GraphQLSchema, operation: SpecialisedOperation, keyOf: KeyOf) {
  const { definition, fragments } = operation;
  const writer = new ProjectionWriter(schema, fragments, keyOf);
  const rootType = schema.getRootType(definition.operation)!;
  const entry = writer.object(rootType, [definition.selectionSet], { before: "", after: "" });
  return { code: writer.code, entry };
}

class ProjectionWriter {
  readonly code = new GeneratedCode();
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #keyOf: KeyOf;
  readonly #deviate = `${this.code.value(deviate)}()`;

  constructor(schema: GraphQLSchema, fragments: Fragments, keyOf: KeyOf) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#keyOf = keyOf;
  }

  /** A function that adds an object to a text, with what stands around it. */
  object(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    { before, after }: Around,
  ): string {
    const fields = [...selectFields(this.#schema, type, selections, this.#fragments)];
    const lines = fields.map(([responseKey, nodes], index) =>
      this.#field(type, nodes, {
        before: `${index === 0 ? `${before}{` : ","}${JSON.stringify(responseKey)}:`,
        after: index === fields.length - 1 ? `}${after}` : "",
      }),
    );
    if (fields.length === 0) lines.push(this.#constant("{}", { before, after }));
    return this.code.declare("object", "text, o", "let x;", ...lines, "return text;");
  }

  /** Statements that add a field of `o`. */
  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], around: Around): string {
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    if (node.name.value === "__typename") return this.#constant(JSON.stringify(type.name), around);
    const field = type.getFields()[node.name.value]!;
    const value = this.#value(field.type, subselections(nodes), around);
    return `x = o[${this.code.quote(this.#keyOf(node))}]; ${value}`;
  }

  /** A statement that adds `x`. */
  #value(type: GraphQLOutputType, selections: readonly SelectionSetNode[], around: Around): string {
    if (isNonNullType(type)) return this.#present(type.ofType, selections, around);
    return `if (x == null) ${this.#constant("null", around)} else ${this.#present(type, selections, around)}`;
  }

  /** The same for an `x` that must not be null. */
  #present(type: GraphQLOutputType, selections: readonly SelectionSetNode[], around: Around): string {
    if (isLeafType(type)) return appendLeaf(type, this.code, around, this.#deviate);
    if (isNonNullType(type)) return this.#present(type.ofType, selections, around);
    const [isOne, write] = isListType(type)
      ? ["Array.isArray(x)", this.#list(type.ofType, selections, around)]
      : [`typeof x === "object" && x !== null`, this.#composite(type, selections, around)];
    return `if (${isOne}) text = ${write}(text, x); else ${this.#deviate};`;
  }

  #composite(
    type: GraphQLObjectType | GraphQLAbstractType,
    selections: readonly SelectionSetNode[],
    around: Around,
  ): string {
    return isObjectType(type)
      ? this.object(type, selections, around)
      : this.#abstract(type, selections, around);
  }

  #list(
    itemType: GraphQLOutputType,
    selections: readonly SelectionSetNode[],
    { before, after }: Around,
  ): string {
    return this.code.declare(
      "list",
      "text, items",
      `if (items.length === 0) return text + ${this.code.quote(`${before}[]${after}`)};`,
      "for (let index = 0; index < items.length; index++) {",
      "  const x = items[index];",
      `  text += index === 0 ? ${this.code.quote(`${before}[`)} : ",";`,
      `  ${this.#value(itemType, selections, { before: "", after: "" })}`,
      "}",
      `return text + ${this.code.quote(`]${after}`)};`,
    );
  }

  /** Goes by the type that the object says it has; see `typeNameOf` for the others. */
  #abstract(type: GraphQLAbstractType, selections: readonly SelectionSetNode[], around: Around): string {
    const possible = this.#schema.getPossibleTypes(type);
    const writers = possible.map((object) => this.object(object, selections, around));
    const [any] = isInterfaceType(type) ? writers : [];
    const interfaces = Object.values(this.#schema.getTypeMap()).filter(isInterfaceType);
    const untold = new Set<unknown>([undefined, null, ...interfaces.map(({ name }) => name)]);
    return this.code.declare(
      "abstract",
      "text, o",
      `switch (o["__typename"]) {`,
      ...possible.map(
        ({ name }, index) => `case ${this.code.quote(name)}: return ${writers[index]}(text, o);`,
      ),
      "}",
      ...(any ? [`if (${this.code.value(untold)}.has(o["__typename"])) return ${any}(text, o);`] : []),
      `return ${this.#deviate};`,
    );
  }

  #constant(text: string, { before, after }: Around): string {
    return `text += ${this.code.quote(`${before}${text}${after}`)};`;
  }
}
