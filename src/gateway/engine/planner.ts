import type { QueryPlan } from "./plan.js";

/** Finds out which subgraphs answer an operation. */
export interface Planner {
  /** Names in the operations it makes; `null` when it makes none up. */
  readonly ownNames: OwnNames | null;
  /**
   * @param operation a valid document of the public schema, without introspection
   * @param operationName which of its operations; `null` when it has one
   */
  plan(operation: string, operationName: string | null): QueryPlan;
}

/** A planner for one supergraph. Reading a large supergraph takes a while: make it once. */
export type CreatePlanner = (supergraphSdl: string) => Planner;

/** What a client's operation must not name its own things: it would be given another's values. */
export interface OwnNames {
  readonly aliases: RegExp;
  readonly variables: RegExp;
}
