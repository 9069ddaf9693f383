import { isInterfaceType, isObjectType, isUnionType, type GraphQLNamedType } from "graphql";

import { argumentCost } from "./argument-cost.js";
import type { DeclaredCosts } from "./declared-costs.js";
import type { SelectedField } from "./selected-fields.js";

/** Receiving a request, and sending its answer. */
export const COST_OF_A_REQUEST = 50;
/** Every field of an answer, for its name and its value, where no weight is declared. Long names cost more. */
const COST_OF_A_FIELD = 0.2;
const LETTERS_OF_A_NAME = 40;
/** An object that is read from somewhere, as those with an id are, where no weight is declared. */
const COST_OF_AN_OBJECT = 1.5;
/** What the schema is made of is at hand, but resolved field by field. */
const COST_OF_A_SCHEMA_OBJECT = 2;

/** What answering a field once costs, without the objects that it answers with. */
export function fieldCost(
  { parent, definition, node }: SelectedField,
  given: ReadonlyMap<string, unknown>,
  declared: DeclaredCosts,
): number {
  const coordinate = `${parent.name}.${definition.name}`;
  const letters = (node.alias ?? node.name).value.length;
  let cost =
    (declared.weights.get(coordinate) ?? COST_OF_A_FIELD) +
    COST_OF_A_FIELD * Math.floor(letters / LETTERS_OF_A_NAME);
  for (const argument of definition.args) {
    cost += argumentCost(coordinate, argument, given.get(argument.name), declared);
  }
  return cost;
}

/** What one object of a type costs. Those with an id are read; most others are parts of what has been read. */
export function objectCost(type: GraphQLNamedType, { weights }: DeclaredCosts): number {
  const weight = weights.get(type.name);
  if (weight !== undefined) return weight;
  if (isUnionType(type)) return COST_OF_AN_OBJECT;
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  if (type.name.startsWith("__")) return COST_OF_A_SCHEMA_OBJECT;
  return "id" in type.getFields() ? COST_OF_AN_OBJECT : 0;
}
