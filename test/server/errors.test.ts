import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { libraryGraph, post, serve } from "../support/serving.js";

describe("an error that nobody foresaw", () => {
  it("is masked, and logged under the id that the client sees", async () => {
    await using server = await serve(libraryGraph());

    const { status, body } = await server.ask(`{ broken books { title } }`);

    const requestId = body.errors?.[0]?.extensions.requestId;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { broken: null, books: [{ title: "Ferries" }, { title: "Bridges" }, { title: "Tunnels" }] },
      errors: [
        { message: "Internal server error", path: ["broken"], extensions: { code: "INTERNAL_SERVER_ERROR" } },
      ],
    });
    expect(requestId).toEqual(expect.any(String));
    expect(server.log).toHaveLength(1);
    expect(server.log[0]).toContain(`${requestId} broken Error: connection to 10.0.0.7 refused`);
  });

  it("carries the request id that a proxy gave", async () => {
    await using server = await serve(libraryGraph());
    const body = JSON.stringify({ query: "{ broken }" });

    const named = await post(server.url, body, { "x-request-id": "edge-17" });
    const forged = await post(server.url, body, { "x-request-id": "fine 200 OK" });

    expect(named.body.errors?.[0]?.extensions.requestId).toBe("edge-17");
    expect(forged.body.errors?.[0]?.extensions.requestId).not.toBe("fine 200 OK");
  });

  it("is masked before there is any operation, too", async () => {
    const graph = libraryGraph();
    const failing = {
      ...graph,
      execute: () => {
        throw new Error("out of loaders");
      },
    };
    await using server = await serve(failing);

    const { status, body } = await server.ask("{ __typename }");

    expect(status).toBe(500);
    expect(body.errors?.[0]?.message).toBe("Internal server error");
    expect(server.log[0]).toContain("out of loaders");
  });
});

describe("errors without end", () => {
  /** A short document that asks a wrong question at 100 × 40 places. */
  const many = Array.from({ length: 40 }, (_, i) => `a${i}: claimsOriginated(first: -1) { __typename }`);
  const ids = JSON.stringify(Array(100).fill("actor:lantern-office"));
  const document = `{ nodes(ids: ${ids}) { ... on Actor { ${many.join(" ")} } } }`;

  it("are told up to a thousand, with a word of how many more there are", async () => {
    await using server = await serve(openLocalGraph(await openNewsroomStore()));

    const { status, body } = await server.ask(document);

    expect(status).toBe(200);
    expect(body.errors).toHaveLength(1_001);
    expect(body.errors?.[999]).toMatchObject({
      path: ["nodes", 99, "a9"],
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(body.errors?.[1_000]).toEqual({
      message: expect.stringMatching(/^3000 more errors/),
      extensions: { code: "OPERATION_TOO_COMPLEX" },
    });
  });

  it("of ours take a few lines of the log", async () => {
    await using server = await serve(libraryGraph(), { limits: { ...PUBLIC_LIMITS, rootFields: 50 } });

    await server.ask(`{ ${Array.from({ length: 50 }, (_, i) => `a${i}: broken`).join(" ")} }`);

    expect(server.log).toHaveLength(21);
    expect(server.log[20]).toMatch(/^30 more errors of a request/);
  });
});
