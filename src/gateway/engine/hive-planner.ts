import { QueryPlanner } from "@graphql-hive/router-query-planner";

import type { Planner } from "./planner.js";
import type { QueryPlan } from "./plan.js";

/** `@override` with a label is decided by a percentage; no label of ours is switched on. */
const NO_LABELS = new Set<string>();
const NO_PERCENTAGE = 0;

/**
 * Hive's planner, a native library. Importing this module throws where the library has no binary
 * for the platform: see `load-planner.ts`.
 */
export function createHivePlanner(supergraphSdl: string): Planner {
  // The planner passes over @context without a word, and fields would get arguments that are null.
  if (supergraphSdl.includes("contextArguments:")) {
    throw new Error("The engine does not know @context and @fromContext: leave them out of the subgraphs.");
  }
  const planner = new QueryPlanner(supergraphSdl);
  return {
    plan: (operation, operationName) =>
      // The library types nodes that only subscriptions and @defer lead to; the engine refuses those.
      planner.plan(operation, operationName, NO_LABELS, NO_PERCENTAGE) as QueryPlan,
  };
}
