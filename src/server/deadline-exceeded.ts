import { GraphQLError } from "graphql";

import type { ErrorCode } from "../domain/errors.js";
import type { Deadlines, EndOfWork } from "../work/request-work.js";

/** The error with which requests end that are not answered. */
export function errorsOfDeadlines({ requestMs, workMs }: Deadlines): (reason: EndOfWork) => GraphQLError {
  const messages: Readonly<Record<EndOfWork, string>> = {
    requestMs: `The request was not answered within ${requestMs} ms. Try again later, or ask for less at a time.`,
    workMs: `The request took more than ${workMs} ms of the server's time. Ask for smaller pages, or for less of each object.`,
    clientHungUp: "The client closed the connection before the request was answered.",
  };
  const code: ErrorCode = "DEADLINE_EXCEEDED";
  return (reason) => new GraphQLError(messages[reason], { extensions: { code } });
}
