import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";

import type { Graph } from "../gateway/graph.js";
import { COST_HEADER, createAnswerClient } from "./answer-client.js";
import { answerWith, formatErrorsWith, type ApolloContext } from "./apollo-plugins.js";
import { createDocumentStore } from "./document-store.js";
import { limitNesting } from "./document-nesting.js";
import { toApolloRequest, type GraphRequest } from "./graph-request.js";
import { stringifyResult } from "./json-text.js";
import { KnownRequests, type KnownRequest } from "./known-requests.js";
import type { Limits } from "./limits.js";
import type { Log } from "./log.js";
import type { Reply } from "./reply.js";
import type { RequestRecord } from "./request-record.js";

/** Answers GraphQL requests, whatever brought them. */
export interface GraphEndpoint {
  answer(request: GraphRequest, record: RequestRecord): Promise<Reply>;
  close(): Promise<void>;
}

/** How a client that sends GET shows that it is no form or image of a foreign page. */
const PREFLIGHT_HEADERS = [
  "graphql-require-preflight",
  "apollo-require-preflight",
  "x-apollo-operation-name",
];

export async function openGraphEndpoint(graph: Graph, limits: Limits, log: Log): Promise<GraphEndpoint> {
  const answerClient = createAnswerClient(graph, limits, log);
  const known = new KnownRequests();
  const apollo = new ApolloServer<ApolloContext>({
    schema: graph.schema,
    introspection: true,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: limits.documentTokens },
    validationRules: [limitNesting(limits.documentNesting)],
    validationOptions: { maxErrors: 20 },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult,
    logger: loggerFor(log),
    plugins: [
      formatErrorsWith(log),
      answerWith(answerClient),
      // Each of these would do something unasked, some at the sight of a variable of the environment.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();

  async function answerKnown(
    { client, contentType }: KnownRequest,
    { headers }: GraphRequest,
    record: RequestRecord,
  ): Promise<Reply> {
    const { status, result } = await answerClient(client, record, { wantsCost: COST_HEADER in headers });
    return { status, headers: { "content-type": contentType }, body: stringifyResult(result) };
  }

  async function askApollo(request: GraphRequest, record: RequestRecord): Promise<Reply> {
    const found: ApolloContext["found"] = { document: null };
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApolloRequest(request),
      context: async () => ({ record, found }),
    });
    if (body.kind !== "complete") throw new Error("An answer in parts, which no schema here asks for.");
    const contentType = headers.get("content-type");
    if (status === 200 && found.document && contentType) {
      known.remember(request, { document: found.document, contentType });
    }
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  }

  return {
    async answer(request, record) {
      const turn = record.work.turn();
      if (turn) await turn;
      const its = known.find(request);
      return its ? answerKnown(its, request, record) : askApollo(request, record);
    },
    close: () => apollo.stop(),
  };
}

type ApolloLogger = ApolloServer["logger"];

/** Apollo's own words go where ours go, not to the console. */
function loggerFor(log: Log): ApolloLogger {
  return {
    debug: () => {},
    info: () => {},
    warn: (message) => log.warn(String(message)),
    error: (message) => log.error(String(message)),
  };
}
