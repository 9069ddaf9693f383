import {
  getNamedType,
  GraphQLError,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

import type { Variables } from "../executor.js";
import type { ClientOperation } from "./operation.js";
import type { FieldError, ResponseObject } from "./response.js";
import { holds, selectFields, subselections, wholeSelection } from "./selection.js";

/**
 * An error of a subgraph as if it had happened in the client's operation: with the client's fields,
 * and a path that the client has asked for. An error about something that only the plan has asked
 * for is placed at what it was asked for.
 */
export function locateError(
  { error, path }: FieldError,
  schema: GraphQLSchema,
  { definition, fragments }: ClientOperation,
  data: ResponseObject,
  variables: Variables,
): GraphQLError {
  const known: (string | number)[] = [];
  let nodes: readonly FieldNode[] = [];
  let type: GraphQLNamedType | undefined = schema.getRootType(definition.operation) ?? undefined;
  let value: unknown = data;
  let selections = wholeSelection(definition.selectionSet);
  for (const step of path ?? []) {
    if (typeof step === "string") {
      const objectType = objectTypeOf(value, type, schema);
      const fields = (selectFields(schema, objectType, selections, fragments).get(step) ?? []).filter(
        ({ condition }) => holds(condition, variables),
      );
      if (fields.length === 0) break;
      nodes = [...new Set(fields.map(({ node }) => node))];
      selections = subselections(fields);
      const field = objectType?.getFields()[nodes[0]!.name.value];
      type = field && getNamedType(field.type);
    }
    known.push(step);
    value = isObject(value) ? value[step] : undefined;
  }
  return new GraphQLError(error.message, {
    nodes,
    path: path && known,
    originalError: error,
    extensions: error.extensions,
  });
}

/** `null` when the answer does not say: then fields of every type are looked at. */
function objectTypeOf(
  value: unknown,
  type: GraphQLNamedType | undefined,
  schema: GraphQLSchema,
): GraphQLObjectType | null {
  if (isObjectType(type)) return type;
  const name = isObject(value) ? value["__typename"] : undefined;
  const named = typeof name === "string" ? schema.getType(name) : undefined;
  return isObjectType(named) ? named : null;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
