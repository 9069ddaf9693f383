import { buildSchema, printSchema, type GraphQLSchema } from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { Store } from "../store/store.js";
import type { ExecuteOperation } from "./answer.js";
import { checkScalars } from "./check-scalars.js";
import { createCompiledExecutor } from "./compiled/compiled-executor.js";
import type { Supergraph } from "./compose.js";
import { createEngine } from "./engine/engine.js";
import { planForOne } from "./engine/one-subgraph.js";
import type { SubgraphExecutor } from "./executor.js";
import { createLocalExecutor } from "./local-executor.js";
import { planOperation } from "./planner/plan-operation.js";
import { readSupergraph } from "./planner/read-supergraph.js";
import { tracedExecutor } from "./traced-executor.js";

/** Something that can be served. */
export interface Graph {
  /** What clients see, and what their operations are validated against. */
  readonly schema: GraphQLSchema;
  /** The same types with the directives of their definitions, by which costs are declared. */
  readonly annotated: GraphQLSchema;
  readonly execute: ExecuteOperation;
}

export interface GraphOptions {
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
export function openComposedGraph(
  subgraphs: readonly Subgraph[],
  { supergraphSdl, apiSdl }: Supergraph,
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  { compile = true }: GraphOptions = {},
): Graph {
  // The composer has validated what it wrote.
  const schema = buildSchema(apiSdl, { assumeValidSDL: true, noLocation: true });
  const subgraphSchemas = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph.build().schema]));
  checkScalars(schema, [...subgraphSchemas.values()]);
  const supergraph = readSupergraph(supergraphSdl);
  const executors = new Map(
    subgraphs.map((subgraph) => [subgraph.name, tracedExecutor(subgraph.name, createExecutor(subgraph))]),
  );
  const execute = createEngine({
    schema,
    supergraphSchema: supergraph.schema,
    plan: (operation) => planOperation(supergraph, operation),
    executors,
    subgraphSchemas,
    compile,
    maximumFields: CLIENT_FIELDS,
  });
  return { schema, annotated: supergraph.schema, execute };
}

/** One subgraph by itself, for a gateway elsewhere to ask. */
export function openSubgraph(subgraph: Subgraph, store: Store, { compile = true }: GraphOptions = {}): Graph {
  const { name } = subgraph;
  const { schema: own, sdl } = subgraph.build();
  const annotated = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true, noLocation: true });
  // Answers are completed by a schema without resolvers.
  const schema = buildSchema(printSchema(own));
  checkScalars(schema, [own]);
  const createExecutor = compile ? createCompiledExecutor : createLocalExecutor;
  const execute = createEngine({
    schema,
    supergraphSchema: schema,
    plan: (operation) => planForOne(name, operation),
    executors: new Map([[name, createExecutor(subgraph, store)]]),
    subgraphSchemas: new Map([[name, own]]),
    compile,
    maximumFields: GATEWAY_FIELDS,
  });
  return { schema, annotated, execute };
}
