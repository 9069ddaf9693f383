import { parse, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

import type { RunOperation, SubgraphExecutor, Variables } from "../executor.js";
import { definitionOf, fragmentsOf, type Fragments } from "./document.js";
import type { SubgraphOperation } from "./plan.js";
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
  readonly fragments: Fragments;
  readonly ask: RunOperation;
  /** Those of the client's variables that the operation takes. */
  variablesOf(run: Run): Record<string, unknown>;
}

export function prepareFetch(operation: SubgraphOperation, { executors }: PlanTools): Fetch {
  const executor = executors.get(operation.serviceName);
  if (!executor) throw new Error(`The plan asks "${operation.serviceName}", which nothing here can reach.`);
  const document = parse(operation.operation, { noLocation: true });
  const names = operation.variableUsages ?? [];
  return {
    definition: definitionOf(document),
    fragments: fragmentsOf(document),
    ask: executor.prepare(document),
    variablesOf: ({ variables }) => pickVariables(variables, names),
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
