import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode } from "graphql";

import { COST_HEADER, type AnswerClient } from "./answer-client.js";
import { formatErrors } from "./format-error.js";
import type { Log } from "./log.js";
import type { RequestRecord } from "./request-record.js";

/** What plugins are given. Apollo copies it for each request, so that only what it holds can be written to. */
export interface ApolloContext {
  readonly record: RequestRecord;
  /** Filled in when the document is found valid. */
  readonly found: { document: DocumentNode | null };
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

/** Apollo parses, validates and replies; what it would have executed is answered here. */
export function answerWith(answerClient: AnswerClient): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue: { record, found } }) {
          // Apollo says itself that the document has no such operation.
          if (!operation || !document) return null;
          found.document = document;
          const client = { document, operation, variables: request.variables ?? {} };
          const wantsCost = request.http?.headers.has(COST_HEADER) ?? false;
          const { status, result } = await answerClient(client, record, { wantsCost });
          return {
            http: { status, headers: new HeaderMap() },
            body: { kind: "single", singleResult: { ...result } },
          };
        },
      };
    },
  };
}
