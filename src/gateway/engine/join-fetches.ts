import {
  Kind,
  parse,
  print,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";

import type { BatchFetchNode, EntityAlias, FetchNode, FlattenNode, PlanNode, QueryPlan } from "./plan.js";

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

/** A fetch that asks for entities at one place, taken apart. */
interface EntityFetch {
  readonly subgraph: string;
  readonly node: FlattenNode;
  readonly fetch: FetchNode;
  readonly definition: OperationDefinitionNode;
  readonly field: FieldNode;
}

/** What the planner calls the list of representations. */
const VARIABLE = "representations";

/** `null` for every other node, and for what the planner writes in another way than it does now. */
function readEntityFetch(node: PlanNode): EntityFetch | null {
  if (node.kind !== "Flatten" || node.node.kind !== "Fetch") return null;
  const fetch = node.node;
  const [definition, ...fragments] = parse(fetch.operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || fragments.length > 0) return null;
  const [field, ...more] = definition.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || field.alias || more.length > 0) return null;
  // Names of the client's that might be those of the lists.
  if (fetch.variableUsages?.some((name) => name.startsWith(VARIABLE))) return null;
  return { subgraph: fetch.serviceName, node, fetch, definition, field };
}

function join(fetches: readonly EntityFetch[]): PlanNode {
  const [first, ...others] = fetches;
  if (others.length === 0) return first!.node;
  const groups = [...groupsOf(fetches)];
  const named = groups.map((group, index) => ({
    group,
    alias: groups.length === 1 ? "_entities" : `entities${index}`,
    variable: groups.length === 1 ? VARIABLE : `${VARIABLE}${index}`,
  }));
  const ofClient = fetches.flatMap(({ definition }) =>
    (definition.variableDefinitions ?? []).filter(({ variable }) => variable.name.value !== VARIABLE),
  );
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...first!.definition,
        variableDefinitions: [
          ...named.map(({ group: [any], variable }) => renamedVariable(any!, variable)),
          ...new Map(ofClient.map((one) => [one.variable.name.value, one])).values(),
        ],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: named.map(({ group: [any], ...names }) => renamedField(any!, names)),
        },
      },
    ],
  };
  const joint: BatchFetchNode = {
    kind: "BatchFetch",
    serviceName: first!.subgraph,
    operation: print(document),
    variableUsages: [...new Set(fetches.flatMap(({ fetch }) => fetch.variableUsages ?? []))],
    entityBatch: {
      aliases: named.map(({ group, alias, variable }): EntityAlias => {
        const { requires = [], inputRewrites = [], outputRewrites = [] } = group[0]!.fetch;
        const paths = group.map(({ node }) => node.path);
        return {
          alias,
          representationsVariableName: variable,
          paths,
          requires,
          inputRewrites,
          outputRewrites,
        };
      }),
    },
  };
  return joint;
}

/** Those that ask for the same in the same way. */
function groupsOf(fetches: readonly EntityFetch[]): Iterable<readonly EntityFetch[]> {
  const groups = new Map<string, EntityFetch[]>();
  for (const one of fetches) {
    const { operation, requires, inputRewrites, outputRewrites } = one.fetch;
    const key = JSON.stringify([operation, requires, inputRewrites, outputRewrites]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups.values();
}

interface Names {
  readonly alias: string;
  readonly variable: string;
}

function renamedField({ field }: EntityFetch, { alias, variable }: Names): FieldNode {
  return {
    ...field,
    ...(alias !== field.name.value && { alias: nameNode(alias) }),
    arguments: (field.arguments ?? []).map((argument) =>
      argument.name.value === VARIABLE
        ? { ...argument, value: { kind: Kind.VARIABLE, name: nameNode(variable) } }
        : argument,
    ),
  };
}

function renamedVariable({ definition }: EntityFetch, name: string): VariableDefinitionNode {
  const list = definition.variableDefinitions!.find(({ variable }) => variable.name.value === VARIABLE)!;
  return { ...list, variable: { kind: Kind.VARIABLE, name: nameNode(name) } };
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}
