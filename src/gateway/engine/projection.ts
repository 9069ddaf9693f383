import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

import type { Variables } from "../executor.js";
import { GeneratedCode } from "./generated-code.js";
import { appendLeaf, type Around } from "./leaf-text.js";
import type { Fragments } from "./document.js";
import type { ClientOperation } from "./operation.js";
import type { ResponseObject } from "./response.js";
import {
  conditionText,
  isAlways,
  selectFields,
  subselections,
  wholeSelection,
  type ConditionalSelection,
  type SelectedField,
} from "./selection.js";

/**
 * Writes the client's answer as JSON text. Gives `null` when something in the data is not as the
 * public schema promises, such as a null in a place that has none: `complete.ts` knows what to do.
 */
export type Projection = (data: ResponseObject | null, variables: Variables) => string | null;

/**
 * Compiles the projection of an operation. For `{ claim(id: "claim:C18") { text kind } }`:
 *
 * ```js
 * function object0(text, o, variables) {
 *   let x;
 *   x = o["text"];
 *   if (typeof x === "string" && !v1.test(x)) text += "{\"claim\":{\"text\":\"" + x + "\"";
 *   else text += "{\"claim\":{\"text\":" + (typeof x === "string" ? JSON.stringify(x) : v0());
 *   x = o["kind"];
 *   text += ",\"kind\":" + (v2.get(x) ?? v0()) + "}}";
 *   return text;
 * }
 * function object1(text, o, variables) {
 *   let x;
 *   x = o["claim"];
 *   if (x == null) text += "{\"claim\":null}";
 *   else if (typeof x === "object") text = object0(text, x, variables);
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
export function compileProjection(schema: GraphQLSchema, operation: ClientOperation): Projection {
  const code = projectionCode(schema, operation);
  const write = code.evaluate(code.entry) as (
    text: string,
    data: ResponseObject,
    variables: Variables,
  ) => string;
  return (data, variables) => {
    try {
      return write("", data ?? {}, variables);
    } catch (error) {
      if (error === DEVIATION) return null;
      throw error;
    }
  };
}

const DEVIATION = new Error("The answer is not as the schema promises.");

function deviate(): never {
  throw DEVIATION;
}

/** Code in which `entry` is the function that writes the whole answer. */
function projectionCode(schema: GraphQLSchema, { definition, fragments }: ClientOperation) {
  const writer = new ProjectionWriter(schema, fragments);
  const entry = writer.object(
    schema.getRootType(definition.operation)!,
    wholeSelection(definition.selectionSet),
    { before: "", after: "" },
  );
  return Object.assign(writer.code, { entry });
}

class ProjectionWriter {
  readonly code = new GeneratedCode();
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #deviate = `${this.code.value(deviate)}()`;

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** A function that adds an object to a text, with what stands around it. */
  object(
    type: GraphQLObjectType,
    selections: readonly ConditionalSelection[],
    { before, after }: Around,
  ): string {
    const fields = [...selectFields(this.#schema, type, selections, this.#fragments)];
    const isFixed = fields.length > 0 && fields.every(([, [first]]) => isAlways(first!));
    const lines = isFixed
      ? fields.map(([key, nodes], index) =>
          this.#field(type, key, nodes, {
            before: `${index === 0 ? `${before}{` : ","}${JSON.stringify(key)}:`,
            after: index === fields.length - 1 ? `}${after}` : "",
          }),
        )
      : this.#conditionalFields(type, fields, { before, after });
    return this.code.declare("object", "text, o, variables", "let x;", ...lines, "return text;");
  }

  /** Which of them comes first, and which last, is not known beforehand. */
  #conditionalFields(
    type: GraphQLObjectType,
    fields: readonly (readonly [string, readonly SelectedField[]])[],
    { before, after }: Around,
  ): readonly string[] {
    const repeated: string[] = [];
    const lines = fields
      .flatMap(([key, nodes], index) => {
        const write = this.#field(type, key, nodes, { before: `${JSON.stringify(key)}:`, after: "" });
        const add = `text += next; next = ","; ${write}`;
        const occurrences = occurrencesOf(nodes, this.code);
        if (occurrences.length === 1) {
          return occurrences.map(({ place, condition }) => ({ place, line: `if (${condition}) { ${add} }` }));
        }
        const written = `written${index}`;
        repeated.push(`let ${written} = false;`);
        return occurrences.map(({ place, condition }) => ({
          place,
          line: `if (!${written} && (${condition})) { ${written} = true; ${add} }`,
        }));
      })
      .toSorted((one, other) => one.place - other.place)
      .map(({ line }) => line);
    const begin = this.code.quote(`${before}{`);
    const end = this.code.quote(`}${after}`);
    return [`let next = ${begin};`, ...repeated, ...lines, `text += next === "," ? ${end} : next + ${end};`];
  }

