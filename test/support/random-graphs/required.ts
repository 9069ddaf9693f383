import {
  getArgumentValues,
  getNamedType,
  isLeafType,
  Kind,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import type { Arguments } from "./field-value.js";
import type { Thing } from "./objects.js";
import { sortedJson } from "./sorted-json.js";

/** What a field with `@requires` answers: what it was sent. */
export function describeRequired(values: Readonly<Record<string, unknown>>): string {
  return `of ${sortedJson(values)}`;
}

/** The required fields of an object, as the oracle's resolvers give them. */
export function readRequired(
  schema: GraphQLSchema,
  thing: Thing,
  set: SelectionSetNode,
): Record<string, unknown> {
  const type = schema.getType(thing.__typename) as GraphQLObjectType;
  const values: Record<string, unknown> = {};
  for (const node of set.selections) {
    if (node.kind !== Kind.FIELD) continue;
    const field = type.getFields()[node.name.value]!;
    const resolve = field.resolve as (source: Thing, args: Arguments) => unknown;
    const named = getNamedType(field.type);
    const read = (value: unknown): unknown => {
      if (value === null || value === undefined) return null;
      if (Array.isArray(value)) return value.map(read);
      if (isLeafType(named)) return named.serialize(value);
      return readRequired(schema, value as Thing, node.selectionSet!);
    };
    values[node.name.value] = read(resolve(thing, getArgumentValues(field, node)));
  }
  return values;
}

/** The required fields of what a subgraph was sent. What it was not sent shows. */
export function pickRequired(sent: unknown, set: SelectionSetNode): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const node of set.selections) {
    if (node.kind !== Kind.FIELD) continue;
    const pick = (value: unknown): unknown => {
      if (value === undefined) return "NOT SENT";
      if (Array.isArray(value)) return value.map(pick);
      return node.selectionSet && value !== null ? pickRequired(value, node.selectionSet) : value;
    };
    values[node.name.value] = pick((sent as Record<string, unknown> | undefined)?.[node.name.value]);
  }
  return values;
}
