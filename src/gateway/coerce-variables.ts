import {
  getVariableValues,
  Kind,
  type GraphQLError,
  type GraphQLSchema,
  type TypeNode,
  type VariableDefinitionNode,
} from "graphql";

import type { Variables } from "./executor.js";

/** Variables as the schema has them, or what is wrong with them. */
export type Coerced = { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] };

/** Complaints about the variables of one request. */
export const MAXIMUM_VARIABLE_ERRORS = 20;

/**
 * Coerces the variables of one operation, as graphql-js does.
 *
 * Nearly all variables are strings, numbers and truth values, which are looked at here. As soon as one
 * of them is anything else, or is left out, graphql-js goes through all: it costs more than to find one record.
 */
export function compileCoercion(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (inputs: Variables) => Coerced {
  const variables = definitions.map(({ variable, type }) => ({
    name: variable.name.value,
    isPlain: plainValueOf(type),
  }));
  return (inputs) => {
    const coerced: Record<string, unknown> = {};
    for (const { name, isPlain } of variables) {
      const value = inputs[name];
      if (!isPlain(value)) {
        return getVariableValues(schema, definitions, inputs, { maxErrors: MAXIMUM_VARIABLE_ERRORS });
      }
      coerced[name] = value;
    }
    return { coerced };
  };
}

/** Whether a value is one of the type as it is, with nothing to be made of it. */
function plainValueOf(type: TypeNode): (value: unknown) => boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind === Kind.LIST_TYPE) return () => false;
  return PLAIN_VALUES.get(named.name.value) ?? (() => false);
}

const PLAIN_VALUES: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["String", (value) => typeof value === "string"],
  ["ID", (value) => typeof value === "string"],
  ["Int", (value) => typeof value === "number" && (value | 0) === value],
  ["Float", (value) => typeof value === "number" && Number.isFinite(value)],
  ["Boolean", (value) => typeof value === "boolean"],
]);
