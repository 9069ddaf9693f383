import { GraphQLError } from "graphql";

import type { ErrorCode } from "../domain/errors.js";

/** The error that a client sees. The cause travels along as `originalError` for the log. */
export function subgraphUnavailable(subgraph: string, cause: Error): GraphQLError {
  const code: ErrorCode = "SUBGRAPH_UNAVAILABLE";
  return new GraphQLError(`The subgraph "${subgraph}" did not answer.`, {
    originalError: cause,
    extensions: { code },
  });
}
