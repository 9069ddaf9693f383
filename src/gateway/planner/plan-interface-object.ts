import type { GraphQLInterfaceType, SelectionNode } from "graphql";

import { fieldsOf, isSame, toNode, type OperationField, type OperationFields } from "./operation-field.js";
import type { Planning, Value } from "./planning.js";
import type { Place, Position } from "./position.js";
import { isAbstract, resolvableKeys } from "./supergraph.js";

/**
 * Plans what is selected of entities of an interface that a subgraph knows as one object type, without their
 * types (`@interfaceObject`). Where types matter, a subgraph that knows them is asked.
 */
export function planInterfaceObject(planning: Planning, value: Value): readonly SelectionNode[] {
  const { graph, local } = planning;
  const { typeName, place, selection, path, sets, provided } = value;
  selection.typename = true;
  const here: Place = { ...place, type: typeName, selection };
  const at: Position = {
    type: typeName,
    path,
    isRoot: false,
    places: new Map([[place.subgraph, here]]),
    furtherPlaces: new Map(),
    hasEffects: false,
    after: new Set(),
    peers: new Set([place.subgraph]),
  };
  const direct = fieldsOf(graph.schema, typeName, sets);
  const byType = graph.schema
    .getPossibleTypes(graph.schema.getType(typeName) as GraphQLInterfaceType)
    .map((type) => fieldsOf(graph.schema, type.name, sets));
  const isSameForAll = (field: OperationField) =>
    byType.every((fields) => isSame(field, fields.get(field.key)));

  const done = new Set<string>();
  const left: OperationField[] = [];
  const missing: OperationField[] = [];
  for (const field of direct.values()) {
    if (field.name === "__typename") continue;
    if (!local.has(place.subgraph, typeName, field.name, provided) || !isSameForAll(field)) {
      missing.push(field);
      continue;
    }
    done.add(field.key);
    const rest = planning.askAt(at, field, here, { provided });
    if (rest) left.push(rest);
  }
  if (!needsType(direct, byType)) {
    const rests = missing.flatMap((field) => {
      const rest = planning.askAnywhere(at, field, { missing, onlyInterfaceObjects: true });
      if (!rest) done.add(field.key);
      return rest ?? [];
    });
    if (rests.length === 0) return left.map(toNode);
  }
  const typed = planWithTypes(planning, at, { ...value, provided: null, done });
  return [...left.map(toNode), ...(typed ?? missing.filter(({ key }) => !done.has(key)).map(toNode))];
}

/** Whether what is asked differs by the type of the entity. */
function needsType(direct: OperationFields, byType: readonly OperationFields[]): boolean {
  if (direct.has("__typename")) return true;
  return byType.some((fields) => [...fields.values()].some((field) => !isSame(field, direct.get(field.key))));
}

/** Plans the value in a subgraph that knows the types of the interface; `null` where none is reached. */
function planWithTypes(planning: Planning, at: Position, value: Value): readonly SelectionNode[] | null {
  for (const subgraph of planning.graph.subgraphs) {
    const type = subgraph.types.get(value.typeName);
    if (!type || !isAbstract(type) || resolvableKeys(type).length === 0) continue;
    const there = planning.reach(at, { subgraph, type: value.typeName, requires: null });
    if (!there) continue;
    return planning.planValue({
      ...value,
      place: there,
      selection: there.selection,
      possible: [...type.possible],
      peers: new Set([subgraph]),
    });
  }
  return null;
}