  /** Statements that add a field of `o`. */
  #field(type: GraphQLObjectType, key: string, nodes: readonly SelectedField[], around: Around): string {
    const name = nodes[0]!.node.name.value;
    if (name === "__typename") return this.#constant(JSON.stringify(type.name), around);
    const field = type.getFields()[name]!;
    return `x = o[${this.code.quote(key)}]; ${this.#value(field.type, subselections(nodes), around)}`;
  }

  /** A statement that adds `x`. */
  #value(type: GraphQLOutputType, selections: readonly ConditionalSelection[], around: Around): string {
    if (isNonNullType(type)) return this.#present(type.ofType, selections, around);
    return `if (x == null) ${this.#constant("null", around)} else ${this.#present(type, selections, around)}`;
  }

  /** The same for an `x` that must not be null. */
  #present(type: GraphQLOutputType, selections: readonly ConditionalSelection[], around: Around): string {
    if (isLeafType(type)) return appendLeaf(type, this.code, around, this.#deviate);
    if (isNonNullType(type)) return this.#present(type.ofType, selections, around);
    const [isOne, write] = isListType(type)
      ? ["Array.isArray(x)", this.#list(type.ofType, selections, around)]
      : [`typeof x === "object" && x !== null`, this.#composite(type, selections, around)];
    return `if (${isOne}) text = ${write}(text, x, variables); else ${this.#deviate};`;
  }

  #composite(
    type: GraphQLObjectType | GraphQLAbstractType,
    selections: readonly ConditionalSelection[],
    around: Around,
  ): string {
    return isObjectType(type)
      ? this.object(type, selections, around)
      : this.#abstract(type, selections, around);
  }

  #list(
    itemType: GraphQLOutputType,
    selections: readonly ConditionalSelection[],
    { before, after }: Around,
  ): string {
    return this.code.declare(
      "list",
      "text, items, variables",
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
  #abstract(type: GraphQLAbstractType, selections: readonly ConditionalSelection[], around: Around): string {
    const possible = this.#schema.getPossibleTypes(type);
    const writers = possible.map((object) => this.object(object, selections, around));
    const [any] = isInterfaceType(type) ? writers : [];
    const interfaces = Object.values(this.#schema.getTypeMap()).filter(isInterfaceType);
    const untold = new Set<unknown>([undefined, null, ...interfaces.map(({ name }) => name)]);
    return this.code.declare(
      "abstract",
      "text, o, variables",
      `switch (o["__typename"]) {`,
      ...possible.map(
        ({ name }, index) => `case ${this.code.quote(name)}: return ${writers[index]}(text, o, variables);`,
      ),
      "}",
      ...(any
        ? [`if (${this.code.value(untold)}.has(o["__typename"])) return ${any}(text, o, variables);`]
        : []),
      `return ${this.#deviate};`,
    );
  }

  #constant(text: string, { before, after }: Around): string {
    return `text += ${this.code.quote(`${before}${text}${after}`)};`;
  }
}

/** Where a field may be written, and under which condition: the first of them that applies counts. */
function occurrencesOf(
  nodes: readonly SelectedField[],
  code: GeneratedCode,
): readonly { readonly place: number; readonly condition: string }[] {
  const always = nodes.findIndex(isAlways);
  const possible = always === -1 ? nodes : nodes.slice(0, always + 1);
  return possible.map((node) => ({
    place: node.place,
    condition: isAlways(node) ? "true" : conditionText([node], "variables", code),
  }));
}
