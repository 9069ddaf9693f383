import {
  BREAK,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from "graphql";

import type { Subgraph } from "../../federation/subgraph.js";
import type { Store } from "../../store/store.js";
import { unlessTooLong } from "../engine/generated-code.js";
import { compileCoercion } from "../coerce-variables.js";
import { definitionOf, fragmentsOf } from "../engine/document.js";
import type { RequestContext, RunOperation, SubgraphExecutor, Variables } from "../executor.js";
import { contextPerRequest, runWithGraphql } from "../local-executor.js";
import { compileExecution, type CompiledExecution } from "./compile-execution.js";
import { UNUSUAL } from "./execution.js";

/** Asks a subgraph that runs in this process, with code that is compiled for each operation. */
export function createCompiledExecutor(subgraph: Subgraph, store: Store): SubgraphExecutor {
  const { schema } = subgraph.build();
  const contextOf = contextPerRequest(subgraph, store);
  return { prepare: (document) => runCompiled(schema, document, contextOf) };
}

/**
 * Executes a document with the resolvers of a schema.
 *
 * The code does what nearly all requests need: plain data, and promises of it. Everything else,
 * errors among it, is left to graphql-js, which executes the whole operation anew; what had been
 * read is in the loaders. Mutations are always left to graphql-js, and so are `@include` and `@skip`: the engine has
 * none in what it asks. An operation is compiled when it
 * runs for the second time, or when it is expected to take so long that compiling it pays at once.
 */
export function runCompiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  contextOf: (request: RequestContext) => object,
): RunOperation {
  const definition = definitionOf(document);
  const withGraphql = runWithGraphql(schema, document, contextOf);
  if (definition.operation !== OperationTypeNode.QUERY || hasConditions(document)) return withGraphql;

  const coerce = coercionOf(schema, definition);
  let runs = 0;
  let compiled: CompiledExecution | null | undefined;
  return (variables, request) => {
    if (runs++ === 0 && isShort(request)) return withGraphql(variables, request);
    if (compiled === undefined) {
      compiled = unlessTooLong(() => compileExecution(schema, definition, fragmentsOf(document)));
    }
    if (compiled === null) return withGraphql(variables, request);
    try {
      const data = compiled(contextOf(request), coerce(variables), request.work);
      if (!(data instanceof Promise)) return { data };
      return data.then(
        (settled) => ({ data: settled }),
        () => withGraphql(variables, request),
      );
    } catch {
      return withGraphql(variables, request);
    }
  };
}

/** Compiling takes a few milliseconds, and compiled code a fifth of the time of graphql-js. */
const SHORT_MS = 5;

function isShort({ work }: RequestContext): boolean {
  return work === undefined || work.expectedMs < SHORT_MS;
}

/** What it gives throws for variables that are wrong. Representations are read where they are resolved. */
function coercionOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const isOpaque = ({ type }: VariableDefinitionNode) => namedTypeOf(type) === "_Any";
  const opaque = variableDefinitions.filter(isOpaque).map(({ variable }) => variable.name.value);
  const coerce = compileCoercion(
    schema,
    variableDefinitions.filter((definition) => !isOpaque(definition)),
  );
  return (variables) => {
    const typed = coerce(variables);
    if ("errors" in typed) throw UNUSUAL;
    if (opaque.length === 0) return typed.coerced;
    const values: Record<string, unknown> = { ...typed.coerced };
    for (const name of opaque) values[name] = variables[name];
    return values;
  };
}

function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
