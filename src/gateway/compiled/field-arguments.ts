import { getArgumentValues, isNonNullType, Kind, type FieldNode, type GraphQLField } from "graphql";

import type { Variables } from "../executor.js";

type Field = GraphQLField<unknown, unknown>;

const PLAIN: readonly Kind[] = [Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM];

/**
 * What is handed to a resolver when its arguments are the same for every execution; `null` when they may not be.
 *
 * Only plain values are taken for that: a list or an object that a resolver changed would be another one for
 * the next request.
 */
export function constantArguments(definition: Field, node: FieldNode): object | null {
  if (!(node.arguments ?? []).every(({ value }) => PLAIN.includes(value.kind))) return null;
  try {
    const values = getArgumentValues(definition, node);
    return Object.values(values).some(isObject) ? null : Object.freeze(values);
  } catch {
    // It is said where the field is: each execution finds out anew.
    return null;
  }
}

/**
 * The arguments of a field by the coerced variables of an execution, as graphql-js has them.
 *
 * Where all that are given are variables, and the others have no defaults, they are only put under their
 * names; everything else is left to graphql-js, as is complaining about one that is missing.
 */
export function readArguments(definition: Field, node: FieldNode): (variables: Variables) => object {
  const withGraphql = (variables: Variables) => getArgumentValues(definition, node, variables);
  const given = new Map((node.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const read: { readonly name: string; readonly variable: string }[] = [];
  for (const argument of definition.args) {
    const value = given.get(argument.name);
    if (value?.kind === Kind.VARIABLE) read.push({ name: argument.name, variable: value.name.value });
    else if (value || isNonNullType(argument.type) || argument.defaultValue !== undefined) return withGraphql;
  }
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, variable } of read) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
      if (value === undefined || value === null) return withGraphql(variables);
      values[name] = value;
    }
    return values;
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
