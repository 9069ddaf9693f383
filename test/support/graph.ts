import { execute, parse, validate, type ExecutionResult } from "graphql";

import { openWholeGraph } from "../../src/gateway/graph.js";
import { createLocalExecutor } from "../../src/gateway/local-executor.js";
import type { Store } from "../../src/store/store.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { watchStore } from "./watched-store.js";

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
  const { schema, createContext } = openWholeGraph(subgraphs, (subgraph) =>
    createLocalExecutor(subgraph, watched.store),
  );

  async function answer(source: string, variables: Readonly<Record<string, unknown>> = {}) {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const contextValue = createContext({ requestId: "test" });
    return execute({ schema, document, variableValues: variables, contextValue });
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
