import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Subgraph } from "../../src/federation/subgraph.js";
import { openSubgraph } from "../../src/gateway/graph.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openLibrary } from "../support/library.js";
import { libraryGraph, post, serve, type Serving } from "../support/serving.js";

const store = openMemoryStore();

/** @param impatientWith the subgraph that will not answer in time, and of which the gateway does not expect it for long. */
function gatewayTo(addresses: Readonly<Record<string, string>>, impatientWith?: string) {
  return openWholeGraph(openLibrary().subgraphs, ({ name }) =>
    createHttpExecutor({
      name,
      url: new URL(addresses[name]!),
      timeoutMs: name === impatientWith ? 300 : 60_000,
    }),
  );
}

function serveAlone(subgraph: Subgraph): Promise<Serving> {
  return serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS });
}

/** Something at an address that is not a subgraph. */
async function openImpostor(answer: ((end: (body: string) => void) => void) | null) {
  const server = createServer((_request, response) => answer?.((body) => response.end(body)));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

describe("subgraphs over HTTP", () => {
  it.each([
    `{ books { title author { name shy friends { name } } } broken }`,
    `{ book(id: "") { title } authors { shy } }`,
    `{ nothing }`,
  ])("answer as in one process: %s", async (document) => {
    const library = openLibrary();
    await using books = await serveAlone(library.books);
    await using authors = await serveAlone(library.authors);
    await using split = await serve(gatewayTo({ books: books.url, authors: authors.url }));
    await using whole = await serve(libraryGraph());
    const ask = async ({ url }: Serving) => {
      const { body } = await post(url, JSON.stringify({ query: document }), { "x-request-id": "same" });
      // Errors stand in the order in which they were met, which is nobody's promise.
      const errors = body.errors?.toSorted((a, b) => a.message.localeCompare(b.message));
      return { ...body, errors };
    };

    const [overHttp, inOneProcess] = await Promise.all([ask(split), ask(whole)]);

    expect(overHttp).toEqual(inOneProcess);
  });

  it("log what they mask under the id of the client's request", async () => {
    const library = openLibrary();
    await using books = await serveAlone(library.books);
    await using split = await serve(gatewayTo({ books: books.url, authors: books.url }));

    const { body } = await split.ask("{ broken }");

    const requestId = body.errors?.[0]?.extensions.requestId;
    expect(books.log[0]).toContain(`${requestId} broken Error: connection to 10.0.0.7 refused`);
  });

  it.each<[string, ((end: (body: string) => void) => void) | null]>([
    ["is silent", null],
    ["talks of something else", (end) => end("<html>It works!</html>")],
    ["refuses the request", (end) => end(`{"errors": [{"message": "Unknown field"}]}`)],
    ["answers with a shape of its own", (end) => end(`{"data": [1], "errors": "none"}`)],
    ["never stops talking", (end) => end(`{"data": {"_entities": []}}${" ".repeat(20_000_000)}`)],
  ])("leave the rest of the graph alone when one %s", async (_what, answer) => {
    await using books = await serveAlone(openLibrary().books);
    await using impostor = await openImpostor(answer);
    const addresses = { books: books.url, authors: impostor.url };
    await using split = await serve(gatewayTo(addresses, answer ? undefined : "authors"));

    const { status, body } = await split.ask(`{ book(id: "b1") { title author { id shy friends { id } } } }`);

    expect(status).toBe(200);
    expect(body.data).toEqual({ book: { title: "Ferries", author: { id: "a1", shy: null, friends: null } } });
    expect(body.errors).toMatchObject([
      {
        message: `The subgraph "authors" did not answer.`,
        path: ["book", "author", "shy"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE" },
      },
      { path: ["book", "author", "friends"] },
    ]);
    expect(JSON.stringify(body)).not.toContain(impostor.url);
    expect(split.log).toHaveLength(1);
  });

  it("take the names that a router's plans are made of", async () => {
    await using authors = await serveAlone(openLibrary().authors);

    const { body } = await authors.ask(
      `query ($representations: [_Any!]!, $__batch_reps_1: [_Any!]!) {
        _internal_qp_alias_0: _entities(representations: $representations) { ... on Author { _internal_qp_alias_1: name } }
        _entities(representations: $__batch_reps_1) { ... on Author { name } }
      }`,
      {
        variables: {
          representations: [{ __typename: "Author", id: "a1" }],
          __batch_reps_1: [{ __typename: "Author", id: "a2" }],
        },
      },
    );

    expect(body).toEqual({
      data: { _internal_qp_alias_0: [{ _internal_qp_alias_1: "Ines" }], _entities: [{ name: "Otto" }] },
    });
  });

  it("may go and come back", async () => {
    await using books = await serveAlone(openLibrary().books);
    const first = await serveAlone(openLibrary().authors);
    const port = Number(new URL(first.url).port);
    await using split = await serve(gatewayTo({ books: books.url, authors: first.url }));
    const ask = async () => (await split.ask("{ authors { name } }")).body;

    const before = await ask();
    await first.close();
    const without = await ask();
    await using _second = await serve(openSubgraph(openLibrary().authors, store), {
      limits: GATEWAY_LIMITS,
      port,
    });
    const after = await ask();

    expect(before.errors).toBeUndefined();
    expect(without.errors).toHaveLength(1);
    expect(after).toEqual(before);
  });
});
