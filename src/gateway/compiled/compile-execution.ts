import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import { GeneratedCode } from "../engine/generated-code.js";
import type { Fragments } from "../engine/document.js";
import type { ResponseObject } from "../engine/response.js";
import { selectFields, subselections } from "../engine/selection.js";
import { UNBOUNDED, type Work } from "../../work/work.js";
import type { Variables } from "../executor.js";
import { constantArguments, readArguments } from "./field-arguments.js";
import { Execution, unusual, type CompiledField } from "./execution.js";
import { checkLeaf, serialize } from "./leaf-check.js";

/**
 * Executes an operation: at once when no resolver makes it wait.
 *
 * Throws, or rejects, at the first thing that is not plain data: an error, a null where none may be,
 * an iterable that is no array, a resolver that wants to know its path. Nothing is lost by then,
 * since queries have no effects: graphql-js can start anew.
 */
export type CompiledExecution = (
  context: object,
  variables: Variables,
  work?: Work,
) => ResponseObject | Promise<ResponseObject>;

/**
 * Compiles the execution of a query without `@include` and `@skip`. For `{ claim(id: "claim:C18") { text about { id } } }`:
 *
 * ```js
 * function object10(run, o) {
 *   const r = new Shape6();
 *   let x;
 *   x = o["id"]; if (typeof x === "string") r["id"] = x; else settle9(run, r, o, x);
 *   return r;
 * }
 * …
 * function put13(run, r, at, x) {
 *   r["about"] = Array.isArray(x) ? list12(run, x) : v0();
 * }
 * function settle14(run, r, o, x) {
 *   if (typeof x === "object" && x !== null && typeof x.then === "function") run.wait(x, put13, r, 0);
 *   else put13(run, r, 0, x);
 * }
 * function object15(run, o) {
 *   const r = new Shape2();
 *   let x;
 *   x = o["text"]; if (typeof x === "string") r["text"] = x; else settle5(run, r, o, x);
 *   settle14(run, r, o, v6(o, v3, run.context, run.info(2)));
 *   return r;
 * }
 * ```
 *
 * Fields without a resolver are read where they stand. v6 is the resolver of `about`: `settle14` waits
 * for its promise, `put13` makes the list of objects. The 0 is for `put` functions of lists, which
 * take the place of an item.
 */
export function compileExecution(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  fragments: Fragments,
): CompiledExecution {
  const writer = new ExecutionWriter(schema, definition, fragments);
  const entry = writer.object(schema.getQueryType()!, [definition.selectionSet]);
  const execute = writer.code.evaluate(entry) as (run: Execution, root: object) => ResponseObject;
  return (context, variables, work = UNBOUNDED) =>
    new Execution(writer.fields, context, variables, work).run((run) => execute(run, {}));
}

class ExecutionWriter {
  readonly code = new GeneratedCode();
  readonly fields: CompiledField[] = [];
  readonly #schema: GraphQLSchema;
  readonly #definition: OperationDefinitionNode;
  readonly #fragments: Fragments;
  readonly #unusual = `${this.code.value(unusual)}()`;
  readonly #serialize = this.code.value(serialize);

  constructor(schema: GraphQLSchema, definition: OperationDefinitionNode, fragments: Fragments) {
    this.#schema = schema;
    this.#definition = definition;
    this.#fragments = fragments;
  }

