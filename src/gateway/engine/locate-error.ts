import {
  getNamedType,
  GraphQLError,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import type { KeyOf } from "./canonicalise.js";
import type { FieldError, ResponseObject } from "./response.js";
import { selectFields, subselections } from "./selection.js";
import type { SpecialisedOperation } from "./specialise.js";

/** Where in the client's answer something of the data is, as far as the client asked for it. */
interface Located {
  readonly path: readonly (string | number)[];
  readonly nodes: readonly FieldNode[];
  readonly selections: readonly SelectionSetNode[];
  readonly type: GraphQLNamedType | undefined;
}

/**
 * An error of a subgraph as if it had happened in the client's operation: with the client's fields,
 * and a path that the client has asked for. Several of the client's fields may share what went wrong, under aliases:
 * each gets an error. An error about something that only the plan has asked for is placed at what it
 * was asked for. There is always at least one.
 */
export function locateError(
  { error, path }: FieldError,
  schema: GraphQLSchema,
  { definition, fragments }: SpecialisedOperation,
  keyOf: KeyOf,
  data: ResponseObject,
): readonly GraphQLError[] {
  let value: unknown = data;
  let places: readonly Located[] = [
    {
      path: [],
      nodes: [],
      selections: [definition.selectionSet],
      type: schema.getRootType(definition.operation) ?? undefined,
    },
  ];
  for (const step of path ?? []) {
    const next =
      typeof step === "number"
        ? places.map((place) => ({ ...place, path: [...place.path, step] }))
        : places.flatMap((place) => fieldsAt(place, step, value));
    if (next.length === 0) break;
    places = next;
    value = isObject(value) ? value[step] : undefined;
  }
  return places.map(
    (place) =>
      new GraphQLError(error.message, {
        nodes: place.nodes,
        path: path && place.path,
        originalError: error,
        extensions: error.extensions,
      }),
  );

  /** The client's fields that have this key in an object. */
  function fieldsAt(place: Located, key: string, object: unknown): readonly Located[] {
    const objectType = objectTypeOf(object, place.type, schema);
    const found: Located[] = [];
    for (const [responseKey, nodes] of selectFields(schema, objectType, place.selections, fragments)) {
      const its = nodes.filter((node) => keyOf(node) === key);
      if (its.length === 0) continue;
      const field = objectType?.getFields()[its[0]!.name.value];
      found.push({
        path: [...place.path, responseKey],
        nodes: its,
        selections: subselections(its),
        type: field && getNamedType(field.type),
      });
    }
    return found;
  }
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
