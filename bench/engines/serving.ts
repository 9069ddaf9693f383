import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import type { Store } from "../../src/store/store.js";

/** What a server is given. */
export interface Setting {
  /** With the newsroom; of a gateway, empty. */
  readonly store: Store;
  /** Of a server of one subgraph, its name. */
  readonly subgraph: string | null;
  /** Of a gateway, where its subgraphs are. */
  readonly urls: ReadonlyMap<string, URL>;
}

/** Serves GraphQL on a free port of this machine and gives the address. */
export type OpenServer = (setting: Setting) => Promise<string>;

export const HOST = "127.0.0.1";

/** Serves with Node's own server, for libraries that bring none. */
export function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, HOST, () => resolve(`http://${HOST}:${(server.address() as AddressInfo).port}/graphql`));
  });
}

/** The least that is needed to answer a body with JSON text. */
export function listenPlainly(answer: (body: string) => string | Promise<string>): Promise<string> {
  return listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const send = (status: number, text: string) => {
        const headers = {
          "content-type": "application/json; charset=utf-8",
          "content-length": Buffer.byteLength(text),
        };
        response.writeHead(status, headers).end(text);
      };
      const fail = (error: unknown) => send(500, JSON.stringify({ errors: [{ message: String(error) }] }));
      try {
        const text = answer(Buffer.concat(chunks).toString("utf8"));
        if (typeof text === "string") send(200, text);
        else text.then((settled) => send(200, settled), fail);
      } catch (error) {
        fail(error);
      }
    });
  });
}
