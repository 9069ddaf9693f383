import type { IncomingMessage } from "node:http";

import { pathWithin } from "./base-path.js";
import { type BuiltPage, replyWith } from "./built-page.js";
import { compressReply } from "./compress.js";
import type { GraphEndpoint } from "./graph-endpoint.js";
import type { Limits } from "./limits.js";
import type { Metrics } from "./metrics.js";
import { METHODS, readGraphRequest } from "./read-request.js";
import { jsonReply, Refusal, type Reply } from "./reply.js";
import type { RequestRecord } from "./request-record.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface Places {
  readonly graph: GraphEndpoint;
  readonly limits: Limits;
  readonly trusted: TrustedDocuments;
  /** `null` where nothing is counted. */
  readonly metrics: Metrics | null;
  /** `null` where no browser is expected. */
  readonly playground: BuiltPage | null;
  /** What a browser gets everywhere else; `null` where none is expected. */
  readonly page: BuiltPage | null;
  /** Whether a load balancer may send requests here. */
  readonly isReady: () => boolean;
  /** The path at which browsers find all this; empty for none. */
  readonly basePath: string;
}

export type Router = (request: IncomingMessage, record: RequestRecord) => Promise<Reply>;

/** What is at which path. Rejects with a `Refusal` where there is nothing. */
export function createRouter(places: Places): Router {
  const { graph, playground, page, metrics, isReady, basePath, ...reading } = places;
  const nothingHere = () => new Refusal(404, `There is nothing here. The graph is at ${basePath}/graphql.`);
  return async (request, record) => {
    const url = readUrl(request);
    const path = pathWithin(basePath, url.pathname);
    switch (path) {
      case "/graphql":
        if (playground && isFromBrowser(request)) return playground.page;
        if (request.method === "OPTIONS") return { status: 204, headers: { allow: METHODS }, body: "" };
        return compressReply(
          await graph.answer(await readGraphRequest(request, url, reading), record),
          request.headers["accept-encoding"],
        );
      case "/health/live":
        return jsonReply(200, { status: "live" });
      case "/health/ready":
        return isReady() ? jsonReply(200, { status: "ready" }) : jsonReply(503, { status: "closing" });
      case "/metrics":
        if (metrics) return textReply(await metrics.text(), metrics.contentType);
        throw nothingHere();
      default: {
        const file = page?.files.get(path) ?? playground?.files.get(path);
        if (file) return replyWith(file, request.headers["accept-encoding"]);
        if (page && isFromBrowser(request)) return isView(path) ? page.page : { ...page.page, status: 404 };
        if (path === "/") return { status: 302, headers: { location: `${basePath}/graphql` }, body: "" };
        throw nothingHere();
      }
    }
  };
}

function textReply(body: string, type: string): Reply {
  return { status: 200, headers: { "content-type": type }, body };
}

/** The addresses of the page's views, as `src/web/app.tsx` has them. What has none of them is not found. */
function isView(path: string): boolean {
  return /^\/(?:(?:deployments|articles|claims|actors)\/[^/]+)?$/.test(path);
}

const HERE = "http://here";
const GRAPH = new URL("/graphql", HERE);

/** Nearly every request is to the graph and has no parameters: its URL is not made again. */
function readUrl({ url = "" }: IncomingMessage): URL {
  if (url === GRAPH.pathname) return GRAPH;
  try {
    return new URL(url, HERE);
  } catch {
    throw new Refusal(400, "The address is not a URL.");
  }
}

/** Programs that ask by GET want JSON, and say so or nothing; only browsers ask for pages. HEAD gets what GET would. */
function isFromBrowser({ method, headers }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && /\btext\/html\b/.test(headers.accept ?? "");
}
