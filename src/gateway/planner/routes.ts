import { Kind, type SelectionNode } from "graphql";

import type { Budget } from "./budget.js";
import type { LocalFields } from "./local-fields.js";
import type { Position, Target } from "./position.js";
import { resolvableKeys, type FieldSet, type SubgraphModel, type Supergraph } from "./supergraph.js";

/** How a subgraph is entered: by which key, and who has each part of the key. */
interface Entry {
  readonly key: FieldSet;
  /** For each selection of the key. */
  readonly from: readonly SubgraphModel[];
}

/** A subgraph on the way, entered in this many fetches. */
interface Stop {
  /** As the subgraph calls the type of the objects. */
  readonly type: string;
  readonly hops: number;
}

export interface Route extends Entry {
  readonly hops: number;
  /** Every subgraph that was come to on the way, those that are asked already among them. */
  readonly stops: ReadonlyMap<SubgraphModel, Stop>;
}

/** Finds how to get from the subgraphs that are asked at a position to others, by their keys. */
export class Routes {
  readonly #graph: Supergraph;
  readonly #local: LocalFields;
  readonly #budget: Budget;

  constructor(graph: Supergraph, local: LocalFields, budget: Budget) {
    this.#graph = graph;
    this.#local = local;
    this.#budget = budget;
  }

  /** The route with the fewest hops, breadth first; `null` where no keys lead to the target. */
  find(at: Position, target: Pick<Target, "subgraph" | "type">): Route | null {
    const stops = new Map<SubgraphModel, Stop>();
    for (const [subgraph, { type }] of at.places) stops.set(subgraph, { type, hops: 0 });
    for (let hops = 1; ; hops++) {
      const next: [SubgraphModel, Stop][] = [];
      for (const subgraph of this.#graph.subgraphs) {
        const isTarget = subgraph === target.subgraph;
        if (stops.has(subgraph) && !isTarget) continue;
        const type = isTarget ? target.type : at.type;
        const entry = this.#enter(subgraph, type, stops);
        if (entry && isTarget) return { ...entry, hops, stops };
        if (entry) next.push([subgraph, { type, hops }]);
      }
      if (next.length === 0) return null;
      for (const [subgraph, stop] of next) stops.set(subgraph, stop);
    }
  }

  #enter(subgraph: SubgraphModel, typeName: string, stops: ReadonlyMap<SubgraphModel, Stop>): Entry | null {
    for (const { fields: key } of resolvableKeys(subgraph.types.get(typeName))) {
      const from: SubgraphModel[] = [];
      for (const part of key.selectionSet.selections) {
        for (const [other, { type }] of stops) {
          if (!this.#has(other, type, part)) continue;
          from.push(other);
          break;
        }
      }
      if (from.length === key.selectionSet.selections.length) return { key, from };
    }
    return null;
  }

  /** Whether a subgraph answers all of a part of a key. */
  #has(subgraph: SubgraphModel, typeName: string, part: SelectionNode): boolean {
    this.#budget.spend();
    if (part.kind === Kind.FRAGMENT_SPREAD) return false;
    if (part.kind === Kind.INLINE_FRAGMENT)
      return part.selectionSet.selections.every((one) => this.#has(subgraph, typeName, one));
    if (part.name.value === "__typename") return true;
    const field = this.#local.find(subgraph, typeName, part.name.value, null);
    if (!field) return false;
    if (!part.selectionSet) return true;
    const type = subgraph.types.get(field.typeName);
    const types = type?.kind === "union" ? [...type.possible] : [field.typeName];
    return types.every((name) =>
      part.selectionSet!.selections.every((one) => one.kind !== Kind.FIELD || this.#has(subgraph, name, one)),
    );
  }
}
