import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

import type { Graph } from "../gateway/graph.js";
import { tracedFor } from "../telemetry/trace.js";
import { createStartWork, type Deadlines } from "../work/request-work.js";
import { refuseBrokenHttp } from "./broken-http.js";
import type { BuiltPage } from "./built-page.js";
import { endOfWork } from "./end-of-work.js";
import { maskedError } from "./format-error.js";
import { openGraphEndpoint } from "./graph-endpoint.js";
import { CLOSING_MS, READING_MS, TIMEOUTS, type Limits } from "./limits.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { jsonReply, Refusal, type Reply } from "./reply.js";
import { newRecord, type RequestRecord } from "./request-record.js";
import { reportRequest } from "./report-request.js";
import { createRouter, type Router } from "./router.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface ServerOptions {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly deadlines: Deadlines;
  readonly trusted: TrustedDocuments;
  /** `null` where no browser is expected. */
  readonly playground: BuiltPage | null;
  /** `null` where no browser is expected, too. */
  readonly page: BuiltPage | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The path at which browsers find the server; empty for none. */
  readonly basePath: string;
  /** How long a connection may be idle. */
  readonly keepAliveMs: number;
  readonly log: Log;
  /** `null` where nothing is counted. */
  readonly metrics: Metrics | null;
}

export interface RunningServer {
  /** Where the graph is. */
  readonly url: string;
  /**
   * Takes no new requests, lets those under way finish, and is done when the last one is.
   *
   * @param drainMs for how long it first says that it is not ready and goes on answering, so that
   * whoever sends it requests can learn to send them elsewhere.
   */
  readonly close: (drainMs?: number) => Promise<void>;
}

/** Serves a graph over HTTP. Rejects when it cannot listen at the address. */
export async function openServer({
  graph,
  host,
  port,
  keepAliveMs,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const { log, metrics, deadlines } = options;
  const allowance = { ...deadlines, dataCost: options.limits.dataCost };
  const startWork = createStartWork(allowance, endOfWork(allowance));
  const endpoint = await openGraphEndpoint(graph, options.limits, log);
  let closing = false;
  const route = createRouter({ ...options, graph: endpoint, isReady: () => !closing });
  const server = createServer({ ...TIMEOUTS, keepAliveTimeout: keepAliveMs }, async (request, response) => {
    const began = performance.now();
    const work = startWork();
    const record = newRecord(readRequestId(request), work);
    response.on("close", () => work.end("clientHungUp"));
    const reply = await tracedFor(request.headers, `${request.method} request`, {}, () =>
      answer(request, record, route, log),
    );
    work.close();
    send(response, reply, { "x-request-id": record.requestId, ...(closing && { connection: "close" }) });
    reportRequest(
      { request, record, status: reply.status, ms: performance.now() - began },
      { log, metrics, basePath: options.basePath },
    );
  });
  server.on("clientError", refuseBrokenHttp);
  await listen(server, host, port);

  return {
    url: `${originOf(server, host)}${options.basePath}/graphql`,
    async close(drainMs = 0) {
      closing = true;
      await wait(drainMs);
      await closeServer(server);
      await endpoint.close();
    },
  };
}

/** A proxy may have named the request already. Anything but a plain name is not repeated in the log. */
function readRequestId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}

/** Never rejects: whatever happens, the client is told something. */
async function answer(
  request: IncomingMessage,
  record: RequestRecord,
  route: Router,
  log: Log,
): Promise<Reply> {
  try {
    return await route(request, record);
  } catch (error) {
    // Nobody is going to read the rest of the body.
    request.resume();
    if (error instanceof Refusal) {
      record.errorCodes.add(error.code);
      return error.toReply();
    }
    const { requestId } = record;
    const clientHungUp = request.readableAborted;
    if (!clientHungUp) log.error("A request failed.", { requestId, error: (error as Error).stack });
    const masked = maskedError(requestId);
    record.errorCodes.add(String(masked.extensions?.["code"]));
    return jsonReply(500, { errors: [masked] });
  }
}

function send(response: ServerResponse, { status, headers, body }: Reply, more: Reply["headers"]): void {
  const always = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
  response.writeHead(status, { ...always, ...headers, ...more, "content-length": Buffer.byteLength(body) });
  response.end(body);
  // Short answers are nearly always with the system by now, and there is nobody left to wait for.
  if (response.socket?.writableLength === 0) return;
  const patience = setTimeout(() => response.destroy(), READING_MS);
  response.on("close", () => clearTimeout(patience));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Addresses that mean "this machine" or "everywhere" are written as a browser here can open them. */
function originOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const local = ["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host);
  const name = local ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
