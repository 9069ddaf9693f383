import { request as httpRequest } from "node:http";
import { connect } from "node:net";

import { libraryGraph, post, serve } from "../support/serving.js";

const ENGINE_WORDS = /apollo|unexpected token|JSON at position|V8|SyntaxError:|node_modules| at .*\.js/i;

describe("a request to /graphql", () => {
  it("is answered with JSON", async () => {
    await using server = await serve(libraryGraph());

    const response = await fetch(server.url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=UTF-8",
        accept: "application/graphql-response+json",
      },
      body: JSON.stringify({
        query: "query ($id: ID!) { book(id: $id) { title } }",
        variables: { id: "b1" },
      }),
    });

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ data: { book: { title: "Ferries" } } });
  });

  it.each<[string, number, string | Uint8Array<ArrayBuffer>, Record<string, string>, RegExp]>([
    ["of another type", 415, "{}", { "content-type": "text/plain" }, /Send JSON/],
    ["in another encoding", 415, "{}", { "content-type": "application/json; charset=utf-7" }, /UTF-8/],
    ["that is compressed", 415, "{}", { "content-encoding": "gzip" }, /uncompressed/],
    ["that is not UTF-8", 400, new Uint8Array([0x7b, 0xff, 0x7d]), {}, /UTF-8/],
    ["that is not JSON", 400, `{"query": `, {}, /not valid JSON/],
    ["that is no object", 400, `"{ books { id } }"`, {}, /JSON object/],
    ["with a list of operations", 400, `[{"query": "{ books { id } }"}]`, {}, /one operation/],
    ["without a document", 400, `{"variables": {}}`, {}, /"query"/],
    [
      "with variables that are no object",
      400,
      `{"query": "{ books { id } }", "variables": [1]}`,
      {},
      /variables/,
    ],
    ["that is nested deeply", 400, `{"query": "{a}", "variables": ${"[".repeat(65)}`, {}, /64 levels/],
    ["that is too large", 413, " ".repeat(100_001), {}, /100000 bytes/],
  ])("%s is refused with %i", async (_what, status, body, headers, message) => {
    await using server = await serve(libraryGraph());

    const answer = await post(server.url, body, headers);

    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
    expect(answer.body.errors?.[0]?.message).not.toMatch(ENGINE_WORDS);
    expect(answer.body.errors?.[0]?.extensions.code).toBe("BAD_REQUEST");
    expect(server.log).toEqual([]);
  });

  it("that announces a large body is refused before the body is sent", async () => {
    await using server = await serve(libraryGraph());

    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(server.url, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": "5000000" },
      });
      request.on("error", reject).flushHeaders();
      request.on("response", (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
    });

    expect(status).toBe(413);
  });

  it("that goes on past the limit without announcing its length is refused", async () => {
    await using server = await serve(libraryGraph());

    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(server.url, {
        method: "POST",
        headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
      });
      request.on("error", reject);
      request.on("response", (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.write(" ".repeat(200_000));
    });

    expect(status).toBe(413);
  });

  it("that was too long leaves the connection to the next one", async () => {
    await using server = await serve(libraryGraph());
    const { port } = new URL(server.url);
    const socket = connect(Number(port), "127.0.0.1").setEncoding("utf8");
    const answer = () =>
      new Promise<string>((resolve, reject) => {
        socket.once("error", reject);
        socket.once("data", (part: string) => resolve(part));
      });

    try {
      const part = `c350\r\n${" ".repeat(50_000)}\r\n`;
      socket.write(
        "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
      );
      socket.write(`${part.repeat(20)}0\r\n\r\n`);
      expect(await answer()).toMatch(/413.*keep-alive/s);
      socket.write("GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n");
      expect(await answer()).toMatch(/200 OK/);
    } finally {
      socket.destroy();
    }
  });

  it("with another method is refused with the methods that there are", async () => {
    await using server = await serve(libraryGraph());

    const response = await fetch(server.url, { method: "DELETE" });

    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST, OPTIONS");
    expect(await response.text()).not.toMatch(ENGINE_WORDS);
  });

  it("by GET runs nothing that a foreign page could have sent", async () => {
    await using server = await serve(libraryGraph());
    const url = `${server.url}?query=${encodeURIComponent("{ books { title } }")}`;

    const simple = await fetch(url);
    const deliberate = await fetch(url, { headers: { "graphql-require-preflight": "1" } });

    expect(simple.status).toBe(400);
    expect(await simple.json()).not.toHaveProperty("data");
    expect(deliberate.status).toBe(200);
  });
});

describe("a page of another site", () => {
  it.each(["GET", "OPTIONS", "POST"])("may not read what it asks by %s", async (method) => {
    await using server = await serve(libraryGraph());

    const response = await fetch(server.url, {
      method,
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "POST",
        "content-type": "application/json",
      },
      ...(method === "POST" && { body: JSON.stringify({ query: "{ __typename }" }) }),
    });

    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("a document", () => {
  it.each([
    ["that is no GraphQL", "{ books {", "GRAPHQL_PARSE_FAILED"],
    ["that does not fit the schema", "{ films { title } }", "GRAPHQL_VALIDATION_FAILED"],
    ["of too many words", `{ ${"__typename ".repeat(2_001)} }`, "GRAPHQL_PARSE_FAILED"],
    [
      "that is nested deeply",
      `{ __type(name: "Book") ${"{ ofType ".repeat(101)}{ name }${"}".repeat(101)} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "with several unnamed choices",
      "query A { __typename } query B { __typename }",
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["whose argument is refused", `{ book(id: "") { title } }`, "BAD_USER_INPUT"],
  ])("%s is told so", async (_what, document, code) => {
    await using server = await serve(libraryGraph());

    const { body } = await server.ask(document);

    expect(body.errors?.map(({ extensions }) => extensions)).toContainEqual({ code });
    expect(server.log).toEqual([]);
  });

  it("gets at most twenty complaints", async () => {
    await using server = await serve(libraryGraph());

    const { body } = await server.ask(`{ ${Array.from({ length: 100 }, (_, i) => `x${i}`).join(" ")} }`);

    // graphql-js adds one that says there would be more.
    expect(body.errors).toHaveLength(21);
  });

  it("with a null where an argument needs a value is the caller's mistake", async () => {
    await using server = await serve(libraryGraph());

    const { body } = await server.ask(`query ($n: Int = 1) { book(id: "b1", places: $n) { title } }`, {
      variables: { n: null },
    });

    expect(body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT" });
  });
});
