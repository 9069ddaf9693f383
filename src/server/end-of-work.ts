import { GraphQLError } from "graphql";

import type { ErrorCode } from "../domain/errors.js";
import type { Allowance, EndOfWork } from "../work/request-work.js";

/** The errors with which requests end that are not answered. */
export function endOfWork({ requestMs, workMs, dataCost }: Allowance): (reason: EndOfWork) => GraphQLError {
  const errors: Readonly<Record<EndOfWork, readonly [ErrorCode, string]>> = {
    requestMs: [
      "DEADLINE_EXCEEDED",
      `The request was not answered within ${requestMs} ms. Try again later, or ask for less at a time.`,
    ],
    workMs: [
      "DEADLINE_EXCEEDED",
      `The request took more than ${workMs} ms of the server's time. Ask for smaller pages, or for less of each object.`,
    ],
    dataCost: [
      "OPERATION_TOO_COMPLEX",
      `What the operation asks for rests on so many records that it costs more than ${dataCost}, in microseconds of the server's time. Narrow it by other conditions, or ask for less at a time.`,
    ],
    clientHungUp: ["DEADLINE_EXCEEDED", "The client closed the connection before the request was answered."],
  };
  return (reason) => {
    const [code, message] = errors[reason];
    return new GraphQLError(message, { extensions: { code } });
  };
}
