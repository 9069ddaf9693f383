import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { post, serve, type Serving } from "../support/serving.js";
import { watchStore } from "../support/watched-store.js";

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

    // 50 for the request, 10 for the page, 1.5 for each claim and 0.2 for each of 7 other fields.
    expect(asked.body.extensions).toEqual({ cost: { requested: 66, maximum: 100_000 } });
    expect(plain.body).not.toHaveProperty("extensions");
  });

  it("is as docs/operating.md works it out", async () => {
    // The sum stands in docs/operating.md.
    const cost = await costOf(`{
      claims(first: 10) { edges { node {
        text
        credibility { notation }
        assertions(first: 5) { edges { node { stance article { headline } } } }
      } } }
    }`);

    expect(cost).toBe(2374);
  });

  const REQUEST = 50;

  /** Without what every request costs. */
  async function workOf(query: string, variables = {}): Promise<number> {
    return ((await costOf(query, variables)) as number) - REQUEST;
  }

  it("follows the sizes of pages, wherever they are said", async () => {
    const query = `query ($n: Int = 30) { claims(first: $n) { edges { node { id } } } }`;

    expect(await workOf(query, { n: 10 })).toBe(30);
    expect(await workOf(query)).toBe(68);
    expect(await workOf(query, { n: null })).toBe(49);
    const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    expect(await workOf(nodes, { ids: ["claim:a", "claim:b", "claim:c"] })).toBe(9);
    expect(await workOf(`query ($id: ID!) { nodes(ids: [$id, $id]) { id } }`, { id: "claim:a" })).toBe(6);
  });

  it("counts a fragment wherever it is spread", async () => {
    const fragment = "fragment F on Claim { assertions(first: 10) { edges { node { id } } } }";
    const once = await workOf(`{ claim(id: "x") { ...F } } ${fragment}`);
    const twice = await workOf(`{ a: claim(id: "x") { ...F } b: claim(id: "x") { ...F } } ${fragment}`);

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

    expect(await workOf(query, { all: true })).toBeGreaterThan(900);
    expect(await workOf(query, { all: false })).toBe(49);
  });

  it("over the limit is told with the place where it goes over", async () => {
    const { status, body } = await server.ask(
      `{ claims(first: 100) { edges { node { more: assertions(first: 100) { edges { node {
        claim { assertions(first: 100) { edges { node { id } } } } } } } } } } }`,
    );

    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /more than 100000.*"claims\.edges\.node\.more\.edges\.node\.claim\.assertions".*smaller/,
          ),
          extensions: { code: "OPERATION_TOO_COMPLEX" },
        },
      ],
    });
  });

  it("counts what arguments take: items of lists, words of texts, conditions on evidence", async () => {
    const claims = (args: string) => workOf(`{ claims(first: 0, ${args}) { totalCount } }`);
    const bare = await claims("");

    expect(await claims("filter: { kinds: [STATE, STATE, STATE] }")).toBe(bare + 3);
    expect(await claims(`filter: { text: "${"word ".repeat(16)}" }`)).toBe(bare + 50);
    expect(await claims("filter: { status: [ACTIVE] }")).toBe(bare + 100);
    expect(await claims(`asOf: { valid: "2031-01-01" }`)).toBe(bare + 10);
  });

  it("counts an argument each time that its field is answered", async () => {
    const query = `query ($m: [Modality!]) { actors(first: 100) { edges { node {
      claimsOriginated(first: 0, modalities: $m) { totalCount } } } } }`;
    const short = await workOf(query, { m: ["FACT"] });

    expect(await workOf(query, { m: Array.from({ length: 101 }, () => "FACT") })).toBe(short + 10_000);
  });

  it("never counts variables of one shape as another", async () => {
    const query = `query ($f: ClaimFilter) { claims(first: 0, filter: $f) { totalCount } }`;

    expect(await workOf(query, { f: { text: "soldiers" } })).toBeGreaterThan(
      await workOf(query, { f: { kinds: ["STATE"] } }),
    );
    expect(await workOf(query, { f: { kinds: ["STATE", "STATE"] } })).toBeGreaterThan(
      await workOf(query, { f: { kinds: ["STATE"] } }),
    );
  });

  it("does not foresee lists that are longer than a request may send", async () => {
    const query = `query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }`;
    const variables = { f: { kinds: Array.from({ length: 501 }, () => "STATE") } };
    const { status, body } = await post(server.url, JSON.stringify({ query, variables }));

    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: `A list in the variables has at most 500 items; one in "$f" has 501.`,
        extensions: { code: "OPERATION_TOO_COMPLEX" },
      },
    ]);
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

describe("an operation that rests on more records than its cost foresaw", () => {
  it("is ended before they are looked at", async () => {
    const limits = { ...PUBLIC_LIMITS, dataCost: 300 };
    await using server = await serve(openLocalGraph(await openNewsroomStore()), { limits });

    const { status, body } = await server.ask(`{ claims(filter: { status: [ACTIVE] }) { totalCount } }`);

    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: expect.stringMatching(/so many records that it costs more than 300.*Narrow it/),
        extensions: { code: "OPERATION_TOO_COMPLEX" },
      },
    ]);
  });
});

describe("the contradictions of an actor of whom very much was said", () => {
  it("are refused from a count, before a record of what was said is read", async () => {
    const { store, reads } = watchStore(await openNewsroomStore());
    const limits = { ...PUBLIC_LIMITS, dataCost: 20 };
    await using server = await serve(openLocalGraph(store), { limits });

    const { body } = await server.ask(`{ contradictions(actorId: "actor:nis") { kind } }`);

    expect(body.errors?.[0]?.extensions.code).toBe("OPERATION_TOO_COMPLEX");
    expect(reads).toEqual(["actors.byIds(1)", "claims.count(1)", "assertions.count(1)"]);
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
