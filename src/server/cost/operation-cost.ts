import {
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";

import type { Limits } from "../limits.js";
import { wordsOf } from "./argument-cost.js";
import { readDeclaredCosts } from "./declared-costs.js";
import { measureCost } from "./measure.js";
import { refuseCrowdedDocument } from "./refuse-crowded.js";
import { refuseLongLists } from "./refuse-long-lists.js";

export interface ClientOperation {
  /** Valid by the schema. */
  readonly document: DocumentNode;
  /** One of the document's. */
  readonly operation: OperationDefinitionNode;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation costs. @throws OPERATION_TOO_COMPLEX when it is over a limit. */
export type OperationCost = (client: ClientOperation) => number;

/** What is known of an operation, for as long as its document is kept. */
interface Known {
  /** The variables on which the cost depends. */
  readonly variables: readonly SizingVariable[];
  /** By the shapes of these. */
  readonly costs: Map<string, number>;
}

interface SizingVariable {
  readonly name: string;
  /** Whether it is an id or a list of ids, which cost the same whatever they are. */
  readonly isOfIds: boolean;
}

/** Different values of variables for one operation, of which clients rarely use more than a few. */
const KEPT_COSTS = 100;
/** Costs of variables with longer shapes are worked out each time. */
const LENGTH_OF_KEPT_SHAPES = 500;

/**
 * The cost is worked out once for each document and each shape of the variables that it is asked with.
 *
 * @param schema what clients see.
 * @param annotated the same types with the directives of their definitions.
 */
export function createOperationCost(
  schema: GraphQLSchema,
  annotated: GraphQLSchema,
  limits: Limits,
): OperationCost {
  const declared = readDeclaredCosts(annotated);
  const operations = new WeakMap<OperationDefinitionNode, Known>();
  return (client) => {
    const { document, operation, variables } = client;
    let known = operations.get(operation);
    if (!known) {
      refuseCrowdedDocument(document, limits);
      known = { variables: sizingVariables(document, operation), costs: new Map() };
      operations.set(operation, known);
    }
    for (const { name } of known.variables) refuseLongLists(name, variables[name], limits);
    const shape = known.variables.map(({ name, isOfIds }) => shapeOf(variables[name], isOfIds)).join(" ");
    let cost = known.costs.get(shape);
    if (cost === undefined) {
      cost = measureCost({ schema, declared, ...client }, limits);
      if (known.costs.size >= KEPT_COSTS) known.costs.clear();
      if (shape.length <= LENGTH_OF_KEPT_SHAPES) known.costs.set(shape, cost);
    }
    return cost;
  };
}

/** All that measuring ever reads of a variable. */
function shapeOf(value: unknown, isOfIds: boolean): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return isOfIds ? "id" : `text ${wordsOf(value)}`;
  if (Array.isArray(value)) {
    const isOfObjects = value.some((item) => typeof item === "object" && item !== null);
    return isOfObjects
      ? `[${value.map((item) => shapeOf(item, isOfIds)).join(",")}]`
      : `list ${value.length}`;
  }
  if (typeof value !== "object" || value === null) return typeof value;
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${shapeOf(member, isOfIds)}`,
  );
  return `{${members.join(",")}}`;
}

/** Those of the operation that stand anywhere but where they are defined. */
function sizingVariables(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly SizingVariable[] {
  const used = new Set<string>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: ({ name }) => void used.add(name.value),
  });
  return variableDefinitions
    .filter(({ variable }) => used.has(variable.name.value))
    .map(({ variable, type }) => ({ name: variable.name.value, isOfIds: namedTypeOf(type) === "ID" }));
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
