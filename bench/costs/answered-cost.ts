import {
  getNamedType,
  isCompositeType,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import type { DeclaredCosts } from "../../src/server/cost/declared-costs.js";
import { COST_OF_A_REQUEST, fieldCost, objectCost } from "../../src/server/cost/field-cost.js";
import { givenArguments, withDefaults } from "../../src/server/cost/given-arguments.js";
import { selectedFields, type Reading } from "../../src/server/cost/selected-fields.js";

interface Answered {
  readonly schema: GraphQLSchema;
  readonly declared: DeclaredCosts;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an answer cost by the declared weights: lists are as long as they came out, where the declared cost of its
 * operation takes them to be as long as they can be.
 */
export function answeredCost({ schema, declared, operation, variables }: Answered, data: object): number {
  let cost = COST_OF_A_REQUEST;
  const reading: Reading = {
    schema,
    fragments: new Map(),
    variables: withDefaults(operation, variables),
    onSelection: () => {},
  };
  const visit = (
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    objects: readonly object[],
  ) => {
    for (const field of selectedFields(type, sets, reading)) {
      const key = (field.node.alias ?? field.node.name).value;
      const values = objects.filter((object) => key in object).map((object) => (object as Data)[key]);
      const of = getNamedType(field.definition.type);
      const found = values.flat(3).filter((value) => typeof value === "object" && value !== null);
      cost += values.length * fieldCost(field, givenArguments(field, reading), declared);
      cost += found.length * objectCost(of, declared);
      if (isCompositeType(of)) visit(of, field.selectionSets, found);
    }
  };
  visit(schema.getQueryType()!, [operation.selectionSet], [data]);
  return cost;
}

type Data = Readonly<Record<string, unknown>>;
