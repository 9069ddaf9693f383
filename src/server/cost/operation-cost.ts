import {
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";

import type { Limits } from "../limits.js";
import { SIZING_ARGUMENTS } from "./field-costs.js";
import { measureCost } from "./measure.js";
import { refuseCrowdedDocument } from "./refuse-crowded.js";

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
  readonly sizing: readonly string[];
  /** By the values of these. */
  readonly costs: Map<string, number>;
}

/** Different values of variables for one operation, of which clients rarely use more than a few. */
const KEPT_COSTS = 100;

/** The cost is worked out once for each document and each set of sizes that it is asked with. */
export function createOperationCost(schema: GraphQLSchema, limits: Limits): OperationCost {
  const operations = new WeakMap<OperationDefinitionNode, Known>();
  return (client) => {
    const { document, operation, variables } = client;
    let known = operations.get(operation);
    if (!known) {
      refuseCrowdedDocument(document, limits);
      known = { sizing: sizingVariables(document), costs: new Map() };
      operations.set(operation, known);
    }
    const sizes = known.sizing.map((name) => sizeOf(variables[name])).join(" ");
    let cost = known.costs.get(sizes);
    if (cost === undefined) {
      cost = measureCost({ schema, ...client }, limits);
      if (known.costs.size >= KEPT_COSTS) known.costs.clear();
      known.costs.set(sizes, cost);
    }
    return cost;
  };
}

/** All that measuring ever reads of a variable. */
function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `list ${value.length}`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}

function sizingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = (value: ValueNode) => void (value.kind === Kind.VARIABLE && names.add(value.name.value));
  visit(document, {
    [Kind.ARGUMENT]({ name, value }) {
      if (name.value === "if" || SIZING_ARGUMENTS.includes(name.value)) note(value);
    },
  });
  return [...names];
}
