import type { ErrorCode } from "../domain/errors.js";

/** What goes back to a client. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A request that is turned away. The message tells the caller what to do instead. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Reply["headers"];

  constructor(
    status: number,
    message: string,
    {
      code = "BAD_REQUEST",
      headers = {},
    }: { readonly code?: ErrorCode; readonly headers?: Reply["headers"] } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** In the form of a GraphQL answer, which every GraphQL client can show. */
  toReply(): Reply {
    const errors = [{ message: this.message, extensions: { code: this.code } }];
    return jsonReply(this.status, { errors }, this.headers);
  }
}

export function jsonReply(status: number, body: object, headers: Reply["headers"] = {}): Reply {
  return {
    status,
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
    body: `${JSON.stringify(body)}\n`,
  };
}
