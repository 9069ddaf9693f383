import { isPromise, pathToArray } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  GraphQLError,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";

type Path = readonly (string | number)[];
type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Makes errors of subgraphs name the place in the client's answer.
 *
 * Stitching leaves out places in lists, so that of two articles nobody could tell which one an
 * error is about. It hands errors on as the value of the field that they nulled: there the true
 * place is known.
 */
export function locateErrors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = locating(field.resolve ?? defaultFieldResolver);
    }
  }
}

function locating(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const value = resolve(parent, args, context, info);
    // Most values are at hand already; making them wait would cost more than finding them.
    if (!isPromise(value)) return located(value, info);
    return value.then(
      (settled) => located(settled, info),
      (error: Error) => locatedError(error, pathToArray(info.path), info),
    );
  };
}

function located(value: unknown, info: GraphQLResolveInfo): unknown {
  if (value instanceof Error) return locatedError(value, pathToArray(info.path), info);
  if (!Array.isArray(value) || !value.some((item) => item instanceof Error)) return value;
  const path = pathToArray(info.path);
  return value.map((item, index) =>
    item instanceof Error ? locatedError(item, [...path, index], info) : (item as unknown),
  );
}

function locatedError(error: Error, path: Path, info: GraphQLResolveInfo): GraphQLError {
  // Several errors about one value: the client is told of the first, as everywhere in GraphQL.
  const [first = error] = error instanceof AggregateError ? (error.errors as Error[]) : [];
  const told = first instanceof GraphQLError ? first : null;
  return new GraphQLError(first.message, {
    nodes: info.fieldNodes,
    path: [...path, ...pathWithin(told?.path ?? [], path)],
    originalError: first,
    extensions: told?.extensions ?? null,
  });
}

/**
 * What an error says about the place inside the field: what follows the names of the field's own
 * path in its path, whatever list places stand between them. Empty when the two do not fit.
 */
function pathWithin(stated: Path, field: Path): Path {
  let at = 0;
  for (const name of field.filter((step) => typeof step === "string")) {
    while (typeof stated[at] === "number") at++;
    if (stated[at] !== name) return [];
    at++;
  }
  return stated.slice(at);
}
