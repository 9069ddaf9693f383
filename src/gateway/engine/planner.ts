import type { QueryPlan } from "./plan.js";

/** Finds out which subgraphs answer an operation. */
export interface Planner {
  /**
   * @param operation a valid document of the public schema, without introspection
   * @param operationName which of its operations; `null` when it has one
   */
  plan(operation: string, operationName: string | null): QueryPlan;
}

/** A planner for one supergraph. Reading a large supergraph takes a while: make it once. */
export type CreatePlanner = (supergraphSdl: string) => Planner;
