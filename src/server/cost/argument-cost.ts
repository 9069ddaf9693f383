import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from "graphql";

import type { DeclaredCosts } from "./declared-costs.js";

/** An item of a list, where no weight is declared: it is looked at each time that the field is answered. */
const COST_OF_AN_ITEM = 1;

/** Letters of a word, as texts are taken to have. To count the words would take as long as to look for some. */
const LETTERS_OF_A_WORD = 8;

/**
 * What taking an argument costs each time its field is answered: the declared weight for each item of a list, for each
 * word of a text, and once for anything else; of an input object all that is given in it.
 *
 * @param coordinate "Type.field".
 * @param value as the client gave it; `undefined` and `null` cost nothing.
 */
export function argumentCost(
  coordinate: string,
  { name, type }: GraphQLArgument,
  value: unknown,
  { weights }: DeclaredCosts,
): number {
  return costOf(type, value, weights.get(`${coordinate}(${name}:)`), weights);
}

function costOf(
  type: GraphQLInputType,
  value: unknown,
  weight: number | undefined,
  weights: DeclaredCosts["weights"],
): number {
  if (value === undefined || value === null) return 0;
  if (isNonNullType(type)) return costOf(type.ofType, value, weight, weights);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return items.length * (weight ?? COST_OF_AN_ITEM);
    return items.reduce<number>(
      (sum, item) => sum + costOf(type.ofType, item, weight ?? COST_OF_AN_ITEM, weights),
      0,
    );
  }
  if (!isInputObjectType(type)) return (weight ?? 0) * (type.name === "String" ? wordsOf(value) : 1);
  if (typeof value !== "object") return weight ?? 0;
  let cost = weight ?? 0;
  for (const field of Object.values(type.getFields())) {
    if (!Object.hasOwn(value, field.name)) continue;
    const given = (value as Readonly<Record<string, unknown>>)[field.name];
    cost += costOf(field.type, given, weights.get(`${type.name}.${field.name}`), weights);
  }
  return cost;
}

/** Of a text by its length; anything else counts as one. */
export function wordsOf(value: unknown): number {
  return typeof value === "string" ? Math.max(1, Math.ceil(value.length / LETTERS_OF_A_WORD)) : 1;
}
