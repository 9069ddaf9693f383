import { fragmentOn, selectionSet } from "./nodes.js";
import { toNode, type OperationField, type OperationFields } from "./operation-field.js";
import type { AskAtOptions, Planning } from "./planning.js";
import type { Place, Position } from "./position.js";
import { resolvableKeys, type SubgraphModel } from "./supergraph.js";
import type { Provided } from "./local-fields.js";
import type { InlineFragmentNode } from "graphql";

/**
 * Plans fields of the objects at a position that a subgraph has come to: those that it answers are asked for
 * there, the others elsewhere.
 */
export function planFields(
  planning: Planning,
  at: Position,
  fields: OperationFields,
  place: Place,
  provided: Provided,
): readonly OperationField[] {
  const left: OperationField[] = [];
  const missing: OperationField[] = [];
  for (const field of fields.values()) {
    if (field.name === "__typename") place.selection.typename = true;
    else if (planning.local.has(place.subgraph, place.type, field.name, provided)) {
      const rest = planning.askAt(at, field, place, { provided });
      if (rest) left.push(rest);
    } else missing.push(field);
  }
  for (const field of missing) {
    const rest = planning.askAnywhere(at, field, { missing });
    if (rest) left.push(rest);
  }
  return left;
}

/**
 * Asks for a field at a place whose subgraph answers it. What the subgraph cannot answer of its value, and
 * nobody who is reached from the value, is asked of another subgraph that answers the field too.
 */
export function askAt(
  planning: Planning,
  at: Position,
  field: OperationField,
  place: Place,
  { provided = null, tried = new Set([place.subgraph]) }: AskAtOptions,
): OperationField | null {
  planning.budget.spend();
  planning.fetches.touch(place.fetch);
  const known = place.subgraph.types.get(place.type)!.fields.get(field.name)!;
  const selection = place.selection.select(field, known);
  if (!selection) return null;

  const peers = peersOf(planning, at, field, place);
  const left = planning.planValue({
    typeName: known.typeName,
    place,
    selection,
    path: [...at.path, { field: field.key }, ...(known.isList ? (["@"] as const) : [])],
    sets: field.sets,
    provided: planning.local.providedBelow(known, { typeName: place.type, provided }),
    done: new Set(),
    possible: possibleTypes(known.typeName, place.subgraph, peers),
    peers,
  });
  if (left.length === 0) return null;
  const rest = { ...field, sets: [selectionSet(left)] };
  return planning.askAnywhere(at, rest, { missing: [rest], tried });
}

/** The subgraphs that could have been asked for a field of these objects in place of this one. */
function peersOf(
  { graph, local }: Planning,
  at: Position,
  { name }: OperationField,
  { subgraph: own, type }: Place,
): ReadonlySet<SubgraphModel> {
  const isPeer = (other: SubgraphModel) =>
    local.has(other, type, name) && (at.peers.has(other) || resolvableKeys(other.types.get(type)).length > 0);
  return new Set(graph.subgraphs.filter((other) => other === own || isPeer(other)));
}

/** What a value can be. Subgraphs may disagree on a union; then it is only what all of them know. */
function possibleTypes(
  typeName: string,
  subgraph: SubgraphModel,
  peers: ReadonlySet<SubgraphModel>,
): readonly string[] {
  const type = subgraph.types.get(typeName);
  const possible = [...(type?.possible ?? [])];
  if (type?.kind !== "union") return possible;
  return possible.filter((member) =>
    [...peers].every(({ types }) => types.get(typeName)?.possible.has(member) ?? true),
  );
}

/** Fields of objects of a type, as selections. */
export function onType(typeName: string, fields: readonly OperationField[]): readonly InlineFragmentNode[] {
  return fields.map((field) => fragmentOn(typeName, selectionSet([toNode(field)])));
}
