import { print, type DocumentNode } from "graphql";

/**
 * The plan of an operation: which subgraphs to ask for what, and in which order.
 *
 * Fetches of one step do not need each other and can be made at the same time; each step needs what
 * the steps before it have brought. Empty when no subgraph has to be asked.
 */
export interface QueryPlan {
  readonly steps: readonly (readonly PlannedFetch[])[];
}

export type PlannedFetch = RootFetch | EntityFetch;

/** One operation for one subgraph. */
interface SubgraphOperation {
  readonly subgraph: string;
  readonly document: DocumentNode;
  /** The operation's variables that the document takes, under the same names. */
  readonly variables: readonly string[];
}

/** Fields of the root. */
export interface RootFetch extends SubgraphOperation {
  readonly kind: "root";
  readonly renames: readonly KeyRename[];
}

/** Fields of entities that earlier steps have brought, one list for each `_entities` field of the document. */
export interface EntityFetch extends SubgraphOperation {
  readonly kind: "entities";
  readonly lists: readonly EntityList[];
}

export interface EntityList {
  /** Of the `_entities` field. */
  readonly alias: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  /** Where the entities are in the merged data. */
  readonly paths: readonly EntityPath[];
  /** How entities are named to the subgraph, by their type. */
  readonly representations: readonly RepresentationPlan[];
  readonly renames: readonly KeyRename[];
}

export interface RepresentationPlan {
  /** An object type, or an interface for all its types. */
  readonly type: string;
  /** The `__typename` to send; `null` for the entity's own type. */
  readonly sentAs: string | null;
  readonly key: readonly RequiredSelection[];
  /** What `@requires` names, which is sent besides. */
  readonly requires: readonly RequiredSelection[];
}

/** From the root of the data to entities in it; `@` stands for each item of a list, or of lists in lists. */
export type EntityPath = readonly EntityPathStep[];
export type EntityPathStep = "@" | { readonly field: string } | { readonly type: string };

export type RequiredSelection =
  | {
      readonly kind: "field";
      /** In the merged data. */
      readonly key: string;
      /** In the representation. */
      readonly name: string;
      /** `null` for a leaf. */
      readonly selections: readonly RequiredSelection[] | null;
    }
  | { readonly kind: "on"; readonly type: string; readonly selections: readonly RequiredSelection[] };

/** A key that a subgraph's answer has under another name. */
export interface KeyRename {
  /** Keys of the objects around it, from the root of the answer or from each entity. */
  readonly path: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A plan to read in a log. */
export function planText({ steps }: QueryPlan): string {
  return steps
    .map((fetches, index) =>
      fetches
        .map((fetch) => {
          const paths = fetch.kind === "root" ? [[]] : fetch.lists.flatMap((list) => list.paths);
          return `step ${index + 1}, ${fetch.subgraph} for ${JSON.stringify(paths)}: ${print(fetch.document)}`;
        })
        .join("\n"),
    )
    .join("\n");
}
