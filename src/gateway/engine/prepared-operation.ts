import type { DocumentNode, GraphQLSchema } from "graphql";

import { MAXIMUM_ERRORS, type GraphAnswer } from "../answer.js";
import { compileCoercion } from "../coerce-variables.js";
import { answerOf, callersMistake } from "../execute-schema.js";
import type { RequestContext, Variables } from "../executor.js";
import { badUserInput } from "../../federation/user-error.js";
import { compilePlan } from "./compile-plan.js";
import { nullableConditions } from "./condition-variables.js";
import { completeAnswer } from "./complete.js";
import { unlessTooLong } from "./generated-code.js";
import type { PlanTools, Step } from "./fetch.js";
import { readOperation, type ClientOperation } from "./operation.js";
import { textOf } from "./document.js";
import { holdBack } from "./hold-back.js";
import { joinFetches } from "./join-fetches.js";
import type { Planner } from "./planner.js";
import { compileProjection, type Projection } from "./projection.js";
import type { Run } from "./response.js";

export interface EngineTools {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** The same, as answers are made by: see `withStandIns`. */
  readonly completionSchema: GraphQLSchema;
  readonly planner: Planner;
  readonly plan: PlanTools;
  readonly compile: boolean;
  readonly maximumFields: number;
}

/** @throws BAD_USER_INPUT for an operation that the engine refuses. */
export function prepareOperation(
  document: DocumentNode,
  operationName: string | null,
  tools: EngineTools,
): PreparedOperation {
  const operation = readOperation(document, operationName, tools.maximumFields, tools.planner.ownNames);
  const { textToPlan } = operation;
  const plan = textToPlan === null ? {} : tools.planner.plan(textToPlan, operationName);
  const joined = joinFetches(holdBack(plan));
  const prepared = { carryOut: compilePlan(joined, tools.plan), length: JSON.stringify(joined).length };
  return new PreparedOperation(operation, prepared, tools);
}

/** A plan, ready to be carried out. */
export interface PreparedPlan {
  readonly carryOut: Step;
  /** Of its text. What a client writes in a fragment is in the plan as often as the fragment is spread. */
  readonly length: number;
}

/**
 * What a prepared operation occupies, as measured: on the safe side for most. A character of a list
 * of short values takes up to 90 bytes, one of a long name of a field 70, one of a long text 8.
 */
const BYTES = { operation: 10_000, field: 8_000, documentCharacter: 100, planCharacter: 10 };

/** An operation of a client with all that can be worked out before it runs. */
export class PreparedOperation {
  readonly #operation: ClientOperation;
  readonly #plan: PreparedPlan;
  readonly #tools: EngineTools;
  readonly #conditions: readonly string[];
  readonly #coerce: ReturnType<typeof compileCoercion>;
  /** `null` when it would be too long. */
  #projection: Projection | null | undefined;
  #answers = 0;

  constructor(operation: ClientOperation, plan: PreparedPlan, tools: EngineTools) {
    this.#operation = operation;
    this.#plan = plan;
    this.#tools = tools;
    this.#conditions = nullableConditions(operation);
    this.#coerce = compileCoercion(tools.schema, operation.definition.variableDefinitions ?? []);
  }

  /** What it occupies once it is compiled, about. */
  get bytes(): number {
    const { fieldCount, document } = this.#operation;
    return (
      BYTES.operation +
      BYTES.field * fieldCount +
      BYTES.documentCharacter * textOf(document).length +
      BYTES.planCharacter * this.#plan.length
    );
  }

  run(inputs: Variables, context: RequestContext): GraphAnswer | Promise<GraphAnswer> {
    const variables = this.#coerce(inputs);
    if ("errors" in variables) return { data: null, errors: variables.errors.map(callersMistake) };
    for (const name of this.#conditions) {
      if (variables.coerced[name] !== null) continue;
      return {
        data: null,
        errors: [badUserInput(`"$${name}" decides what is asked: set it to true or false.`)],
      };
    }
    const run: Run = { data: null, errors: [], lost: [], variables: variables.coerced, context };
    const pending = this.#plan.carryOut(run);
    return pending ? pending.then(() => this.#answer(run, inputs)) : this.#answer(run, inputs);
  }

  #answer(run: Run, inputs: Variables): GraphAnswer {
    const text = run.errors.length === 0 ? this.#project(run) : null;
    if (text !== null) return { data: text, errors: [] };
    const { schema, completionSchema } = this.#tools;
    const by = this.#operation.introspects ? schema : completionSchema;
    const untold = Math.max(0, run.errors.length - MAXIMUM_ERRORS);
    return answerOf(completeAnswer(by, this.#operation, run, inputs), untold);
  }

  /** Compiled when it is asked for a second time: most of a flood never is. */
  #project({ data, variables }: Run): string | null {
    if (!this.#tools.compile || this.#operation.introspects || this.#answers++ === 0) return null;
    if (this.#projection === undefined) {
      this.#projection = unlessTooLong(() =>
        compileProjection(this.#tools.completionSchema, this.#operation),
      );
    }
    return this.#projection ? this.#projection(data, variables) : null;
  }
}
