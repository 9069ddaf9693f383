import { GraphQLError, type DocumentNode } from "graphql";

import type { ErrorCode } from "../domain/errors.js";
import type { RequestContext, Variables } from "./executor.js";

/** What a client asks. */
export interface GraphOperation {
  /** Valid by the public schema. */
  readonly document: DocumentNode;
  /** `null` where the document has one operation. It has one of that name. */
  readonly operationName: string | null;
  /** As the client gave them. */
  readonly variables: Variables;
}

/** What it is told. */
export interface GraphAnswer {
  /** JSON text; `null` when the operation was refused and nothing has been executed. */
  readonly data: string | null;
  /** For the server to format: they may tell of our inside. */
  readonly errors: readonly GraphQLError[];
}

/** Answers an operation: at once when nothing has to be waited for. Rejects only for faults of ours. */
export type ExecuteOperation = (
  operation: GraphOperation,
  context: RequestContext,
) => GraphAnswer | Promise<GraphAnswer>;

/**
 * How many errors an answer tells. A short document can ask a wrong question at tens of thousands of
 * places, and each error takes more time and room than the value that it stands for.
 */
export const MAXIMUM_ERRORS = 1_000;

/**
 * The first errors. Of more, a last one says how many there are, so that nobody takes a null that has
 * no error for a value.
 *
 * @param others how many there are beside these.
 */
export function firstErrors(errors: readonly GraphQLError[], others = 0): readonly GraphQLError[] {
  const first = errors.slice(0, MAXIMUM_ERRORS);
  const more = errors.length - first.length + others;
  if (more === 0) return errors;
  const code: ErrorCode = "OPERATION_TOO_COMPLEX";
  const message = `${more} more errors are not told. Nulls may be theirs. Ask for less at a time.`;
  return [...first, new GraphQLError(message, { extensions: { code } })];
}
