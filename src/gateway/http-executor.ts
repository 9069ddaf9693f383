import { GraphQLError, OperationTypeNode, print, type ExecutionResult } from "graphql";
import { z } from "zod";

import { traceHeaders } from "../telemetry/trace.js";
import { definitionOf } from "./engine/document.js";
import type { SubgraphExecutor } from "./executor.js";
import { createPost } from "./post.js";
import { subgraphUnavailable } from "./unavailable.js";

export interface RemoteSubgraph {
  readonly name: string;
  readonly url: URL;
  readonly timeoutMs: number;
}

/** The largest answer that is read from a subgraph. */
const ANSWER_BYTES = 20_000_000;

/**
 * Asks a subgraph over HTTP, with a deadline. The connection is closed when the request ends before that,
 * by which the subgraph learns that it can stop. One that is down, slow or garbled becomes an error
 * that names it, and the fields of the others are still answered. What has effects is sent once.
 */
export function createHttpExecutor({ name, url, timeoutMs }: RemoteSubgraph): SubgraphExecutor {
  const post = createPost(url, { timeoutMs, bytes: ANSWER_BYTES });
  return {
    prepare(document) {
      const isRepeatable = definitionOf(document).operation === OperationTypeNode.QUERY;
      const head = `{"query":${JSON.stringify(print(document))},"variables":`;
      return async (variables, { requestId, work }) => {
        try {
          const body = `${head}${JSON.stringify(variables)}}`;
          const headers = { accept: "application/json", "x-request-id": requestId, ...traceHeaders() };
          return readAnswer(await post(body, headers, { isRepeatable, signal: work?.signal }));
        } catch (error) {
          return { data: null, errors: [subgraphUnavailable(name, error as Error)] };
        }
      };
    },
  };
}

const path = z.array(z.union([z.string(), z.number()]));
const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullable(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: path.optional(),
        extensions: z.looseObject({}).optional(),
      }),
    )
    .optional(),
});

/**
 * An answer without `data` is a refusal: the subgraph found the gateway's own request wrong, which
 * happens when the two are of different versions. The client can do nothing about that.
 */
function readAnswer({ status, text }: { readonly status: number; readonly text: string }): ExecutionResult {
  const { data, error } = answer.safeParse(readJson(text));
  if (error) throw new Error(`Status ${status} and no GraphQL answer: ${text.slice(0, 500)}`);
  if (!data.errors) return { data: data.data };
  return {
    data: data.data,
    errors: data.errors.map(
      ({ message, path: at, extensions }) =>
        new GraphQLError(message, { path: at ?? null, extensions: extensions ?? null }),
    ),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
