import { buildSchema, printSchema, type GraphQLSchema } from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { Store } from "../store/store.js";
import type { ExecuteOperation } from "./answer.js";
import { checkScalars } from "./check-scalars.js";
import type { Supergraph } from "./compose.js";
import { createCompiledExecutor } from "./compiled/compiled-executor.js";
import { createEngine } from "./engine/engine.js";
import { plannerForOne } from "./engine/one-subgraph.js";
import type { CreatePlanner } from "./engine/planner.js";
import { executeSchema } from "./execute-schema.js";
import type { SubgraphExecutor } from "./executor.js";
import { contextPerRequest } from "./local-executor.js";
import { tracedExecutor } from "./traced-executor.js";

/** Something that can be served. */
export interface Graph {
  /** What clients see, and what their operations are validated against. */
  readonly schema: GraphQLSchema;
  readonly execute: ExecuteOperation;
}

export interface PlannedGraphOptions {
  readonly createPlanner: CreatePlanner;
  /** Whether the engine compiles; without, graphql-js does its work. The answers are the same. */
  readonly compile?: boolean;
}

/** Fields that a client may select. Planning two thousand takes up to a quarter of a second. */
export const CLIENT_FIELDS = 2_000;

/** A gateway adds keys to what its client selects. Nothing is planned here. */
const GATEWAY_FIELDS = 10_000;

/**
 * All the subgraphs as one graph, each asked through the executor that is made for it.
 *
 * @param supergraph what these subgraphs compose to.
 */
export function openPlannedGraph(
  subgraphs: readonly Subgraph[],
  { supergraphSdl, apiSdl }: Supergraph,
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  { createPlanner, compile = true }: PlannedGraphOptions,
): Graph {
  // The composer has validated what it wrote.
  const schema = buildSchema(apiSdl, { assumeValidSDL: true, noLocation: true });
  checkScalars(
    schema,
    subgraphs.map((subgraph) => subgraph.build().schema),
  );
  const planner = createPlanner(supergraphSdl);
  const supergraphSchema = buildSchema(supergraphSdl, {
    assumeValid: true,
    assumeValidSDL: true,
    noLocation: true,
  });
  return {
    schema,
    execute: createEngine({
      schema,
      supergraphSchema,
      planner,
      executors: executorsOf(subgraphs, createExecutor),
      compile,
      maximumFields: CLIENT_FIELDS,
    }),
  };
}

/** By name of the subgraph. */
export function executorsOf(
  subgraphs: readonly Subgraph[],
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
): ReadonlyMap<string, SubgraphExecutor> {
  return new Map(
    subgraphs.map((subgraph) => [subgraph.name, tracedExecutor(subgraph.name, createExecutor(subgraph))]),
  );
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
