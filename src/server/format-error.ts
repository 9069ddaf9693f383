import { GraphQLError, isValueNode, type GraphQLFormattedError } from "graphql";

import { ERROR_CODES, OUR_FAULTS, type ErrorCode } from "../domain/errors.js";
import type { Log } from "./log.js";
import type { RequestRecord } from "./request-record.js";

/** Clients write names and values into documents, and messages repeat them. */
const MESSAGE_LENGTH = 500;

/** Lines of the log that one request can take. Whoever reads it learns no more from a hundred. */
const LINES_OF_A_REQUEST = 20;

/**
 * Errors as the client sees them.
 *
 * The caller's own mistakes, and parts of the graph that are away, keep their message. Everything
 * else may tell of our inside: the client gets one fixed message and the request's id, and the log
 * gets the error under the same id.
 */
export function formatErrors(
  errors: readonly GraphQLError[],
  record: RequestRecord,
  log: Log,
): readonly GraphQLFormattedError[] {
  const away = new Set<string>();
  let lines = 0;
  const formatted = errors.map((error) => {
    const { message, locations, path } = error;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const code = codeOf(error);
    record.errorCodes.add(code);
    const about = { requestId: record.requestId, path: path?.join(".") ?? "", error: descriptionOf(error) };
    if (OUR_FAULTS.has(code)) {
      if (++lines <= LINES_OF_A_REQUEST) log.error(LOGGED[code] ?? "A field could not be answered.", about);
      return { ...place, ...maskedError(record.requestId, code) };
    }
    // A subgraph that is away is missed by many fields, but it is one thing to know.
    if (code === "SUBGRAPH_UNAVAILABLE" && !away.has(about.error)) {
      away.add(about.error);
      if (++lines <= LINES_OF_A_REQUEST) log.warn(message, about);
    }
    return { ...place, message: message.slice(0, MESSAGE_LENGTH), extensions: { code } };
  });
  if (lines > LINES_OF_A_REQUEST) {
    const { requestId } = record;
    log.error(`${lines - LINES_OF_A_REQUEST} more errors of a request.`, { requestId });
  }
  return formatted;
}

const LOGGED: Partial<Record<ErrorCode, string>> = { PLAN_FAILED: "An operation could not be planned." };

/** What a client learns of anything that went wrong inside. */
export function maskedError(
  requestId: string,
  code: ErrorCode = "INTERNAL_SERVER_ERROR",
): GraphQLFormattedError {
  return { message: "Internal server error", extensions: { code, requestId } };
}

function codeOf(error: GraphQLError): ErrorCode {
  const code = error.extensions["code"];
  if (typeof code === "string" && code.startsWith("PERSISTED_QUERY")) return "BAD_REQUEST";
  if (typeof code === "string" && Object.hasOwn(ERROR_CODES, code)) return code as ErrorCode;
  return isAboutAnArgument(error) ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
}

/**
 * graphql-js finds some wrong arguments only while it executes, such as a null variable where the
 * argument has a default, and gives them no code. Of all its errors only these point at a value.
 */
function isAboutAnArgument({ nodes, originalError }: GraphQLError): boolean {
  const ofGraphql = originalError === undefined || originalError instanceof GraphQLError;
  return ofGraphql && nodes?.[0] !== undefined && isValueNode(nodes[0]);
}

/** The error at the bottom: the others only say through which fields it came. */
function descriptionOf(error: Error): string {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause.stack ?? cause.message;
}
