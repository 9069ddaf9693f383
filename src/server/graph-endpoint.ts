import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLRequest } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";

import type { Graph } from "../gateway/graph.js";
import { limitNesting } from "./document-nesting.js";
import { formatError, type Log } from "./format-error.js";
import type { Limits } from "./limits.js";
import type { Reply } from "./reply.js";

/** Answers GraphQL requests, whatever brought them. */
export interface GraphEndpoint {
  answer(request: HTTPGraphQLRequest, requestId: string): Promise<Reply>;
  close(): Promise<void>;
}

/** How a client that sends GET shows that it is no form or image of a foreign page. */
const PREFLIGHT_HEADERS = [
  "graphql-require-preflight",
  "apollo-require-preflight",
  "x-apollo-operation-name",
];

export async function openGraphEndpoint(graph: Graph, limits: Limits, log: Log): Promise<GraphEndpoint> {
  const apollo = new ApolloServer({
    schema: graph.schema,
    introspection: true,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.documentTokens },
    validationRules: [limitNesting(limits.documentNesting)],
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      formatErrors(log),
      // Each of these would do something unasked, some at the sight of a variable of the environment.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();

  return {
    async answer(request, requestId) {
      request.headers.set(REQUEST_ID, requestId);
      const context = graph.createContext({ requestId });
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => context,
      });
      if (body.kind !== "complete") throw new Error("An answer in parts, which no schema here asks for.");
      return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
    },
    close: () => apollo.stop(),
  };
}

const REQUEST_ID = "x-request-id";

/** Apollo's own `formatError` does not learn which request an error belongs to; a plugin does. */
function formatErrors(log: Log): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const requestId = request.http?.headers.get(REQUEST_ID) ?? "";
      return {
        async willSendResponse({ errors, response: { body } }) {
          if (!errors || body.kind !== "single") return;
          const lines = new Set<string>();
          const note = (line: string) => lines.add(line);
          body.singleResult.errors = errors.map((error) => formatError(error, requestId, note));
          // A subgraph that is away is missed by many fields, but it is one thing to know.
          lines.forEach((line) => log(line));
        },
      };
    },
  };
}
