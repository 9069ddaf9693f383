import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from "graphql";

import type { PlannedFetch } from "../planner/query-plan.js";
import type { RunOperation, SubgraphExecutor, Variables } from "../executor.js";
import { definitionOf } from "./document.js";
import type { PossibleTypes } from "./possible-types.js";
import type { Run } from "./response.js";

/** One step of a plan. Works on the run, and is done at once or when its promise is. */
export type Step = (run: Run) => Promise<void> | undefined;

/** What compiling a plan takes besides the plan. */
export interface PlanTools {
  /** By name. */
  readonly executors: ReadonlyMap<string, SubgraphExecutor>;
  /** With every type of every subgraph, public or not. */
  readonly schema: GraphQLSchema;
  readonly possibleTypes: PossibleTypes;
}

/** An operation of a plan, ready to be sent to its subgraph. */
export interface Fetch {
  readonly definition: OperationDefinitionNode;
  readonly ask: RunOperation;
  /** Those of the operation's variables that the subgraph's takes. */
  variablesOf(run: Run): Record<string, unknown>;
}

export function prepareFetch(
  { subgraph, document, variables }: Pick<PlannedFetch, "subgraph" | "document" | "variables">,
  { executors }: Pick<PlanTools, "executors">,
): Fetch {
  const executor = executors.get(subgraph);
  if (!executor) throw new Error(`The plan asks "${subgraph}", which nothing here can reach.`);
  return {
    definition: definitionOf(document),
    ask: executor.prepare(document),
    variablesOf: (run) => pickVariables(run.variables, variables),
  };
}

/** Calls back with the answer: at once when it is there. */
export function whenAnswered(
  answer: ReturnType<RunOperation>,
  then: (result: ExecutionResult) => void,
): Promise<void> | undefined {
  if (answer instanceof Promise) return answer.then(then);
  then(answer);
  return undefined;
}

/** A variable that the client did not give stays absent, so that defaults apply. */
function pickVariables(variables: Variables, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(variables, name)) picked[name] = variables[name];
  return picked;
}
