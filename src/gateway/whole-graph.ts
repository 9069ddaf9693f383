import type { Subgraph } from "../federation/subgraph.js";
import { composeSupergraph } from "./compose.js";
import type { SubgraphExecutor } from "./executor.js";
import { openComposedGraph, type Graph, type GraphOptions } from "./graph.js";

/** All the subgraphs as one graph, composed here and now. Throws when they do not compose. */
export function openWholeGraph(
  subgraphs: readonly Subgraph[],
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  options: GraphOptions = {},
): Graph {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: subgraph.build().sdl }));
  return openComposedGraph(subgraphs, composeSupergraph(parts), createExecutor, options);
}
