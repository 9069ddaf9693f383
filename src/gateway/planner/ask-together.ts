import { Kind } from "graphql";

import { fieldsOf, type OperationField } from "./operation-field.js";
import { canonicalFieldSet } from "./canonical-field-set.js";
import type { Planning } from "./planning.js";
import type { Place, Position } from "./position.js";
import { resolvableKeys, type FieldSet, type SubgraphModel } from "./supergraph.js";

/**
 * A place where a field can be asked for of all types of an interface at once, in a subgraph that finds all of
 * them by the same simple key; `null` where there is none.
 */
export function askTogether(
  planning: Planning,
  at: Position,
  possible: readonly string[],
  field: OperationField,
): Place | null {
  const [here] = at.places.values();
  for (const subgraph of planning.graph.subgraphs) {
    if (!answersForAll(planning, subgraph, at.type, possible, field.name)) continue;
    const known = at.places.get(subgraph);
    if (known) return known;
    const key = commonKey(planning, subgraph, here!, at.type, possible);
    if (!key) continue;

    const canonical = canonicalFieldSet(planning, at.type, key.selectionSet);
    for (const part of fieldsOf(planning.graph.schema, at.type, [canonical]).values())
      if (part.name !== "__typename") planning.askAt(at, part, here!);
    const entities = { path: at.path, type: at.type, knownAs: at.type, key: canonical, requires: null };
    const fetch = planning.fetches.add(subgraph, entities, new Set([here!.fetch]));
    const place: Place = { subgraph, type: at.type, fetch, selection: fetch.selection };
    at.places.set(subgraph, place);
    return place;
  }
  return null;
}

/** Whether a subgraph answers a field of an interface, and of each of these types in the same way. */
function answersForAll(
  { local }: Planning,
  subgraph: SubgraphModel,
  interfaceName: string,
  possible: readonly string[],
  field: string,
): boolean {
  const type = subgraph.types.get(interfaceName);
  if (type?.kind !== "interface") return false;
  const known = local.find(subgraph, interfaceName, field, null);
  return (
    known !== null &&
    possible.every(
      (one) => type.possible.has(one) && local.find(subgraph, one, field, null)?.typeName === known.typeName,
    )
  );
}

/** A key of leaves that all the types have in the subgraph, and that the place knows of all of them. */
function commonKey(
  { local }: Planning,
  subgraph: SubgraphModel,
  here: Place,
  interfaceName: string,
  possible: readonly string[],
): FieldSet | null {
  const [first = [], ...others] = possible.map((one) => resolvableKeys(subgraph.types.get(one)));
  const isKnown = (field: string) =>
    [interfaceName, ...possible].every((type) => local.has(here.subgraph, type, field));
  for (const { fields } of first) {
    const isSimple = fields.selectionSet.selections.every(
      (part) => part.kind === Kind.FIELD && !part.selectionSet && isKnown(part.name.value),
    );
    if (isSimple && others.every((keys) => keys.some((key) => key.fields.text === fields.text)))
      return fields;
  }
  return null;
}
