import {
  execute,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLSchema,
} from "graphql";

import { MAXIMUM_ERRORS } from "../answer.js";
import type { Variables } from "../executor.js";
import type { KeyOf } from "./canonicalise.js";
import { locateError } from "./locate-error.js";
import type { FieldError, ResponseObject, ResponsePath, Run } from "./response.js";
import type { SpecialisedOperation } from "./specialise.js";

/**
 * Makes the client's answer of what the subgraphs have answered, with graphql-js: the client's names in
 * their order, introspection, and nulls where the public schema allows them.
 *
 * This is how the answer is defined; `projection.ts` is a faster way for answers in which nothing
 * went wrong.
 *
 * @param inputs the variables as the client gave them.
 */
export function completeAnswer(
  schema: GraphQLSchema,
  operation: SpecialisedOperation,
  keyOf: KeyOf,
  run: Pick<Run, "data" | "errors" | "lost" | "unnamed">,
  inputs: Variables,
): ExecutionResult {
  const root: ResponseObject = run.data ?? {};
  const reported = locateErrors(run.errors, (error) => locateError(error, schema, operation, keyOf, root));
  markAllReported(root, run);

  const result = execute({
    schema,
    document: operation.document,
    variableValues: inputs,
    rootValue: root,
    fieldResolver: (object: ResponseObject, _args, _context, { fieldNodes }) => object[keyOf(fieldNodes[0]!)],
    typeResolver: (value, _context, _info, type) => typeNameOf(value as ResponseObject, schema, type),
  }) as ExecutionResult;

  const found = (result.errors ?? []).filter((error) => error !== REPORTED);
  const foundAt = new Set(found.map(({ path }) => JSON.stringify(path)));
  const errorsOfBoth = [
    ...reported.filter(({ path }) => !path || !foundAt.has(JSON.stringify(path))),
    ...found,
  ];
  return { data: result.data ?? null, ...(errorsOfBoth.length > 0 && { errors: errorsOfBoth }) };
}

/** Finding the place of an error takes time: it is only found for as many as an answer has. */
function locateErrors(
  errors: readonly FieldError[],
  locate: (error: FieldError) => readonly GraphQLError[],
): readonly GraphQLError[] {
  const located: GraphQLError[] = [];
  for (const error of errors) {
    if (located.length >= MAXIMUM_ERRORS) break;
    located.push(...locate(error));
  }
  return located;
}

/**
 * Which object type a value has. A subgraph may know a value only by an interface; then nothing
 * that depends on the type was asked, and any type of the interface will do.
 */
export function typeNameOf(
  { __typename: name }: ResponseObject,
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
): string | undefined {
  const named = typeof name === "string" ? schema.getType(name) : undefined;
  if (isObjectType(named)) return named.name;
  const unknown = name === undefined || name === null || isAbstractType(named);
  return unknown && isInterfaceType(type) ? schema.getPossibleTypes(type)[0]?.name : undefined;
}

/**
 * Stands where a reported error, there or elsewhere, has left nothing: the null is not complained about again.
 * It has a path, so that graphql-js takes it as it is and makes no error of its own for every place.
 */
const REPORTED = new GraphQLError("reported already", { path: [] });

function markAllReported(
  root: ResponseObject,
  { errors, lost, unnamed }: Pick<Run, "errors" | "lost" | "unnamed">,
) {
  for (const { path } of errors) if (path) markReported(root, path);
  for (const { object, keys } of lost) for (const key of keys) markReported(object ?? root, [key]);
  // What could not be fetched since its key is missing is missing for the reason that the key is. Entities
  // are in the order of the steps: one may have got its key from another.
  for (const { object, key, fields } of unnamed) {
    if (!key.some((one) => object[one] === REPORTED)) continue;
    for (const field of fields) markReported(object, [field]);
  }
}

/** A path may come from elsewhere: it adds no item to a list, and reaches nothing that objects have from birth. */
function markReported(root: ResponseObject, path: ResponsePath): void {
  let parent: unknown = root;
  for (const step of path) {
    if (typeof parent !== "object" || parent === null || parent instanceof Error) return;
    if (Array.isArray(parent) ? !Object.hasOwn(parent, step) : step in Object.prototype) return;
    const object = parent as Record<string | number, unknown>;
    if (object[step] === undefined || object[step] === null) object[step] = REPORTED;
    parent = object[step];
  }
}
