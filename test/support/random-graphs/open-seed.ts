import type { RandomGraph } from "./graph.js";
import { makeGraph } from "./make/make-graph.js";
import { openWorld, type OpenedWorld } from "./open-world.js";

/** Nine drafts in ten compose. */
const ATTEMPTS = 20;

/** The graph of a seed: its first draft that composes. */
export function openSeed(seed: number): OpenedWorld & { readonly graph: RandomGraph } {
  let problem: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const graph = makeGraph(seed, attempt);
    try {
      return { graph, ...openWorld(graph) };
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}
