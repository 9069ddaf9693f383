import type { SelectionSetNode } from "graphql";

import { canonicalFieldSet } from "./canonical-field-set.js";
import { selectionSet } from "./nodes.js";
import { fieldsOf } from "./operation-field.js";
import type { Planning } from "./planning.js";
import type { Place, Position, Target } from "./position.js";
import type { Route } from "./routes.js";
import { resolvableKeys } from "./supergraph.js";

/**
 * The place of the objects at a position in a subgraph. Where it is not asked for them yet, a fetch is planned,
 * with all that has to be known before: the key, what `@requires` names, and fetches on the way.
 */
export function reach(planning: Planning, at: Position, target: Target): Place | null {
  if (at.isRoot) return reachRoot(planning, at, target);
  const { subgraph, type, requires } = target;
  const here = at.places.get(subgraph);
  if (!requires && here?.type === type) return here;

  const id = `${subgraph.name} ${type} ${requires?.text ?? ""}`;
  const known = at.furtherPlaces.get(id);
  // What is looked for already cannot be what leads to it.
  if (known !== undefined) return known;
  at.furtherPlaces.set(id, null);
  const place = planFetch(planning, at, target);
  if (!place) {
    at.furtherPlaces.delete(id);
    return null;
  }
  at.furtherPlaces.set(id, place);
  if (!requires && !here) at.places.set(subgraph, place);
  return place;
}

function reachRoot({ fetches }: Planning, at: Position, { subgraph, type }: Target): Place {
  let place = at.places.get(subgraph);
  if (!place) {
    const fetch = fetches.add(subgraph, null, at.after);
    place = { subgraph, type, fetch, selection: fetch.selection };
    at.places.set(subgraph, place);
  }
  return place;
}

function planFetch(planning: Planning, at: Position, { subgraph, type, requires }: Target): Place | null {
  return planning.fetches.record((needs) => {
    const key = askForKey(planning, at, { subgraph, type, requires });
    if (!key) return null;
    const required = requires && canonicalFieldSet(planning, at.type, requires.selectionSet);
    if (required && !askForRequired(planning, at, required)) return null;
    // Representations go by the type that the objects have.
    for (const { fetch, selection } of at.places.values()) if (needs.has(fetch)) selection.typename = true;
    const entities = { path: at.path, type: at.type, knownAs: type, key, requires: required };
    const fetch = planning.fetches.add(subgraph, entities, new Set(needs));
    return { subgraph, type, fetch, selection: fetch.selection };
  });
}

function askForRequired(planning: Planning, at: Position, required: SelectionSetNode): boolean {
  for (const field of fieldsOf(planning.graph.schema, at.type, [required]).values()) {
    if (field.name === "__typename") continue;
    const near = [...at.places.values()].find(({ subgraph, type }) =>
      planning.local.has(subgraph, type, field.name),
    );
    const rest = near ? planning.askAt(at, field, near) : planning.askAnywhere(at, field);
    if (rest) return false;
  }
  return true;
}

/** Asks for the fields of a key of the target, and gives the key; `null` where there is none to be had. */
function askForKey(planning: Planning, at: Position, target: Target): SelectionSetNode | null {
  const route = planning.routes.find(at, target);
  return route ? followRoute(planning, at, route) : askForSpreadKey(planning, at, target);
}

function followRoute(planning: Planning, at: Position, { key, from, stops }: Route): SelectionSetNode | null {
  const canonical = canonicalFieldSet(planning, at.type, key.selectionSet);
  for (const [index, part] of canonical.selections.entries()) {
    const subgraph = from[index]!;
    const { type } = stops.get(subgraph)!;
    const place = at.places.get(subgraph) ?? planning.reach(at, { subgraph, type, requires: null });
    if (!place) return null;
    place.selection.typename = true;
    planning.fetches.touch(place.fetch);
    for (const field of fieldsOf(planning.graph.schema, place.type, [selectionSet([part])]).values())
      if (field.name !== "__typename") planning.askAt(at, field, place);
  }
  return canonical;
}

/** A key whose fields are themselves spread over subgraphs. */
function askForSpreadKey(
  planning: Planning,
  at: Position,
  { subgraph, type }: Target,
): SelectionSetNode | null {
  for (const { fields: key } of resolvableKeys(subgraph.types.get(type))) {
    const canonical = canonicalFieldSet(planning, at.type, key.selectionSet);
    const missing = [...fieldsOf(planning.graph.schema, at.type, [canonical]).values()];
    const isAsked = missing.every((field) => {
      if (field.name === "__typename") return true;
      const near = [...at.places.values()].find((place) =>
        planning.local.has(place.subgraph, place.type, field.name),
      );
      const rest = near
        ? planning.askAt(at, field, near)
        : planning.askAnywhere(at, field, { missing, tried: new Set([subgraph]) });
      return rest === null;
    });
    if (isAsked) return canonical;
  }
  return null;
}
