import { traced } from "../telemetry/trace.js";
import type { SubgraphExecutor } from "./executor.js";

/** The executor, each of whose answers is a span of the request's trace. */
export function tracedExecutor(subgraph: string, executor: SubgraphExecutor): SubgraphExecutor {
  const about = { subgraph };
  return {
    prepare(document) {
      const run = executor.prepare(document);
      return (variables, context) => traced("subgraph fetch", about, () => run(variables, context));
    },
  };
}
