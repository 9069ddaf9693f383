import {
  Kind,
  OperationTypeNode,
  parseType,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";

import { SentNames } from "./fetch-selection.js";
import type { FieldKeys } from "./field-keys.js";
import { fragmentOn, nameNode, selectionSet, variableNode } from "./nodes.js";
import { keyOf } from "./operation-field.js";
import { selectionText } from "./selection-text.js";
import type { OpenEntities, OpenFetch } from "./position.js";
import type {
  EntityFetch,
  EntityList,
  EntityPath,
  RepresentationPlan,
  RequiredSelection,
  RootFetch,
} from "./query-plan.js";

/** Root fields as one operation for their subgraph. */
export function writeRootFetch(
  { subgraph, selection }: OpenFetch,
  definition: OperationDefinitionNode,
  keys: FieldKeys,
): RootFetch {
  const names = new SentNames(keys);
  const document = writeDocument(definition, definition.operation, selection.toNode(names), []);
  return { kind: "root", subgraph: subgraph.name, ...document, renames: names.renames };
}

/**
 * Entities of several places as one query to their subgraph. Entities of different types at one place are one list,
 * and so are entities of places of which the same is asked; every other place is a list of its own.
 */
export function writeEntityFetch(
  fetches: readonly OpenFetch[],
  definition: OperationDefinitionNode,
  keys: FieldKeys,
): EntityFetch {
  const lists = joinLists(groupByPlace(fetches).map((group) => writeList(group, keys)));
  const isOnly = lists.length === 1;
  const fields: FieldNode[] = [];
  const given: VariableDefinitionNode[] = [];
  const planned = lists.map(({ selections, ...list }, index): EntityList => {
    const alias = isOnly ? "_entities" : `entities${index}`;
    const variable = isOnly ? "representations" : `representations${index}`;
    given.push({ kind: Kind.VARIABLE_DEFINITION, variable: variableNode(variable), type: REPRESENTATIONS });
    fields.push({
      kind: Kind.FIELD,
      ...(!isOnly && { alias: nameNode(alias) }),
      name: nameNode("_entities"),
      arguments: [{ kind: Kind.ARGUMENT, name: nameNode("representations"), value: variableNode(variable) }],
      selectionSet: selections,
    });
    return { ...list, alias, variable };
  });
  const document = writeDocument(definition, OperationTypeNode.QUERY, selectionSet(fields), given);
  return { kind: "entities", subgraph: fetches[0]!.subgraph.name, ...document, lists: planned };
}

const REPRESENTATIONS = parseType("[_Any!]!", { noLocation: true });

type EntityFetchPart = OpenFetch & { readonly entities: OpenEntities };
type Place = readonly [EntityFetchPart, ...EntityFetchPart[]];
type OpenList = Omit<EntityList, "alias" | "variable"> & { readonly selections: SelectionSetNode };

function groupByPlace(fetches: readonly OpenFetch[]): readonly Place[] {
  const places = new Map<string, EntityFetchPart[][]>();
  for (const fetch of fetches as readonly EntityFetchPart[]) {
    const { path, type, knownAs } = fetch.entities;
    const id = JSON.stringify([placeOf(path), type === knownAs ? "" : knownAs]);
    const groups = places.get(id) ?? [];
    places.set(id, groups);
    // The same type twice at one place, as for fields with different @requires, takes two lists.
    const group = groups.find((one) => one.every(({ entities }) => entities.type !== type));
    if (group) group.push(fetch);
    else groups.push([fetch]);
  }
  return [...places.values()].flat() as unknown as readonly Place[];
}

/** A path without the type that entities at its end have. */
function placeOf(path: EntityPath): EntityPath {
  const last = path.at(-1);
  return typeof last === "object" && "type" in last ? path.slice(0, -1) : path;
}

function writeList(place: Place, keys: FieldKeys): OpenList {
  const names = new SentNames(keys);
  const selections = place.map(({ entities, selection }) =>
    fragmentOn(entities.knownAs, selection.toNode(names)),
  );
  return {
    selections: selectionSet(selections),
    paths: [placeOf(place[0].entities.path)],
    representations: place.map(({ entities }) => representationPlan(entities)),
    renames: names.renames,
  };
}

function representationPlan({ type, knownAs, key, requires }: OpenEntities): RepresentationPlan {
  return {
    type,
    sentAs: knownAs === type ? null : knownAs,
    key: requiredSelections(key),
    requires: requires ? requiredSelections(requires) : [],
  };
}

function requiredSelections({ selections }: SelectionSetNode): readonly RequiredSelection[] {
  return selections.flatMap((selection): readonly RequiredSelection[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const below = requiredSelections(selection.selectionSet);
      const on = selection.typeCondition?.name.value;
      return on === undefined ? below : [{ kind: "on", type: on, selections: below }];
    }
    const { name, selectionSet: set } = selection;
    if (name.value === "__typename") return [];
    const below = set ? requiredSelections(set) : null;
    return [{ kind: "field", key: keyOf(selection), name: name.value, selections: below }];
  });
}

/** One list for places of which the same is asked in the same way. */
function joinLists(lists: readonly OpenList[]): readonly OpenList[] {
  if (lists.length === 1) return lists;
  const joined = new Map<string, OpenList>();
  for (const list of lists) {
    const { selections, representations, renames } = list;
    const id = JSON.stringify([selectionText(selections), representations, renames]);
    const known = joined.get(id);
    joined.set(id, known ? { ...known, paths: [...known.paths, ...list.paths] } : list);
  }
  return [...joined.values()];
}

function writeDocument(
  { variableDefinitions = [] }: OperationDefinitionNode,
  operation: OperationTypeNode,
  selections: SelectionSetNode,
  given: readonly VariableDefinitionNode[],
): Pick<RootFetch, "document" | "variables"> {
  const used = new Set<string>();
  collectVariables(selections, used);
  const own = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return {
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation,
          variableDefinitions: [...given, ...own],
          selectionSet: selections,
        },
      ],
    },
    variables: own.map(({ variable }) => variable.name.value),
  };
}

function collectVariables({ selections }: SelectionSetNode, into: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.FIELD)
      for (const { value } of selection.arguments ?? []) collectFromValue(value, into);
    if (selection.selectionSet) collectVariables(selection.selectionSet, into);
  }
}

function collectFromValue(value: ValueNode, into: Set<string>): void {
  if (value.kind === Kind.VARIABLE) into.add(value.name.value);
  else if (value.kind === Kind.LIST) for (const item of value.values) collectFromValue(item, into);
  else if (value.kind === Kind.OBJECT) for (const field of value.fields) collectFromValue(field.value, into);
}
