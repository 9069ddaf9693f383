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
