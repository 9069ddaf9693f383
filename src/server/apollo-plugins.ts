import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

import type { Graph } from "../gateway/graph.js";
import { createAnswerOperation } from "./answer-operation.js";
import { formatErrors } from "./format-error.js";
import { JsonText } from "./json-text.js";
import type { Limits } from "./limits.js";
import type { Log } from "./log.js";
import type { RequestRecord } from "./request-record.js";

/** A client that sends this header, with any value, is told in `extensions.cost` what its operation costs. */
export const COST_HEADER = "x-graphql-cost";

/** What plugins are given. Apollo copies it for each request, so that only what it holds can be written to. */
export interface ApolloContext {
  readonly record: RequestRecord;
}

/** Apollo's own `formatError` does not learn which request an error belongs to; a plugin does. */
export function formatErrorsWith(log: Log): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ errors, response: { body }, contextValue: { record } }) {
          if (!errors || body.kind !== "single") return;
          body.singleResult.errors = formatErrors(errors, record, log);
        },
      };
    },
  };
}

/** Apollo parses, validates and replies; what it would have executed, the graph does. */
export function answerFrom(graph: Graph, limits: Limits, log: Log): ApolloServerPlugin<ApolloContext> {
  const answerOperation = createAnswerOperation(graph, limits);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue: { record } }) {
          // Apollo says itself that the document has no such operation.
          if (!operation || !document) return null;
          const variables = request.variables ?? {};
          try {
            const answer = await answerOperation({ document, operation, variables }, record);
            const errors = formatErrors(answer.errors, record, log);
            const wantsCost = request.http?.headers.has(COST_HEADER) ?? false;
            const extensions = wantsCost ? { cost: { requested: record.cost, maximum: limits.cost } } : null;
            return reply(answer.data, errors, { status: answer.data === null ? 400 : null, extensions });
          } catch (error) {
            const isRefusal = error instanceof GraphQLError && error.extensions["code"] !== undefined;
            const errors = formatErrors([toGraphQLError(error)], record, log);
            return reply(null, errors, { status: isRefusal ? 400 : 500, extensions: null });
          }
        },
      };
    },
  };
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError("", { originalError: error instanceof Error ? error : new Error(String(error)) });
}

function reply(
  data: string | null,
  errors: readonly GraphQLFormattedError[],
  { status, extensions }: { readonly status: number | null; readonly extensions: object | null },
): GraphQLResponse {
  return {
    http: { ...(status !== null && { status }), headers: new HeaderMap() },
    body: {
      kind: "single",
      singleResult: {
        ...(errors.length > 0 && { errors }),
        ...(data !== null && { data: new JsonText(data) }),
        ...(extensions && { extensions: { ...extensions } }),
      },
    },
  };
}
