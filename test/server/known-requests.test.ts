import { ApolloServer } from "@apollo/server";

import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { libraryGraph, serve, type Serving } from "../support/serving.js";

const BOOK = `query Book($id: ID!) { book(id: $id) { title author { name shy } } }`;
const SEVERAL = `query A { books { id } } query B { books { title } } query C($id: ID!) { book(id: $id) { id } }`;
const JSON_TYPE = { "content-type": "application/json" };

/** A request for a book, with other members of its body. */
const bookWith = (more: object) => ({ body: { query: BOOK, variables: { id: "b1" }, ...more } });

interface Asked {
  readonly method?: string;
  readonly search?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** All that a client can tell of an answer, and an operator of a request, but for times. */
async function send(server: Serving, { method = "POST", search = "", headers = {}, body }: Asked) {
  const response = await fetch(`${server.url}${search}`, {
    method,
    headers: { ...(method === "POST" && JSON_TYPE), "x-request-id": "same", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { date: _date, ...answerHeaders } = Object.fromEntries(response.headers);
  const { ms: _ms, ...report } = server.requests.at(-1) as { readonly ms?: number };
  return { status: response.status, headers: answerHeaders, text: await response.text(), report };
}

/** Counts what goes through Apollo Server. */
function watchApollo() {
  return jest.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
}

afterEach(() => jest.restoreAllMocks());

describe("a request like one that was answered before", () => {
  it("does not go through Apollo Server again", async () => {
    await using server = await serve(libraryGraph());
    const apollo = watchApollo();

    const first = await send(server, { body: { query: BOOK, variables: { id: "b1" } } });
    const second = await send(server, { body: { query: BOOK, variables: { id: "b1" } } });
    const other = await send(server, { body: { query: BOOK, variables: { id: "b2" } } });

    expect(apollo).toHaveBeenCalledTimes(1);
    expect(second).toEqual(first);
    expect(JSON.parse(other.text)).toMatchObject({ data: { book: { title: "Bridges" } } });
  });

  it.each<[string, Asked]>([
    ["other variables", bookWith({ variables: { id: "b3" } })],
    ["an error of one field", bookWith({ variables: { id: "b2" } })],
    ["a value that its field does not take", bookWith({ variables: { id: "" } })],
    ["a variable of a wrong type", bookWith({ variables: { id: { of: "b1" } } })],
    ["a variable too many", bookWith({ variables: { id: "b1", other: 1 } })],
    ["no value for a variable that needs one", bookWith({ variables: {} })],
    ["variables that are null", bookWith({ variables: null })],
    ["its name", bookWith({ operationName: "Book" })],
    ["a name that is null", bookWith({ operationName: null })],
    ["extensions that nobody knows", bookWith({ extensions: { of: "a client" } })],
    ["extensions that are null", bookWith({ extensions: null })],
    ["members that nobody knows", bookWith({ hash: "0a1b" })],
    [
      "a hash beside the document",
      bookWith({ extensions: { persistedQuery: { version: 1, sha256Hash: "0a1b" } } }),
    ],
    ["the wish to know its cost", { ...bookWith({}), headers: { "x-graphql-cost": "1" } }],
  ])("is answered in the same way without Apollo Server, with %s", async (_what, asked) => {
    await using fresh = await serve(libraryGraph());
    await using server = await serve(libraryGraph());
    const expected = await send(fresh, asked);
    await send(server, bookWith({}));
    const apollo = watchApollo();

    const answer = await send(server, asked);

    expect(answer).toEqual(expected);
    expect(server.log).toEqual(fresh.log);
    expect(apollo).not.toHaveBeenCalled();
  });

  it.each<[string, Asked]>([
    ["a name that it does not have", bookWith({ operationName: "Bok" })],
    ["an empty name", bookWith({ operationName: "" })],
    ["a name that is no text", bookWith({ operationName: 7 })],
    ["variables in a list", bookWith({ variables: ["b1"] })],
    ["variables as text", bookWith({ variables: `{ "id": "b1" }` })],
    ["extensions in a list", bookWith({ extensions: [] })],
    ["extensions as text", bookWith({ extensions: "{}" })],
    ["an `accept` that it was not sent with", { ...bookWith({}), headers: { accept: "application/json" } }],
    [
      "an `accept` for the newer type",
      { ...bookWith({}), headers: { accept: "application/graphql-response+json" } },
    ],
    ["an `accept` that cannot be met", { ...bookWith({}), headers: { accept: "image/png" } }],
    ["a document that differs by a space", bookWith({ query: `${BOOK} ` })],
    ["GET", { method: "GET", search: `?query=${encodeURIComponent(BOOK)}&variables={"id":"b1"}` }],
    [
      "GET as no page can send it",
      {
        method: "GET",
        search: `?query=${encodeURIComponent(BOOK)}&variables={"id":"b1"}`,
        headers: { "graphql-require-preflight": "1" },
      },
    ],
  ])("is answered as ever by Apollo Server, with %s", async (_what, asked) => {
    await using fresh = await serve(libraryGraph());
    await using server = await serve(libraryGraph());
    const expected = await send(fresh, asked);
    await send(server, bookWith({}));
    const apollo = watchApollo();

    const answer = await send(server, asked);

    expect(answer).toEqual(expected);
    expect(server.log).toEqual(fresh.log);
    expect(apollo).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Asked]>([
    ["a list of operations", { body: [{ query: BOOK, variables: { id: "b1" } }] }],
    ["a body of another type", { ...bookWith({}), headers: { "content-type": "text/plain" } }],
    [
      "variables that are nested too deeply",
      bookWith({ variables: { id: JSON.parse("[".repeat(70) + "]".repeat(70)) } }),
    ],
  ])("is refused as ever, with %s", async (_what, asked) => {
    await using fresh = await serve(libraryGraph());
    await using server = await serve(libraryGraph());
    const expected = await send(fresh, asked);
    await send(server, bookWith({}));

    const answer = await send(server, asked);

    expect(answer).toEqual(expected);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it.each([["A"], ["B"], ["C"], ["D"], [null], [undefined]])(
    "is told from others of its document by its name: %j",
    async (operationName) => {
      await using fresh = await serve(libraryGraph());
      await using server = await serve(libraryGraph());
      const asked = { body: { query: SEVERAL, operationName, variables: { id: "b2" } } };
      const expected = await send(fresh, asked);
      await send(server, { body: { query: SEVERAL, operationName: "A" } });

      expect(await send(server, asked)).toEqual(expected);
    },
  );

  it.each([["application/json"], ["application/graphql-response+json"], ["text/html, */*;q=0.1"]])(
    "gets the type that it accepts: %s",
    async (accept) => {
      await using server = await serve(libraryGraph());
      const asked = { ...bookWith({}), headers: { accept } };
      const apollo = watchApollo();

      const first = await send(server, asked);
      const second = await send(server, asked);

      expect(second).toEqual(first);
      expect(first.status).toBe(200);
      expect(apollo).toHaveBeenCalledTimes(1);
    },
  );

  it("may still cost too much, by its variables", async () => {
    const query = "query Some($first: Int) { claims(first: $first) { edges { node { id } } } }";
    const limits = { ...PUBLIC_LIMITS, cost: 100 };
    await using server = await serve(openLocalGraph(await openNewsroomStore()), { limits });
    const apollo = watchApollo();

    const few = await send(server, { body: { query, variables: { first: 2 } } });
    const many = await send(server, { body: { query, variables: { first: 100 } } });

    expect(few.status).toBe(200);
    expect(many.status).toBe(400);
    expect(many.text).toContain("OPERATION_TOO_COMPLEX");
    expect(many.report).toMatchObject({ operation: "Some", type: "query", cost: null });
    expect(apollo).toHaveBeenCalledTimes(1);
  });
});

describe("a request that was not answered well", () => {
  it.each<[string, object]>([
    ["is not GraphQL", { query: "{ books {" }],
    ["does not fit the schema", { query: "{ boks { id } }" }],
    ["has no operation of its name", { query: BOOK, operationName: "Bok" }],
    ["lacks a variable", { query: BOOK }],
  ])("is looked at anew when it comes again: one that %s", async (_what, body) => {
    await using server = await serve(libraryGraph());
    const apollo = watchApollo();

    const first = await send(server, { body });
    const second = await send(server, { body });

    expect(second).toEqual(first);
    expect(first.status).toBe(400);
    expect(apollo).toHaveBeenCalledTimes(2);
  });
});

describe("where only trusted documents are run", () => {
  it("a document is no more trusted for being known", async () => {
    const byId = new Map([["sha256:0a1b", BOOK]]);
    await using server = await serve(libraryGraph(), { trusted: { byId, only: true } });
    const trusted = { body: { documentId: "sha256:0a1b", variables: { id: "b1" } } };

    const first = await send(server, trusted);
    const second = await send(server, trusted);
    const bare = await send(server, { body: { query: BOOK, variables: { id: "b1" } } });

    expect(first.status).toBe(200);
    expect(second).toEqual(first);
    expect(bare.status).toBe(400);
    expect(bare.text).toContain("DOCUMENT_NOT_TRUSTED");
  });
});
