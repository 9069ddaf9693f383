import type { SelectionSetNode } from "graphql";

import type { Provided } from "./local-fields.js";
import { fieldsOf, isKindOf, type OperationField } from "./operation-field.js";
import type { AskAnywhereOptions, Planning } from "./planning.js";
import type { Position } from "./position.js";
import { isAbstract, type SubgraphField, type SubgraphModel } from "./supergraph.js";

/** A subgraph that answers the field, when it is given the entity. */
interface Candidate {
  readonly subgraph: SubgraphModel;
  /** As it calls the type of the objects. */
  readonly type: string;
  readonly field: SubgraphField;
}

/** How deep a candidate is looked into for what it answers of the field's value. */
const DEPTH = 3;
/** For a candidate that no key leads to from here alone: its key may be put together from several subgraphs. */
const FAR = 99;

/**
 * Asks for a field in whichever subgraph answers it: the nearest, and of several the one that answers most of
 * what is missing. Gives what cannot be asked for; `null` when there is nothing.
 */
export function askAnywhere(
  planning: Planning,
  at: Position,
  field: OperationField,
  { missing = [field], tried = new Set(), onlyInterfaceObjects = false }: AskAnywhereOptions,
): OperationField | null {
  if (at.hasEffects && tried.size > 0) return field;
  const candidates = candidatesFor(planning, at, field, { tried, onlyInterfaceObjects });
  const ranked = candidates.length > 1 ? rank(planning, at, field, { candidates, missing }) : candidates;
  for (const { subgraph, type, field: known } of ranked) {
    const place = planning.reach(at, { subgraph, type, requires: known.requires });
    if (place) return planning.askAt(at, field, place, { tried: new Set([...tried, subgraph]) });
  }
  return field;
}

function candidatesFor(
  { graph, budget }: Planning,
  at: Position,
  { name }: OperationField,
  given: Required<Pick<AskAnywhereOptions, "tried" | "onlyInterfaceObjects">>,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const subgraph of graph.subgraphs) {
    budget.spend();
    const own = subgraph.types.get(at.type);
    const field = own?.fields.get(name);
    if (given.tried.has(subgraph) && !field?.requires) continue;
    if (own && field && !field.external && !isAbstract(own)) {
      if (!given.onlyInterfaceObjects || own.kind === "interfaceObject")
        candidates.push({ subgraph, type: at.type, field });
    }
    for (const [typeName, { kind, fields }] of subgraph.types) {
      if (kind !== "interfaceObject" || typeName === at.type) continue;
      const ofInterface = fields.get(name);
      if (ofInterface && !ofInterface.external && isKindOf(graph.schema, at.type, typeName))
        candidates.push({ subgraph, type: typeName, field: ofInterface });
    }
  }
  return candidates;
}

function rank(
  planning: Planning,
  at: Position,
  { sets }: OperationField,
  {
    candidates,
    missing,
  }: { readonly candidates: readonly Candidate[]; readonly missing: readonly OperationField[] },
): readonly Candidate[] {
  const scoreOf = ({ subgraph, type, field }: Candidate) => {
    const isHere = !field.requires && at.places.get(subgraph)?.type === type;
    const hops = isHere ? 0 : at.isRoot ? 1 : (planning.routes.find(at, { subgraph, type })?.hops ?? FAR);
    const answered = missing.filter(({ name }) => planning.local.has(subgraph, type, name)).length;
    const below = countBelow(planning, subgraph, field.typeName, {
      sets,
      provided: field.provides?.selectionSet ?? null,
      depth: DEPTH,
    });
    planning.budget.spend(missing.length);
    return hops * 1_000 + (field.requires ? 500 : 0) - answered * 10 - below;
  };
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((one, other) => one.score - other.score)
    .map(({ candidate }) => candidate);
}

/** How many of the fields below a field the subgraph answers itself. */
function countBelow(
  planning: Planning,
  subgraph: SubgraphModel,
  typeName: string,
  given: { readonly sets: readonly SelectionSetNode[]; readonly provided: Provided; readonly depth: number },
): number {
  const type = subgraph.types.get(typeName);
  const { sets, provided, depth } = given;
  if (!type || sets.length === 0 || depth === 0) return 0;
  let count = 0;
  for (const name of isAbstract(type) ? type.possible : [typeName]) {
    for (const field of fieldsOf(planning.graph.schema, name, sets).values()) {
      planning.budget.spend();
      const known = planning.local.find(subgraph, name, field.name, provided);
      if (!known) continue;
      const below = known.provides?.selectionSet ?? planning.local.providedOf(provided, name, field.name);
      count +=
        1 +
        countBelow(planning, subgraph, known.typeName, {
          sets: field.sets,
          provided: below,
          depth: depth - 1,
        });
    }
  }
  return count;
}
