import type { GraphQLSchema, SelectionSetNode } from "graphql";

/** A composed graph as the planner looks at it: which subgraph knows which types, keys and fields. */
export interface Supergraph {
  /** All types of all subgraphs, public or not, with the types that fields have in the composed graph. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly SubgraphModel[];
}

export interface SubgraphModel {
  /** As executors are named. */
  readonly name: string;
  /** Object types, interfaces and unions by name. */
  readonly types: ReadonlyMap<string, SubgraphType>;
}

/** A type as one subgraph declares it. */
export interface SubgraphType {
  readonly name: string;
  /** `interfaceObject`: an interface of the graph that this subgraph knows as one object type. */
  readonly kind: "object" | "interface" | "union" | "interfaceObject";
  readonly keys: readonly EntityKey[];
  readonly fields: ReadonlyMap<string, SubgraphField>;
  /** For interfaces and unions: the object types that can stand in their place here. */
  readonly possible: ReadonlySet<string>;
}

export interface EntityKey {
  readonly fields: FieldSet;
  /** Whether the subgraph finds entities by it. */
  readonly resolvable: boolean;
}

/** A field as one subgraph declares it. */
export interface SubgraphField {
  readonly name: string;
  /** With lists and non-null marks, such as `[Claim!]`. */
  readonly type: string;
  /** Without them. */
  readonly typeName: string;
  readonly isList: boolean;
  /** The subgraph answers it only where something provides it. */
  readonly external: boolean;
  readonly requires: FieldSet | null;
  readonly provides: FieldSet | null;
}

/** The fields that `@key`, `@requires` or `@provides` names. */
export interface FieldSet {
  readonly text: string;
  readonly selectionSet: SelectionSetNode;
}

export function isAbstract({ kind }: SubgraphType): boolean {
  return kind === "interface" || kind === "union";
}

/** The keys by which a subgraph finds entities of a type. */
export function resolvableKeys(type: SubgraphType | undefined): readonly EntityKey[] {
  return type ? type.keys.filter(({ resolvable }) => resolvable) : [];
}
