import { GraphQLError, print, type GraphQLSchema } from "graphql";

import type { ErrorCode } from "../../domain/errors.js";
import { checkPlan } from "../planner/check-plan.js";
import type { CanonicalOperation } from "../planner/plan-operation.js";
import { planText, type QueryPlan } from "../planner/query-plan.js";
import { compilePlan } from "./compile-plan.js";
import type { PlanTools, Step } from "./fetch.js";
import { sizeOf, type PlanSize } from "./plan-size.js";

/** Plans one operation. */
export type Plan = (operation: CanonicalOperation) => QueryPlan;

export interface PlanningTools extends PlanTools {
  readonly plan: Plan;
  /** By name of the subgraph: what its documents must be valid for. */
  readonly subgraphSchemas: ReadonlyMap<string, GraphQLSchema>;
}

/** A plan that was checked, ready to be carried out. */
export interface PreparedPlan extends PlanSize {
  readonly carryOut: Step;
}

/** What is carried out where no subgraph has to be asked. */
export const NOTHING_TO_ASK: PreparedPlan = { carryOut: () => undefined, length: 0, fieldCount: 0 };

/**
 * Plans, checks and compiles.
 *
 * @throws OPERATION_TOO_COMPLEX for an operation that takes too much planning.
 * @throws PLAN_FAILED where there is no plan that can be trusted. Its cause has the operation and the plan, for the log.
 */
export function preparePlan(operation: CanonicalOperation, tools: PlanningTools): PreparedPlan {
  let plan: QueryPlan | null = null;
  try {
    plan = tools.plan(operation);
    const problem = checkPlan(plan, operation.definition, tools);
    if (problem !== null) throw new Error(problem);
    const carryOut = compilePlan(plan, tools);
    return { carryOut, ...sizeOf(plan) };
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    throw planFailed(operation, plan, error as Error);
  }
}

function planFailed(
  { definition }: CanonicalOperation,
  plan: QueryPlan | null,
  { message, stack }: Error,
): GraphQLError {
  const about = [
    `There is no plan to trust: ${message}`,
    `Operation: ${print(definition)}`,
    `Plan: ${plan ? planText(plan) : "none"}`,
    stack ?? "",
  ];
  const code: ErrorCode = "PLAN_FAILED";
  return new GraphQLError("The operation could not be planned.", {
    originalError: new Error(about.join("\n")),
    extensions: { code },
  });
}
