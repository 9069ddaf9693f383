import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { Graph } from "../gateway/graph.js";
import { maskedError, type Log } from "./format-error.js";
import { openGraphEndpoint } from "./graph-endpoint.js";
import { CLOSING_MS, TIMEOUTS, type Limits } from "./limits.js";
import type { Playground } from "./playground.js";
import { refuseBrokenHttp } from "./broken-http.js";
import { jsonReply, Refusal, type Reply } from "./reply.js";
import { createRouter, type Router } from "./router.js";

export interface ServerOptions {
  readonly graph: Graph;
  readonly limits: Limits;
  /** `null` where no browser is expected. */
  readonly playground: Playground | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
}

export interface RunningServer {
  /** Where the graph is. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and is done when the last one is. */
  readonly close: () => Promise<void>;
}

/** Serves a graph over HTTP. Rejects when it cannot listen at the address. */
export async function openServer({ graph, host, port, ...options }: ServerOptions): Promise<RunningServer> {
  const endpoint = await openGraphEndpoint(graph, options.limits, options.log);
  let closing = false;
  const route = createRouter({ ...options, graph: endpoint, isReady: () => !closing });
  const server = createServer(TIMEOUTS, async (request, response) => {
    const requestId = readRequestId(request);
    const reply = await answer(request, requestId, route, options.log);
    send(response, reply, { "x-request-id": requestId, ...(closing && { connection: "close" }) });
  });
  server.on("clientError", refuseBrokenHttp);
  await listen(server, host, port);

  return {
    url: urlOf(server, host),
    async close() {
      closing = true;
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
async function answer(request: IncomingMessage, requestId: string, route: Router, log: Log): Promise<Reply> {
  try {
    return await route(request, requestId);
  } catch (error) {
    // Nobody is going to read the rest of the body.
    request.resume();
    if (error instanceof Refusal) return error.toReply();
    const clientHungUp = request.readableAborted;
    if (!clientHungUp) log(`${requestId} ${(error as Error).stack}`);
    return jsonReply(500, { errors: [maskedError(requestId)] });
  }
}

function send(response: ServerResponse, { status, headers, body }: Reply, more: Reply["headers"]): void {
  const always = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
  response.writeHead(status, { ...always, ...headers, ...more, "content-length": Buffer.byteLength(body) });
  response.end(body);
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
function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const local = ["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host);
  const name = local ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/graphql`;
}
