/**
 * The plan of an operation, as the planner writes it and the engine reads it: which subgraph to
 * ask for what, and in which order.
 */
export interface QueryPlan {
  /** Absent when no subgraph has to be asked. */
  readonly node?: PlanNode;
}

export type PlanNode =
  | { readonly kind: "Sequence"; readonly nodes: readonly PlanNode[] }
  | { readonly kind: "Parallel"; readonly nodes: readonly PlanNode[] }
  | ConditionNode
  | FetchNode
  | FlattenNode
  | BatchFetchNode;

/** `@include` or `@skip` of the client, where a whole fetch hangs on it. */
export interface ConditionNode {
  readonly kind: "Condition";
  /** A Boolean variable. */
  readonly condition: string;
  readonly ifClause?: PlanNode;
  readonly elseClause?: PlanNode;
}

/** An operation for one subgraph. */
export interface SubgraphOperation {
  readonly serviceName: string;
  readonly operation: string;
  /** The client's variables that the operation takes. */
  readonly variableUsages?: readonly string[];
}

/** Root fields of one subgraph. */
export interface FetchNode extends SubgraphOperation, Partial<Rewrites> {
  readonly kind: "Fetch";
  /** Present inside a `FlattenNode`: what is sent to name an entity. */
  readonly requires?: readonly RequiredSelection[];
}

/** More fields of the entities at one place of the answer. */
export interface FlattenNode {
  readonly kind: "Flatten";
  readonly path: EntityPath;
  readonly node: PlanNode;
}

/** More fields of entities at several places, in one operation with an `_entities` field for each alias. */
export interface BatchFetchNode extends SubgraphOperation {
  readonly kind: "BatchFetch";
  readonly entityBatch: { readonly aliases: readonly EntityAlias[] };
}

export interface EntityAlias extends Partial<Rewrites> {
  readonly alias: string;
  readonly representationsVariableName: string;
  readonly paths: readonly EntityPath[];
  readonly requires: readonly RequiredSelection[];
}

/** From the root of the answer to entities in it; `@` stands for each item of a list. */
export type EntityPath = readonly EntityPathStep[];
export type EntityPathStep = "@" | { readonly Field: string } | { readonly TypeCondition: readonly string[] };

/** What a representation is made of. */
export type RequiredSelection =
  | {
      readonly kind: "Field";
      readonly name: string;
      readonly alias?: string;
      readonly selections?: readonly RequiredSelection[];
    }
  | {
      readonly kind: "InlineFragment";
      readonly typeCondition: string;
      readonly selections: readonly RequiredSelection[];
    };

/** Changes to what a subgraph is sent and to what it answers, where its names are not the public ones. */
export interface Rewrites {
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
}

export type Rewrite =
  | { readonly ValueSetter: { readonly path: readonly RewriteStep[]; readonly setValueTo: string } }
  | { readonly KeyRenamer: { readonly path: readonly RewriteStep[]; readonly renameKeyTo: string } };

export type RewriteStep = { readonly Key: string } | { readonly TypenameEquals: readonly string[] };
