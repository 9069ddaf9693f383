import type { FetchSelection } from "./fetch-selection.js";
import type { EntityPath } from "./query-plan.js";
import type { FieldSet, SubgraphModel } from "./supergraph.js";
import type { SelectionSetNode } from "graphql";

/** A fetch while it is planned. */
export interface OpenFetch {
  readonly subgraph: SubgraphModel;
  readonly selection: FetchSelection;
  /** `null` for fields of the root. */
  readonly entities: OpenEntities | null;
  /** What has to be fetched before. */
  readonly needs: ReadonlySet<OpenFetch>;
}

export interface OpenEntities {
  readonly path: EntityPath;
  /** Their type in the graph, and how the subgraph calls it. */
  readonly type: string;
  readonly knownAs: string;
  /** What is sent of them, with the keys of the fields as aliases. */
  readonly key: SelectionSetNode;
  readonly requires: SelectionSetNode | null;
}

/** Where fields of the objects at a position can be asked for: a selection of a fetch. */
export interface Place {
  readonly subgraph: SubgraphModel;
  /** The type of the objects as the subgraph calls it. */
  readonly type: string;
  readonly fetch: OpenFetch;
  readonly selection: FetchSelection;
}

/** A position of the answer and the objects of one type at it. */
export interface Position {
  /** In the graph. */
  readonly type: string;
  readonly path: EntityPath;
  readonly isRoot: boolean;
  /** By subgraph: where it is asked already. */
  readonly places: Map<SubgraphModel, Place>;
  /** Places for fields with `@requires`, and for types that a subgraph knows under another name; `null` while looked for. */
  readonly furtherPlaces: Map<string, Place | null>;
  /** At the root of a mutation: fields with effects, each of which is asked of one subgraph, once. */
  readonly hasEffects: boolean;
  /** At the root: fetches that have to be over before any here begins. */
  readonly after: ReadonlySet<OpenFetch>;
  /** The subgraphs that could have been asked for these objects in the same way. */
  readonly peers: ReadonlySet<SubgraphModel>;
}

/** How the fields of a type at a position are fetched from a subgraph. */
export interface Target {
  readonly subgraph: SubgraphModel;
  /** As the subgraph calls it. */
  readonly type: string;
  /** What the field to be asked for needs to be sent. */
  readonly requires: FieldSet | null;
}
