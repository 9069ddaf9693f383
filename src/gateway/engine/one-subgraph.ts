import { Kind } from "graphql";

import type { QueryPlan } from "../planner/query-plan.js";
import type { CanonicalOperation } from "../planner/plan-operation.js";

/** The plan for a graph of one subgraph, which is asked everything. */
export function planForOne(subgraph: string, { definition }: CanonicalOperation): QueryPlan {
  const variables = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const document = { kind: Kind.DOCUMENT, definitions: [definition] } as const;
  return { steps: [[{ kind: "root", subgraph, document, variables, renames: [] }]] };
}
