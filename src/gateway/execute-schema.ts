import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from "graphql";

import { badUserInput } from "../federation/user-error.js";
import { firstErrors, type ExecuteOperation, type GraphAnswer } from "./answer.js";
import { MAXIMUM_VARIABLE_ERRORS } from "./coerce-variables.js";
import type { RequestContext } from "./executor.js";

/** Answers operations with graphql-js and the resolvers of a schema. */
export function executeSchema(
  schema: GraphQLSchema,
  contextOf: (request: RequestContext) => object,
): ExecuteOperation {
  return async ({ document, operationName, variables }, request) =>
    answerOf(
      await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: contextOf(request),
        options: { maxCoercionErrors: MAXIMUM_VARIABLE_ERRORS },
      }),
    );
}

/**
 * A result of graphql-js as an answer. One without data was refused for its variables.
 *
 * @param others how many errors there are beside those of the result.
 */
export function answerOf({ data, errors = [] }: ExecutionResult, others = 0): GraphAnswer {
  if (data === undefined) return { data: null, errors: errors.map(callersMistake) };
  return { data: JSON.stringify(data), errors: firstErrors(errors, others) };
}

/** graphql-js says what is wrong with a variable, and not whose mistake it is. */
export function callersMistake(error: GraphQLError): GraphQLError {
  const { extensions } = badUserInput("");
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions, originalError: error });
}
