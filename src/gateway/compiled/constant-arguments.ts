import { getArgumentValues, Kind, type FieldNode, type GraphQLField } from "graphql";

const PLAIN: readonly Kind[] = [Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM];

/**
 * What is handed to a resolver when its arguments are the same for every execution; `null` when they may not be.
 *
 * Only plain values are taken for that: a list or an object that a resolver changed would be another one for
 * the next request.
 */
export function constantArguments(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): object | null {
  if (!(node.arguments ?? []).every(({ value }) => PLAIN.includes(value.kind))) return null;
  try {
    const values = getArgumentValues(definition, node);
    return Object.values(values).some(isObject) ? null : Object.freeze(values);
  } catch {
    // It is said where the field is: each execution finds out anew.
    return null;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
