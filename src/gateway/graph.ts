import { buildSchema, printSchema, type GraphQLSchema } from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { Store } from "../store/store.js";
import type { ExecuteOperation } from "./answer.js";
import { checkScalars } from "./check-scalars.js";
import { composeSupergraph } from "./compose.js";
import { createCompiledExecutor } from "./compiled/compiled-executor.js";
import { createEngine } from "./engine/engine.js";
import { plannerForOne } from "./engine/one-subgraph.js";
import type { CreatePlanner } from "./engine/planner.js";
import { executeSchema } from "./execute-schema.js";
import type { SubgraphExecutor } from "./executor.js";
import { createGatewaySchema } from "./gateway.js";
import { contextPerRequest } from "./local-executor.js";
import { tracedExecutor } from "./traced-executor.js";

/** Something that can be served. */
export interface Graph {
  /** What clients see, and what their operations are validated against. */
  readonly schema: GraphQLSchema;
  readonly execute: ExecuteOperation;
}

export interface WholeGraphOptions {
  /** The engine's planner; without one, the subgraphs are stitched, which is slower. */
  readonly createPlanner: CreatePlanner | null;
  /** Whether the engine compiles; without, graphql-js does its work. The answers are the same. */
  readonly compile?: boolean;
}

/** Planning two thousand fields takes up to a quarter of a second. */
const CLIENT_FIELDS = 2_000;

/** A gateway adds keys to what its client selects. Nothing is planned here. */
const GATEWAY_FIELDS = 10_000;

/** All the subgraphs as one graph, each asked through the executor that is made for it. */
export function openWholeGraph(
  subgraphs: readonly Subgraph[],
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  { createPlanner, compile = true }: WholeGraphOptions,
): Graph {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const { supergraphSdl, apiSdl } = composeSupergraph(parts);
  const executors = new Map(
    subgraphs.map((subgraph) => [subgraph.name, tracedExecutor(subgraph.name, createExecutor(subgraph))]),
  );
  const schema = createPlanner ? buildSchema(apiSdl) : createGatewaySchema(supergraphSdl, executors);
  checkScalars(
    schema,
    parts.map((part) => part.schema),
  );
  if (!createPlanner) return { schema, execute: executeSchema(schema, (request) => request) };

  const planner = createPlanner(supergraphSdl);
  const supergraphSchema = buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true });
  return {
    schema,
    execute: createEngine({
      schema,
      supergraphSchema,
      planner,
      executors,
      compile,
      maximumFields: CLIENT_FIELDS,
    }),
  };
}

/** One subgraph by itself, for a gateway elsewhere to ask. */
export function openSubgraph(subgraph: Subgraph, store: Store, { compile = true } = {}): Graph {
  const { name } = subgraph;
  const { schema: own } = subgraph.build();
  if (!compile) return { schema: own, execute: executeSchema(own, contextPerRequest(subgraph, store)) };

  // Answers are completed by a schema without resolvers.
  const schema = buildSchema(printSchema(own));
  checkScalars(schema, [own]);
  const executors = new Map([[name, createCompiledExecutor(subgraph, store)]]);
  const planner = plannerForOne(name, schema);
  return {
    schema,
    execute: createEngine({
      schema,
      supergraphSchema: schema,
      planner,
      executors,
      compile,
      maximumFields: GATEWAY_FIELDS,
    }),
  };
}
