import { QueryPlanner } from "@graphql-hive/router-query-planner";

import type { OwnNames, Planner } from "./planner.js";
import type { QueryPlan } from "./plan.js";
import { planWithoutOddLiterals } from "./set-apart-literals.js";

/** `@override` with a label is decided by a percentage; no label of ours is switched on. */
const NO_LABELS = new Set<string>();
const NO_PERCENTAGE = 0;

const OWN_NAMES: OwnNames = {
  /** Where two subgraphs answer under one name with different types. */
  aliases: /^_internal_qp_/,
  /** For lists of entities. */
  variables: /^(representations|__batch_reps_.*)$/,
};

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
    ownNames: OWN_NAMES,
    plan: (operation, operationName) =>
      planWithoutOddLiterals(
        operation,
        // The library types nodes that only subscriptions and @defer lead to; the engine refuses those.
        (text) => planner.plan(text, operationName, NO_LABELS, NO_PERCENTAGE) as QueryPlan,
      ),
  };
}
