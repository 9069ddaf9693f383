import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { OUR_FAULTS, type ErrorCode } from "../domain/errors.js";
import type { Graph } from "../gateway/graph.js";
import { createAnswerOperation } from "./answer-operation.js";
import type { ClientOperation } from "./cost/operation-cost.js";
import { formatErrors } from "./format-error.js";
import { JsonText } from "./json-text.js";
import type { Limits } from "./limits.js";
import type { Log } from "./log.js";
import type { RequestRecord } from "./request-record.js";

/** A client that sends this header, with any value, is told in `extensions.cost` what its operation costs. */
export const COST_HEADER = "x-graphql-cost";

/** What a client is told of its operation. */
export interface ClientAnswer {
  /** Of HTTP. */
  readonly status: number;
  readonly result: ClientResult;
}

export interface ClientResult {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: JsonText;
  readonly extensions?: Record<string, unknown>;
}

/** Never rejects: what goes wrong is said to the client as far as it concerns it, and to the log. */
export type AnswerClient = (
  client: ClientOperation,
  record: RequestRecord,
  asked: { readonly wantsCost: boolean },
) => Promise<ClientAnswer>;

export function createAnswerClient(graph: Graph, limits: Limits, log: Log): AnswerClient {
  const answerOperation = createAnswerOperation(graph, limits);
  return async (client, record, { wantsCost }) => {
    try {
      const { data, errors } = await record.work.until(answerOperation(client, record));
      return {
        status: data === null ? statusOf(errors) : 200,
        result: {
          ...(errors.length > 0 && { errors: formatErrors(errors, record, log) }),
          ...(data !== null && { data: new JsonText(data) }),
          ...(wantsCost && { extensions: { cost: { requested: record.cost, maximum: limits.cost } } }),
        },
      };
    } catch (error) {
      const refusal = toGraphQLError(error);
      const errors = formatErrors([refusal], record, log);
      return { status: statusOf([refusal]), result: { errors } };
    }
  };
}

/** Of an answer without data. A proxy's word for what took too long; what the client can mend; what is our fault. */
function statusOf(errors: readonly GraphQLError[]): number {
  const codes = errors.map(({ extensions }) => extensions["code"] as ErrorCode | undefined);
  if (codes.includes("DEADLINE_EXCEEDED")) return 504;
  return codes.some((code) => code === undefined || OUR_FAULTS.has(code)) ? 500 : 400;
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError("", { originalError: error instanceof Error ? error : new Error(String(error)) });
}