  /** A function from what resolvers gave for an object to the object in the answer. */
  object(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): string {
    const fields = [...selectFields(this.#schema, type, selections, this.#fragments)];
    const shape = this.code.shape(fields.map(([key]) => key));
    const lines = fields.map(([key, nodes]) => this.#field(type, key, nodes));
    return this.code.declare(
      "object",
      "run, o",
      `const r = new ${shape}();`,
      "let x;",
      ...this.#checkType(type),
      ...lines,
      "return r;",
    );
  }

  #checkType(type: GraphQLObjectType): readonly string[] {
    if (!type.isTypeOf) return [];
    return [`if (${this.code.value(type)}.isTypeOf(o, run.context, null) !== true) ${this.#unusual};`];
  }

  /** Statements that put a field into `r`. */
  #field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): string {
    const name = nodes[0]!.name.value;
    const target = `r[${this.code.quote(key)}]`;
    if (name === "__typename") return `${target} = ${this.code.quote(type.name)};`;

    const definition = type.getFields()[name]!;
    const index = this.#register(type, definition, nodes);
    const told = `${this.#argumentsOf(definition, nodes[0]!, index)}, run.context, run.info(${index})`;
    const value = this.#value(definition.type, subselections(nodes));
    const put = this.code.declare("put", "run, r, at, x", `${target} = ${value};`);
    const settle = (...before: readonly string[]) =>
      this.code.declare(
        "settle",
        "run, r, o, x",
        ...before,
        `if (${IS_PROMISE}) run.wait(x, ${put}, r, 0);`,
        `else ${put}(run, r, 0, x);`,
      );
    if (definition.resolve) {
      return `${settle()}(run, r, o, ${this.code.value(definition.resolve)}(o, ${told}));`;
    }
    const source = `o[${this.code.quote(name)}]`;
    const slow = `${settle(`if (typeof x === "function") x = ${source}(${told});`)}(run, r, o, x);`;
    const named = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    const check = isLeafType(named) ? checkLeaf(named, this.code) : null;
    return `x = ${source}; ${check ? `if (${check}) ${target} = x; else ${slow}` : slow}`;
  }

  /** Its number, by which an execution finds its arguments. */
  #register(
    parentType: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): number {
    const fieldNodes = [...nodes];
    const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(this.#fragments);
    const info = {
      fieldNodes,
      parentType,
      schema: this.#schema,
      fragments,
      operation: this.#definition,
    };
    const argumentsFrom = readArguments(definition, fieldNodes[0]!);
    return this.fields.push({ definition, argumentsFrom, info }) - 1;
  }

  #argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, index: number): string {
    if (definition.args.length === 0) return this.code.value(NO_ARGUMENTS);
    const always = constantArguments(definition, node);
    return always ? this.code.value(always) : `run.arguments(${index})`;
  }

  /** An expression for what `x`, which is no promise, is in the answer. */
  #value(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): string {
    if (isNonNullType(type)) return this.#present(type.ofType, selections);
    return `x === null || x === undefined ? null : ${this.#present(type, selections)}`;
  }

  /** The same where `x` must not be null. */
  #present(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): string {
    if (isNonNullType(type)) return this.#present(type.ofType, selections);
    if (isLeafType(type)) {
      const check = checkLeaf(type, this.code);
      const serialized = `x === null || x === undefined ? ${this.#unusual} : ${this.#serialize}(${this.code.value(type)}, x)`;
      return check ? `${check} ? x : ${serialized}` : serialized;
    }
    if (isListType(type)) {
      return `Array.isArray(x) ? ${this.#list(type.ofType, selections)}(run, x) : ${this.#unusual}`;
    }
    const make = isObjectType(type) ? this.object(type, selections) : this.#abstract(type, selections);
    return `typeof x === "object" && x !== null && !(x instanceof Error) ? ${make}(run, x) : ${this.#unusual}`;
  }

  #list(itemType: GraphQLOutputType, selections: readonly SelectionSetNode[]): string {
    const value = this.#value(itemType, selections);
    const put = this.code.declare("put", "run, r, at, x", `r[at] = ${value};`);
    return this.code.declare(
      "list",
      "run, items",
      "const r = new Array(items.length);",
      "try {",
      "  for (let at = 0; at < items.length; at++) {",
      "    const x = items[at];",
      `    if (${IS_PROMISE}) { r[at] = null; run.wait(x, ${put}, r, at); }`,
      `    else ${put}(run, r, at, x);`,
      "  }",
      "} catch (error) { run.leave(items); throw error; }",
      "return r;",
    );
  }

  #abstract(type: GraphQLAbstractType, selections: readonly SelectionSetNode[]): string {
    const cases = this.#schema
      .getPossibleTypes(type)
      .map(
        (object) =>
          `case ${this.code.quote(object.name)}: return ${this.object(object, selections)}(run, o);`,
      );
    const name = type.resolveType
      ? `${this.code.value(type)}.resolveType(o, run.context, null, ${this.code.value(type)})`
      : "o.__typename";
    return this.code.declare(
      "abstract",
      "run, o",
      `switch (${name}) {`,
      ...cases,
      "}",
      `return ${this.#unusual};`,
    );
  }
}

const IS_PROMISE = `typeof x === "object" && x !== null && typeof x.then === "function"`;
const NO_ARGUMENTS = Object.freeze({});
