import type { GraphQLSchema } from "graphql";

import { MAXIMUM_ERRORS, type GraphAnswer } from "../answer.js";
import { answerOf } from "../execute-schema.js";
import type { RequestContext, Variables } from "../executor.js";
import { afterTurn, UNBOUNDED } from "../../work/work.js";
import type { Canonical } from "./canonicalise.js";
import { completeAnswer } from "./complete.js";
import { isIntrospection, rootFieldNames } from "./document.js";
import { unlessTooLong } from "./generated-code.js";
import type { Step } from "./fetch.js";
import { compileProjection, type Projection } from "./projection.js";
import type { Run } from "./response.js";
import type { SpecialisedOperation } from "./specialise.js";

export interface AnswerTools {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** The same, as answers are made by: see `withStandIns`. */
  readonly completionSchema: GraphQLSchema;
  /** Whether answers that are asked for again are written by compiled code. */
  readonly compile: boolean;
}

/** Compiling takes a few milliseconds, and writing by compiled code a fraction of the time of graphql-js. */
const SHORT_MS = 5;

/** An operation of a client for one set of conditions, with all that can be worked out before it runs. */
export class PreparedOperation {
  readonly #operation: SpecialisedOperation;
  readonly #canonical: Pick<Canonical, "keyOf" | "variables">;
  readonly #carryOut: Step;
  readonly #tools: AnswerTools;
  /** What is asked of the schema itself is answered without a subgraph, but not by compiled code. */
  readonly #introspects: boolean;
  /** `null` when it would be too long. */
  #projection: Projection | null | undefined;
  #answers = 0;

  constructor(
    operation: SpecialisedOperation,
    { keyOf, variables }: Pick<Canonical, "keyOf" | "variables">,
    carryOut: Step,
    tools: AnswerTools,
  ) {
    this.#operation = operation;
    this.#canonical = { keyOf, variables };
    this.#carryOut = carryOut;
    this.#tools = tools;
    this.#introspects = rootFieldNames(operation.definition, operation.fragments).some(isIntrospection);
  }

  /**
   * @param inputs the variables as the client gave them.
   * @param coerced the same by the public schema.
   */
  run(inputs: Variables, coerced: Variables, context: RequestContext): GraphAnswer | Promise<GraphAnswer> {
    const variables: Record<string, unknown> = {};
    for (const { own, client } of this.#canonical.variables)
      if (Object.hasOwn(coerced, client)) variables[own] = coerced[client];
    const run: Run = { data: null, errors: [], lost: [], unnamed: [], variables, context };
    const answer = () => afterTurn(context.work ?? UNBOUNDED, () => this.#answer(run, inputs));
    const pending = this.#carryOut(run);
    return pending ? pending.then(answer) : answer();
  }

  #answer(run: Run, inputs: Variables): GraphAnswer {
    const text = run.errors.length === 0 ? this.#project(run) : null;
    if (text !== null) return { data: text, errors: [] };
    const { schema, completionSchema } = this.#tools;
    const by = this.#introspects ? schema : completionSchema;
    const untold = Math.max(0, run.errors.length - MAXIMUM_ERRORS);
    return answerOf(completeAnswer(by, this.#operation, this.#canonical.keyOf, run, inputs), untold);
  }

  /** Compiled when it is asked for a second time, or is expected to be long: most of a flood never is. */
  #project({ data, context }: Run): string | null {
    if (!this.#tools.compile || this.#introspects) return null;
    if (this.#answers++ === 0 && (context.work?.expectedMs ?? 0) < SHORT_MS) return null;
    if (this.#projection === undefined) {
      const { completionSchema } = this.#tools;
      this.#projection = unlessTooLong(() =>
        compileProjection(completionSchema, this.#operation, this.#canonical.keyOf),
      );
    }
    return this.#projection ? this.#projection(data) : null;
  }
}
