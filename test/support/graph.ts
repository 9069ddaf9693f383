import type { ExecutionResult } from "graphql";

import type { Graph } from "../../src/gateway/graph.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { createCompiledExecutor } from "../../src/gateway/compiled/compiled-executor.js";
import type { Store } from "../../src/store/store.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { askGraph } from "./ask-graph.js";
import { watchStore } from "./watched-store.js";

/** All subgraphs in one process, as `npm start` serves them. */
export function openLocalGraph(store: Store): Graph {
  return openWholeGraph(subgraphs, (subgraph) => createCompiledExecutor(subgraph, store));
}

/** The whole graph in one process, as a client sees it, with a list of what its store was asked. */
export interface TestGraph {
  /** The data of a query that is expected to succeed. Fails the test when it does not. */
  query<Data = Readonly<Record<string, unknown>>>(
    source: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Data>;
  /** The whole answer, errors and all. */
  answer(source: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  /** The reads since the last call, in order. */
  takeReads(): readonly string[];
}

export function openTestGraph(store: Store): TestGraph {
  const watched = watchStore(store);
  const graph = openLocalGraph(watched.store);

  async function answer(source: string, variables: Readonly<Record<string, unknown>> = {}) {
    return askGraph(graph, source, variables);
  }

  return {
    answer,
    async query<Data>(source: string, variables?: Readonly<Record<string, unknown>>) {
      const { data, errors } = await answer(source, variables);
      if (errors)
        throw new Error(errors.map((error) => `${error.path?.join(".") ?? ""}: ${error.message}`).join("\n"));
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    takeReads: () => watched.reads.splice(0),
  };
}
