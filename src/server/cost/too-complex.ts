import { GraphQLError } from "graphql";

import type { ErrorCode } from "../../domain/errors.js";

/** An operation is over a limit. The message says which, and what to ask for instead. */
export function tooComplex(message: string): GraphQLError {
  const code: ErrorCode = "OPERATION_TOO_COMPLEX";
  return new GraphQLError(message, { extensions: { code } });
}
