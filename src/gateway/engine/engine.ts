import { GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";

import { planLookups } from "../../telemetry/signals.js";
import { traced } from "../../telemetry/trace.js";
import type { ExecuteOperation } from "../answer.js";
import type { Coerced } from "../coerce-variables.js";
import { callersMistake } from "../execute-schema.js";
import type { SubgraphExecutor, Variables } from "../executor.js";
import { FieldNames } from "../planner/field-keys.js";
import { canonicalise } from "./canonicalise.js";
import { textOf } from "./document.js";
import { OperationCache } from "./operation-cache.js";
import { readFamily, type OperationFamily } from "./operation-family.js";
import { possibleTypesOf } from "./possible-types.js";
import { PreparedOperation } from "./prepared-operation.js";
import { NOTHING_TO_ASK, preparePlan, type Plan } from "./prepared-plan.js";
import { withStandIns } from "./stand-ins.js";

export interface EngineOptions {
  /** What clients see. Without resolvers. */
  readonly schema: GraphQLSchema;
  /** With every type of every subgraph. */
  readonly supergraphSchema: GraphQLSchema;
  readonly plan: Plan;
  /** By name of the subgraph. */
  readonly executors: ReadonlyMap<string, SubgraphExecutor>;
  /** By name of the subgraph: what the documents of plans must be valid for. */
  readonly subgraphSchemas: ReadonlyMap<string, GraphQLSchema>;
  /** Whether answers that are asked for again are written by compiled code. */
  readonly compile: boolean;
  /** How many fields an operation may select, each fragment counted wherever it is spread. */
  readonly maximumFields: number;
}

/**
 * Answers operations by asking subgraphs. An operation is read once, planned and compiled once for each set of
 * conditions, and kept for when it comes again; operations that differ only in names share a plan.
 */
export function createEngine({ supergraphSchema, ...options }: EngineOptions): ExecuteOperation {
  const cache = new OperationCache();
  const names = { schema: supergraphSchema, fieldNames: new FieldNames(supergraphSchema) };
  const answerTools = { ...options, completionSchema: withStandIns(options.schema) };
  const planningTools = {
    ...options,
    schema: supergraphSchema,
    possibleTypes: possibleTypesOf(supergraphSchema),
  };

  function prepare(family: OperationFamily, variables: Variables): PreparedOperation {
    let isKnown = true;
    const prepared = cache.prepared(family, family.conditionsOf(variables), () => {
      isKnown = false;
      return traced("plan", {}, () => prepareFor(family, variables));
    });
    planLookups.tell({ known: isKnown });
    return prepared;
  }

  function prepareFor(family: OperationFamily, variables: Variables): PreparedOperation {
    const operation = family.specialise(variables);
    const canonical = canonicalise(operation, names);
    const { operation: toPlan, text } = canonical;
    const plan = toPlan ? cache.plan(text, () => preparePlan(toPlan, planningTools)) : NOTHING_TO_ASK;
    return new PreparedOperation(operation, canonical, plan.carryOut, answerTools);
  }

  function familyOf(document: DocumentNode, operationName: string | null): OperationFamily {
    const text = textOf(document);
    const key = operationName === null ? text : `${operationName}\n${text}`;
    return cache.family(key, () => readFamily(document, operationName, options));
  }

  return ({ document, operationName, variables }, context) => {
    let prepared: PreparedOperation;
    let coerced: Coerced;
    try {
      const family = familyOf(document, operationName);
      coerced = family.coerce(variables);
      if ("errors" in coerced) return { data: null, errors: coerced.errors.map(callersMistake) };
      prepared = prepare(family, coerced.coerced);
    } catch (error) {
      if (error instanceof GraphQLError) return { data: null, errors: [error] };
      throw error;
    }
    return prepared.run(variables, coerced.coerced, context);
  };
}
