import { GraphQLError } from "graphql";

import type { ErrorCode } from "../domain/errors.js";

/** An error that the caller made and may read. The message says what to do. */
export function badUserInput(message: string): GraphQLError {
  const code: ErrorCode = "BAD_USER_INPUT";
  return new GraphQLError(message, { extensions: { code } });
}
