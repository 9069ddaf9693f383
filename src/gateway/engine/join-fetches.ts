import { Kind, print, type DocumentNode, type FieldNode } from "graphql";

import type { BatchFetchNode, EntityAlias, PlanNode, QueryPlan } from "./plan.js";
import { readEntityFetch, REPRESENTATIONS, type EntityFetch, type EntityList } from "./read-entity-fetch.js";

/**
 * The same plan with the fetches made one that go to one subgraph side by side: it is asked once, and
 * for the same fields of entities at several places with one list. For an actor at two places,
 *
 *     query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Actor { name } } }
 *     query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Actor { name kind } } }
 *
 * becomes
 *
 *     query($representations0: [_Any!]!, $representations1: [_Any!]!) {
 *       entities0: _entities(representations: $representations0) { ... on Actor { name } }
 *       entities1: _entities(representations: $representations1) { ... on Actor { name kind } }
 *     }
 *
 * Over HTTP a fetch costs more than what most of them bring (docs/decisions/0017-joined-fetches.md).
 * The planner joins those that it plans side by side itself; these here were brought together by `holdBack`.
 */
export function joinFetches({ node }: QueryPlan): QueryPlan {
  return node ? { node: joined(node) } : {};
}

function joined(node: PlanNode): PlanNode {
  if (node.kind === "Sequence") return { kind: "Sequence", nodes: node.nodes.map(joined) };
  if (node.kind !== "Parallel") return node;
  const bySubgraph = new Map<string, EntityFetch[]>();
  const others: PlanNode[] = [];
  for (const child of node.nodes) {
    const fetch = readEntityFetch(child);
    if (!fetch) others.push(joined(child));
    else bySubgraph.set(fetch.subgraph, [...(bySubgraph.get(fetch.subgraph) ?? []), fetch]);
  }
  const nodes = [...others, ...[...bySubgraph.values()].map(join)];
  return nodes.length === 1 ? nodes[0]! : { kind: "Parallel", nodes };
}

function join(fetches: readonly EntityFetch[]): PlanNode {
  const [first, ...others] = fetches;
  if (others.length === 0) return first!.node;
  const groups = groupsOf(fetches.flatMap(({ lists }) => lists));
  const lists = groups.map((group, index) =>
    groups.length === 1
      ? joinLists(group, { alias: "_entities", variable: REPRESENTATIONS })
      : joinLists(group, { alias: `entities${index}`, variable: `${REPRESENTATIONS}${index}` }),
  );
  // A variable of the client's is defined in the same way in all of them.
  const variables = new Map(
    fetches.flatMap((fetch) => fetch.variables).map((one) => [one.variable.name.value, one]),
  );
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...first!.definition,
        variableDefinitions: [...lists.map(({ variable }) => variable), ...variables.values()],
        selectionSet: { kind: Kind.SELECTION_SET, selections: lists.map(({ field }) => field) },
      },
    ],
  };
  const joint: BatchFetchNode = {
    kind: "BatchFetch",
    serviceName: first!.subgraph,
    operation: print(document),
    variableUsages: [...variables.keys()],
    entityBatch: { aliases: lists.map(({ entities }) => entities) },
  };
  return joint;
}

/** Those that ask for the same in the same way. */
function groupsOf(lists: readonly EntityList[]): readonly (readonly EntityList[])[] {
  const groups = new Map<string, EntityList[]>();
  for (const list of lists) {
    const { requires, inputRewrites = [], outputRewrites = [] } = list.entities;
    const asked = print(list.field.selectionSet!);
    const key = JSON.stringify([asked, requires, inputRewrites, outputRewrites]);
    groups.set(key, [...(groups.get(key) ?? []), list]);
  }
  return [...groups.values()];
}

interface Names {
  readonly alias: string;
  readonly variable: string;
}

function joinLists(group: readonly EntityList[], names: Names): EntityList {
  const [{ entities, field, variable }] = group as readonly [EntityList, ...EntityList[]];
  const joint: EntityAlias = {
    ...entities,
    alias: names.alias,
    representationsVariableName: names.variable,
    paths: group.flatMap((list) => list.entities.paths),
  };
  return {
    entities: joint,
    field: renamedField(field, names),
    variable: { ...variable, variable: variableNode(names.variable) },
  };
}

function renamedField({ alias: _given, ...field }: FieldNode, { alias, variable }: Names): FieldNode {
  return {
    ...field,
    ...(alias !== field.name.value && { alias: nameNode(alias) }),
    arguments: (field.arguments ?? []).map((argument) =>
      argument.name.value === REPRESENTATIONS ? { ...argument, value: variableNode(variable) } : argument,
    ),
  };
}

function variableNode(name: string) {
  return { kind: Kind.VARIABLE, name: nameNode(name) } as const;
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}
