import {
  defaultFieldResolver,
  execute,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { Store } from "../store/store.js";
import { afterTurn, UNBOUNDED, type Work } from "../work/work.js";
import type { RequestContext, RunOperation, SubgraphExecutor } from "./executor.js";

/** Asks a subgraph that runs in this process, with graphql-js. */
export function createLocalExecutor(subgraph: Subgraph, store: Store): SubgraphExecutor {
  const { schema } = subgraph.build();
  const contextOf = contextPerRequest(subgraph, store);
  return { prepare: (document) => runWithGraphql(schema, document, contextOf) };
}

/** Executes a document with the resolvers of a schema. */
export function runWithGraphql(
  schema: GraphQLSchema,
  document: DocumentNode,
  contextOf: (request: RequestContext) => object,
): RunOperation {
  return async (variables, request) =>
    execute({
      schema,
      document,
      variableValues: variables,
      contextValue: contextOf(request),
      fieldResolver: request.work ? takingTurns(request.work) : defaultFieldResolver,
    });
}

/** Reads a field where it stands, and lets others have their turn between two fields. */
function takingTurns(work: Work): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) =>
    afterTurn(work, () => defaultFieldResolver(source, args, context, info));
}

/**
 * What a subgraph's resolvers are given.
 *
 * A client's request often comes back to the same subgraph. All its visits share one context, so
 * that what one visit has read the next does not read again.
 */
export function contextPerRequest(subgraph: Subgraph, store: Store): (request: RequestContext) => object {
  const kept = Symbol(subgraph.name);
  return (request) => (request[kept] ??= subgraph.createContext(store, request.work ?? UNBOUNDED));
}
