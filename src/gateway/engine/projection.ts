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
import { writeLeaf } from "./leaf-text.js";
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
 * function object0(o, variables) {
 *   let x;
 *   let text = "{";
 *   x = o["text"];
 *   text += "\"text\":" + (typeof x === "string" ? JSON.stringify(x) : v0());
 *   x = o["kind"];
 *   text += ",\"kind\":" + (v1.get(x) ?? v0());
 *   return text + "}";
 * }
 * function object1(o, variables) {
 *   let x;
 *   let text = "{";
 *   x = o["claim"];
 *   text += "\"claim\":" + (x == null ? "null" : typeof x === "object" ? object0(x, variables) : v0());
 *   return text + "}";
 * }
 * ```
 *
 * where v0 throws, because the answer deviates, and v1 has the words of an enum.
 */
export function compileProjection(schema: GraphQLSchema, operation: ClientOperation): Projection {
  const code = projectionCode(schema, operation);
  const write = code.evaluate(code.entry) as (data: ResponseObject, variables: Variables) => string;
  return (data, variables) => {
    try {
      return write(data ?? {}, variables);
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
  );
  return Object.assign(writer.code, { entry });
}

class ProjectionWriter {
  readonly code = new GeneratedCode();
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #deviate = this.code.value(deviate);

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** A function from an object to its text. */
  object(type: GraphQLObjectType, selections: readonly ConditionalSelection[]): string {
    const fields = [...selectFields(this.#schema, type, selections, this.#fragments)];
    const fixed = fields.every(([, [first]]) => isAlways(first!));
    const lines = fields
      .flatMap(([key, nodes]) => {
        const [read, text] = this.#field(type, key, nodes);
        return this.#occurrences(nodes).map(({ place, condition }) => {
          // Which field comes first is only known beforehand when none can be left out.
          const label = this.code.quote(`${place === 0 && fixed ? "" : ","}${JSON.stringify(key)}:`);
          const write = `${read} text += ${label} + ${text};`;
          return { place, line: condition === null ? write : `if (${condition}) { ${write} }` };
        });
      })
      .toSorted((one, other) => one.place - other.place)
      .map(({ line }) => line);
    return this.code.declare(
      "object",
      "o, variables",
      "let x;",
      `let text = ${fixed ? `"{"` : `""`};`,
      ...lines,
      fixed ? `return text + "}";` : `return "{" + text.slice(1) + "}";`,
    );
  }

  /** Where a field is written, and under which condition: where it is first part of the operation. */
  #occurrences(nodes: readonly SelectedField[]): readonly { place: number; condition: string | null }[] {
    const occurrences = [];
    for (const [index, node] of nodes.entries()) {
      const earlier = nodes.slice(0, index);
      const conditions = [
        ...(isAlways(node) ? [] : [`(${conditionText([node], "variables", this.code)})`]),
        ...(index === 0 ? [] : [`!(${conditionText(earlier, "variables", this.code)})`]),
      ];
      occurrences.push({ place: node.place, condition: conditions.join(" && ") || null });
      if (isAlways(node)) break;
    }
    return occurrences;
  }

  /** A statement that reads a field into `x`, and an expression for its text. */
  #field(type: GraphQLObjectType, key: string, nodes: readonly SelectedField[]): readonly [string, string] {
    const name = nodes[0]!.node.name.value;
    if (name === "__typename") return ["", this.code.quote(JSON.stringify(type.name))];
    const field = type.getFields()[name]!;
    return [`x = o[${this.code.quote(key)}];`, `(${this.#value(field.type, subselections(nodes))})`];
  }

  /** An expression for the text of `x`. */
  #value(type: GraphQLOutputType, selections: readonly ConditionalSelection[]): string {
    if (!isNonNullType(type)) return `x == null ? "null" : ${this.#value0(type, selections)}`;
    return this.#value0(type.ofType, selections);
  }

  /** The same for an `x` that must not be null. */
  #value0(type: GraphQLOutputType, selections: readonly ConditionalSelection[]): string {
    const otherwise = `${this.#deviate}()`;
    if (isLeafType(type)) return writeLeaf(type, this.code, otherwise);
    if (isListType(type))
      return `Array.isArray(x) ? ${this.#list(type.ofType, selections)}(x, variables) : ${otherwise}`;
    if (isNonNullType(type)) return this.#value0(type.ofType, selections);
    const write = isObjectType(type) ? this.object(type, selections) : this.#abstract(type, selections);
    return `typeof x === "object" && x !== null ? ${write}(x, variables) : ${otherwise}`;
  }

  #list(itemType: GraphQLOutputType, selections: readonly ConditionalSelection[]): string {
    return this.code.declare(
      "list",
      "items, variables",
      `let text = "[";`,
      "for (let index = 0; index < items.length; index++) {",
      "  const x = items[index];",
      `  text += (index === 0 ? "" : ",") + (${this.#value(itemType, selections)});`,
      "}",
      `return text + "]";`,
    );
  }

  /** Goes by the type that the object says it has; see `typeNameOf` for the others. */
  #abstract(type: GraphQLAbstractType, selections: readonly ConditionalSelection[]): string {
    const possible = this.#schema.getPossibleTypes(type);
    const writers = possible.map((object) => this.object(object, selections));
    const [any] = isInterfaceType(type) ? writers : [];
    const interfaces = Object.values(this.#schema.getTypeMap()).filter(isInterfaceType);
    const untold = new Set<unknown>([undefined, null, ...interfaces.map(({ name }) => name)]);
    return this.code.declare(
      "abstract",
      "o, variables",
      `switch (o["__typename"]) {`,
      ...possible.map(
        ({ name }, index) => `case ${this.code.quote(name)}: return ${writers[index]}(o, variables);`,
      ),
      "}",
      ...(any ? [`if (${this.code.value(untold)}.has(o["__typename"])) return ${any}(o, variables);`] : []),
      `return ${this.#deviate}();`,
    );
  }
}
