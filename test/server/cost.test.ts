import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { post, serve, type Serving } from "../support/serving.js";

describe("the cost of an operation", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serve(openLocalGraph(await openNewsroomStore()));
  });
  afterAll(() => server.close());

  async function costOf(query: string, variables = {}): Promise<unknown> {
    const { body } = await post(server.url, JSON.stringify({ query, variables }), { "x-graphql-cost": "1" });
    expect(body.errors).toBeUndefined();
    const { cost } = body.extensions as { cost: { requested: unknown } };
    return cost.requested;
  }

  it("is told to a client that asks for it, and to no other", async () => {
    const query = "{ claims(first: 3) { edges { node { text } } } }";

    const asked = await post(server.url, JSON.stringify({ query }), { "x-graphql-cost": "1" });
    const plain = await post(server.url, JSON.stringify({ query }));

    expect(asked.body.extensions).toEqual({ cost: { requested: 4, maximum: 10_000 } });
    expect(plain.body).not.toHaveProperty("extensions");
  });

  it("is as docs/operating.md works it out", async () => {
    // 10 claims, 50 assertions, 50 articles; 250 for the credibility of 10; 13.1 for 262 fields.
    const cost = await costOf(`{
      claims(first: 10) { edges { node {
        text
        credibility { notation }
        assertions(first: 5) { edges { node { stance article { headline } } } }
      } } }
    }`);

    expect(cost).toBe(374);
  });

  it("follows the sizes of pages, wherever they are said", async () => {
    const query = `query ($n: Int = 30) { claims(first: $n) { edges { node { id } } } }`;

    expect(await costOf(query, { n: 10 })).toBeLessThan(20);
    expect(await costOf(query)).toBeGreaterThan(30);
    expect(await costOf(query, { n: null })).toBeLessThan(30);
    expect(await costOf(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids: ["a", "b", "c"] })).toBe(
      4,
    );
    expect(await costOf(`query ($id: ID!) { nodes(ids: [$id, $id]) { id } }`, { id: "a" })).toBe(3);
  });

  it("counts a fragment wherever it is spread", async () => {
    const fragment = "fragment F on Claim { assertions(first: 10) { edges { node { id } } } }";
    const once = (await costOf(`{ claim(id: "x") { ...F } } ${fragment}`)) as number;
    const twice = await costOf(`{ a: claim(id: "x") { ...F } b: claim(id: "x") { ...F } } ${fragment}`);

    expect(twice).toBeGreaterThan(1.9 * once);
  });

  it("counts a field once that is asked for twice", async () => {
    const field = "assertions(first: 10) { edges { node { id } } }";

    expect(await costOf(`{ claim(id: "x") { ${field} ... on Claim { ${field} } } }`)).toBe(
      await costOf(`{ claim(id: "x") { ${field} } }`),
    );
  });

  it("leaves out what the client leaves out", async () => {
    const query = `query ($all: Boolean!) { claims { edges { node { id
      assertions @include(if: $all) { edges { node { id } } } } } } }`;

    expect(await costOf(query, { all: true })).toBeGreaterThan(300);
    expect(await costOf(query, { all: false })).toBeLessThan(30);
  });

  it("over the limit is told with the place where it goes over", async () => {
    const { status, body } = await server.ask(
      `{ claims(first: 100) { edges { node { more: assertions(first: 100) { edges { node { id } } } } } } }`,
    );

    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /more than 10000.*"claims\.edges\.node\.more\.edges\.node".*smaller/,
          ),
          extensions: { code: "OPERATION_TOO_COMPLEX" },
        },
      ],
    });
  });

  it("leaves alone what a page is that nobody may ask for", async () => {
    const { body } = await server.ask(`{ claims(first: 5000) { edges { node { id } } } }`);

    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("counts a page of a negative size like one without a size", async () => {
    const query = `{ claims(first: -1) { edges { node { id } } } }`;
    const { body } = await post(server.url, JSON.stringify({ query }), { "x-graphql-cost": "1" });

    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(body.extensions).toMatchObject({
      cost: { requested: await costOf(query.replace("(first: -1)", "")) },
    });
  });
});

describe("an answer that gets longer than its cost foresaw", () => {
  it("is not sent", async () => {
    const limits = { ...PUBLIC_LIMITS, answerBytes: 1_000 };
    await using server = await serve(openLocalGraph(await openNewsroomStore()), { limits });

    const { status, body } = await server.ask(`{ articles { edges { node { headline id language } } } }`);

    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining("1000 bytes"),
      extensions: { code: "OPERATION_TOO_COMPLEX" },
    });
  });
});
