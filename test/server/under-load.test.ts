import { once } from "node:events";
import { connect, type Socket } from "node:net";

import { openSubgraph } from "../../src/gateway/graph.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { libraryGraph, serve } from "../support/serving.js";
import { watchStore } from "../support/watched-store.js";

async function openSockets(count: number, port: number, words: string): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connect(port, "127.0.0.1"));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  for (const socket of sockets) socket.on("error", () => {}).write(words);
  return sockets;
}

describe("a server", () => {
  it("answers beside 1,000 idle connections and 200 that dribble", async () => {
    await using server = await serve(libraryGraph());
    const port = Number(new URL(server.url).port);
    const idle = await openSockets(1_000, port, "");
    const dribbling = await openSockets(200, port, "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-le");

    const { status } = await server.ask("{ books { title } }");
    for (const socket of [...idle, ...dribbling]) socket.destroy();

    expect(status).toBe(200);
  });

  it.each([
    ["the head of a request", "POST /graphql HTTP/1.1\r\nhost: x\r\nx-a: "],
    [
      "a body",
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{",
    ],
  ])(
    "is rid within 30 seconds of a client that dribbles %s",
    async (_what, beginning) => {
      await using server = await serve(libraryGraph());
      const [socket] = await openSockets(1, Number(new URL(server.url).port), beginning);
      const dribble = setInterval(() => socket!.write("a"), 500);

      // Bound by the timeout of the test.
      await once(socket!.resume(), "close");
      clearInterval(dribble);

      expect(socket!.bytesRead).toBeLessThan(500);
    },
    30_000,
  );

  it("finds 1,000 entities in one go, in order, with nulls for unknown ones", async () => {
    const claims = subgraphs.find(({ name }) => name === "claims")!;
    const { store, reads } = watchStore(await openNewsroomStore());
    await using server = await serve(openSubgraph(claims, store), { limits: GATEWAY_LIMITS });
    const representations = Array.from({ length: 1_000 }, (_, index) => ({
      __typename: "Claim",
      id: index % 2 === 0 ? "claim:C18" : `claim:unknown-${index}`,
    }));

    const { body } = await server.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Claim { id } } }`,
      { variables: { of: representations } },
    );

    expect(body.data?.["_entities"]).toEqual(
      representations.map(({ id }) => (id === "claim:C18" ? { id } : null)),
    );
    // 500 unknown ones, and one that is asked for 500 times.
    expect(reads).toEqual(["claims.byIds(501)"]);
  });

  it.each([[{}], [{ __typename: "Claim" }], [{ __typename: "__proto__", id: "x" }], ["claim:C18"], [null]])(
    "refuses %j as an entity",
    async (representation) => {
      const claims = subgraphs.find(({ name }) => name === "claims")!;
      await using server = await serve(openSubgraph(claims, await openNewsroomStore()), {
        limits: GATEWAY_LIMITS,
      });

      const { body } = await server.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`,
        { variables: { of: [representation] } },
      );

      expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  it("sends long answers compressed to whoever takes that", async () => {
    await using server = await serve(openLocalGraph(await openNewsroomStore()));
    const ask = (encoding: string) =>
      fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/json", "accept-encoding": encoding },
        body: JSON.stringify({ query: "{ claims(first: 50) { edges { node { id text kind note } } } }" }),
      });

    const [compressed, plain] = [await ask("br, gzip"), await ask("gzip;q=0")];

    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("vary")).toBe("accept-encoding");
    expect(await compressed.text()).toBe(await plain.text());
  });
});
