import type { IncomingMessage } from "node:http";

import type { GraphEndpoint } from "./graph-endpoint.js";
import type { Limits } from "./limits.js";
import type { Playground } from "./playground.js";
import { METHODS, readGraphRequest } from "./read-request.js";
import { jsonReply, Refusal, type Reply } from "./reply.js";

export interface Places {
  readonly graph: GraphEndpoint;
  readonly limits: Limits;
  /** `null` where no browser is expected. */
  readonly playground: Playground | null;
  /** Whether a load balancer may send requests here. */
  readonly isReady: () => boolean;
}

export type Router = (request: IncomingMessage, requestId: string) => Promise<Reply>;

/** What is at which path. Rejects with a `Refusal` where there is nothing. */
export function createRouter({ graph, limits, playground, isReady }: Places): Router {
  return async (request, requestId) => {
    const url = readUrl(request);
    switch (url.pathname) {
      case "/graphql":
        if (playground && isFromBrowser(request)) return playground.page;
        if (request.method === "OPTIONS") return { status: 204, headers: { allow: METHODS }, body: "" };
        return graph.answer(await readGraphRequest(request, url, limits), requestId);
      case "/health/live":
        return jsonReply(200, { status: "live" });
      case "/health/ready":
        return isReady() ? jsonReply(200, { status: "ready" }) : jsonReply(503, { status: "closing" });
      case "/":
        return { status: 302, headers: { location: "/graphql" }, body: "" };
      default: {
        const file = playground?.files.get(url.pathname);
        if (file) return file;
        throw new Refusal(404, "There is nothing here. The graph is at /graphql.");
      }
    }
  };
}

function readUrl(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? "", "http://here");
  } catch {
    throw new Refusal(400, "The address is not a URL.");
  }
}

/** Programs that ask by GET want JSON, and say so or nothing; only browsers ask for pages. */
function isFromBrowser({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && /\btext\/html\b/.test(headers.accept ?? "");
}
