import { getOperationAST, GraphQLError } from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { GraphOperation } from "./answer.js";
import { applyConditions } from "./apply-conditions.js";
import { checkScalars } from "./check-scalars.js";
import { composeSupergraph } from "./compose.js";
import { fragmentsOf } from "./engine/document.js";
import { countSelectedFields } from "./engine/operation-size.js";
import type { CreatePlanner } from "./engine/planner.js";
import { executeSchema } from "./execute-schema.js";
import type { SubgraphExecutor } from "./executor.js";
import { createGatewaySchema } from "./gateway.js";
import { CLIENT_FIELDS, executorsOf, openPlannedGraph, type Graph } from "./graph.js";

export interface WholeGraphOptions {
  /** The engine's planner; without one, the subgraphs are stitched, which is slower. */
  readonly createPlanner: CreatePlanner | null;
  /** Whether the engine compiles; without, graphql-js does its work. The answers are the same. */
  readonly compile?: boolean;
}

/** All the subgraphs as one graph, composed here and now. Throws when they do not compose. */
export function openWholeGraph(
  subgraphs: readonly Subgraph[],
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  { createPlanner, compile = true }: WholeGraphOptions,
): Graph {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const supergraph = composeSupergraph(parts);
  if (createPlanner) {
    return openPlannedGraph(subgraphs, supergraph, createExecutor, { createPlanner, compile });
  }
  const schema = createGatewaySchema(supergraph.supergraphSdl, executorsOf(subgraphs, createExecutor));
  checkScalars(
    schema,
    parts.map((part) => part.schema),
  );
  const execute = executeSchema(schema, (request) => request);
  return {
    schema,
    execute: (operation, request) => {
      const refusal = refusalOf(operation);
      if (refusal) return { data: null, errors: [refusal] };
      return execute({ ...operation, document: applyConditions(schema, operation) }, request);
    },
  };
}

/** Stitching spreads fragments, and would never be done with some that the engine refuses. */
function refusalOf({ document, operationName }: GraphOperation): GraphQLError | null {
  try {
    countSelectedFields(getOperationAST(document, operationName)!, fragmentsOf(document), CLIENT_FIELDS);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
