import type { GraphQLSchema } from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { Store } from "../store/store.js";
import { checkScalars } from "./check-scalars.js";
import { composeSupergraph } from "./compose.js";
import type { RequestContext, SubgraphExecutor } from "./executor.js";
import { createGatewaySchema } from "./gateway.js";

/** A schema that can be served, and what its resolvers are given for each request. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestContext) => object;
}

/** All the subgraphs as one graph, each asked through the executor that is made for it. */
export function openWholeGraph(
  subgraphs: readonly Subgraph[],
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
): Graph {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const executors = new Map(subgraphs.map((subgraph) => [subgraph.name, createExecutor(subgraph)]));
  const schema = createGatewaySchema(composeSupergraph(parts).supergraphSdl, executors);
  checkScalars(
    schema,
    parts.map((part) => part.schema),
  );
  return { schema, createContext: (request) => request };
}

/** One subgraph by itself, for a gateway elsewhere to ask. */
export function openSubgraph(subgraph: Subgraph, store: Store): Graph {
  const { schema } = subgraph.build();
  return { schema, createContext: () => subgraph.createContext(store) };
}
