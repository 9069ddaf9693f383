import type { Graph } from "../../src/gateway/graph.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { createLocalExecutor } from "../../src/gateway/local-executor.js";
import { openServer, type RunningServer } from "../../src/server/http-server.js";
import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import type { Metrics } from "../../src/server/metrics.js";
import { USUAL_DEADLINES } from "../../src/work/request-work.js";
import { NO_TRUSTED_DOCUMENTS } from "../../src/server/trusted-documents.js";
import type { BuiltPage } from "../../src/server/built-page.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openLibrary } from "./library.js";

export interface Serving extends RunningServer, AsyncDisposable {
  /** The address without a path. */
  readonly origin: string;
  /** The troubles that the operator would see. */
  readonly log: readonly string[];
  /** What the operator would see of each request. */
  readonly requests: readonly object[];
  /** Posts a document and gives the answer. */
  ask(query: string, more?: object): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: { readonly code: string; readonly requestId?: string };
    }[];
    readonly extensions?: Record<string, unknown>;
  };
}

/** A graph behind real HTTP, on a port of its own. */
export async function serve(
  graph: Graph,
  {
    limits = PUBLIC_LIMITS,
    deadlines = USUAL_DEADLINES,
    playground = null as BuiltPage | null,
    page = null as BuiltPage | null,
    trusted = NO_TRUSTED_DOCUMENTS,
    metrics = null as Metrics | null,
    port = 0,
    basePath = "",
    keepAliveMs = 65_000,
  } = {},
): Promise<Serving> {
  const log: string[] = [];
  const requests: object[] = [];
  const trouble = (message: string, about = {}) => log.push([message, ...Object.values(about)].join(" "));
  const server = await openServer({
    graph,
    limits,
    deadlines,
    playground,
    page,
    trusted,
    metrics,
    host: "127.0.0.1",
    port,
    basePath,
    keepAliveMs,
    log: { info: (_message, about = {}) => requests.push(about), warn: trouble, error: trouble },
  });
  return {
    ...server,
    log,
    requests,
    origin: new URL(server.url).origin,
    [Symbol.asyncDispose]: () => server.close(),
    ask: (query, more = {}) => post(server.url, JSON.stringify({ query, ...more })),
  };
}

export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

/** The books and authors in one process. */
export function libraryGraph(library = openLibrary()): Graph {
  const store = openMemoryStore();
  return openWholeGraph(library.subgraphs, (subgraph) => createLocalExecutor(subgraph, store));
}
