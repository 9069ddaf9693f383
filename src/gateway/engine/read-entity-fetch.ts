import {
  Kind,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from "graphql";

import type { EntityAlias, EntityPath, FetchNode, PlanNode, SubgraphOperation } from "./plan.js";
import { responseKey } from "./selection.js";

/** A step of a plan that asks one subgraph for entities and nothing else, taken apart. */
export interface EntityFetch {
  readonly subgraph: string;
  readonly node: PlanNode;
  readonly definition: OperationDefinitionNode;
  /** Without those that lists of entities are given by. */
  readonly variables: readonly VariableDefinitionNode[];
  readonly lists: readonly EntityList[];
}

/** One `_entities` field. */
export interface EntityList {
  readonly entities: EntityAlias;
  readonly field: FieldNode;
  readonly variable: VariableDefinitionNode;
}

/** How the planner calls the one list of a fetch, and the first part of what joint fetches call theirs. */
export const REPRESENTATIONS = "representations";

/** `null` for every other step, and for what the planner writes in another way than it does now. */
export function readEntityFetch(node: PlanNode): EntityFetch | null {
  if (node.kind === "BatchFetch") return read(node, node, node.entityBatch.aliases);
  if (node.kind !== "Flatten" || node.node.kind !== "Fetch") return null;
  return read(node, node.node, [aliasOf(node.path, node.node)]);
}

function read(
  node: PlanNode,
  { operation, serviceName: subgraph, variableUsages = [] }: SubgraphOperation,
  aliases: readonly EntityAlias[],
): EntityFetch | null {
  // Names of the client's that might be those of the lists.
  if (variableUsages.some((name) => name.startsWith(REPRESENTATIONS))) return null;
  const [definition, ...fragments] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || fragments.length > 0) return null;
  const { selections } = definition.selectionSet;
  const lists = aliases.flatMap((entities) => readList(entities, definition) ?? []);
  if (lists.length < aliases.length || lists.length < selections.length) return null;
  const given = new Set(lists.map(({ variable }) => variable));
  const variables = (definition.variableDefinitions ?? []).filter((variable) => !given.has(variable));
  return { subgraph, node, definition, variables, lists };
}

/** A fetch of the entities at one place, as one of several places that happens to be alone. */
export function aliasOf(path: EntityPath, fetch: FetchNode): EntityAlias {
  const { requires = [], inputRewrites = [], outputRewrites = [] } = fetch;
  return {
    alias: "_entities",
    representationsVariableName: REPRESENTATIONS,
    paths: [path],
    requires,
    inputRewrites,
    outputRewrites,
  };
}

function readList(entities: EntityAlias, definition: OperationDefinitionNode): EntityList | null {
  const { selectionSet, variableDefinitions = [] } = definition;
  const field = selectionSet.selections.filter(isField).find((one) => responseKey(one) === entities.alias);
  const variable = variableDefinitions.find(
    (one) => one.variable.name.value === entities.representationsVariableName,
  );
  return field && variable ? { entities, field, variable } : null;
}

function isField(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD;
}
