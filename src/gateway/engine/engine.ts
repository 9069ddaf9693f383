import { GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";

import { planLookups } from "../../telemetry/signals.js";
import { traced } from "../../telemetry/trace.js";
import type { ExecuteOperation } from "../answer.js";
import type { SubgraphExecutor } from "../executor.js";
import { possibleTypesOf } from "./possible-types.js";
import type { Planner } from "./planner.js";
import { prepareOperation, type PreparedOperation } from "./prepared-operation.js";
import { textOf } from "./document.js";
import { withStandIns } from "./stand-ins.js";
import { SegmentedCache } from "./segmented-cache.js";

export interface EngineOptions {
  /** What clients see. Without resolvers. */
  readonly schema: GraphQLSchema;
  /** With every type of every subgraph. */
  readonly supergraphSchema: GraphQLSchema;
  readonly planner: Planner;
  /** By name of the subgraph. */
  readonly executors: ReadonlyMap<string, SubgraphExecutor>;
  /** Whether answers that are asked for again are written by compiled code. */
  readonly compile: boolean;
  /** How many fields an operation may select, each fragment counted wherever it is spread. */
  readonly maximumFields: number;
}

/** What prepared operations may occupy. */
const CACHE_BYTES = 64_000_000;

/**
 * Answers operations by asking subgraphs. An operation is read, planned and compiled once, and kept
 * for when it comes again.
 */
export function createEngine({ supergraphSchema, ...options }: EngineOptions): ExecuteOperation {
  const cache = new SegmentedCache<PreparedOperation>(CACHE_BYTES);
  const tools = {
    ...options,
    completionSchema: withStandIns(options.schema),
    plan: {
      executors: options.executors,
      schema: supergraphSchema,
      possibleTypes: possibleTypesOf(supergraphSchema),
    },
  };
  const prepare = (document: DocumentNode, operationName: string | null) => {
    const key = operationName === null ? textOf(document) : `${operationName}\n${textOf(document)}`;
    const known = cache.get(key);
    planLookups.tell({ known: known !== undefined });
    if (known) return known;
    const prepared = traced("plan", {}, () => prepareOperation(document, operationName, tools));
    cache.set(key, prepared, prepared.bytes);
    return prepared;
  };
  return ({ document, operationName, variables }, context) => {
    let prepared: PreparedOperation;
    try {
      prepared = prepare(document, operationName);
    } catch (error) {
      if (error instanceof GraphQLError) return { data: null, errors: [error] };
      throw error;
    }
    return prepared.run(variables, context);
  };
}
