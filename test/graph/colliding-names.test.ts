import { createCompiledExecutor } from "../../src/gateway/compiled/compiled-executor.js";
import { openSubgraph } from "../../src/gateway/graph.js";
import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { createLocalExecutor } from "../../src/gateway/local-executor.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { openMonolith, type Monolith } from "../support/differential/monolith.js";
import { openNewsroomStore } from "../support/sample.js";
import { serve, type Serving } from "../support/serving.js";

const CASES: readonly {
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
  readonly data: object;
}[] = [
  {
    name: "an alias `id` next to a field of another subgraph",
    query: `{ actor(id: "actor:nis") { assertionsAs(first: 1, role: ORIGIN) { totalCount } id: name } }`,
    data: {
      actor: { assertionsAs: { totalCount: expect.any(Number) }, id: "National Intelligence Service" },
    },
  },
  {
    name: "an alias `id` before a field that needs the id",
    query: `{ actor(id: "actor:nis") { id: name claimsOriginated(first: 1) { totalCount } } }`,
    data: { actor: { id: "National Intelligence Service", claimsOriginated: { totalCount: 16 } } },
  },
  {
    name: "an alias `id` of an object",
    query: `{ article(id: "article:fiction-01") { claims(first: 1) { totalCount } id: published { edtf } } }`,
    data: { article: { claims: { totalCount: expect.any(Number) }, id: { edtf: expect.any(String) } } },
  },
  {
    name: "an alias `id` of an object that there is not",
    query: `{ article(id: "article:fiction-12") { publisher { name id: parent { name } } } }`,
    data: { article: { publisher: { name: expect.any(String), id: null } } },
  },
  {
    name: "an alias `id` under a condition",
    query: `query ($k: Boolean!) { actor(id: "actor:nis") { id: name @include(if: $k) assertionsAs(first: 1, role: ORIGIN) { totalCount } } }`,
    variables: { k: true },
    data: {
      actor: { id: "National Intelligence Service", assertionsAs: { totalCount: expect.any(Number) } },
    },
  },
  {
    name: "the same without its condition",
    query: `query ($k: Boolean!) { actor(id: "actor:nis") { id: name @include(if: $k) assertionsAs(first: 1, role: ORIGIN) { totalCount } } }`,
    variables: { k: false },
    data: { actor: { assertionsAs: { totalCount: expect.any(Number) } } },
  },
  {
    name: "conditions inside conditions, with defaults",
    query: `query ($t: Boolean! = true, $f: Boolean! = false) {
      article(id: "article:seed-000") @include(if: $t) {
        publisher { name }
        published { edtf precision ... @include(if: $t) { ... @skip(if: $f) { edtf precision } } ... { ... @skip(if: $f) { edtf precision } } }
      }
    }`,
    data: {
      article: {
        publisher: { name: expect.any(String) },
        published: { edtf: expect.any(String), precision: expect.any(String) },
      },
    },
  },
  {
    name: "an alias `__typename`, and variables under the names of others",
    query: `query ($representations: ID!, $v0: Int!) {
      a: article(id: $representations) { __typename: headline id: language claims(first: $v0) { constructor: totalCount } }
    }`,
    variables: { representations: "article:seed-000", v0: 1 },
    data: {
      a: {
        __typename: expect.stringMatching(/\w/),
        id: "en",
        claims: { constructor: expect.any(Number) },
      },
    },
  },
];

describe("names of a client that are also names of the graph", () => {
  const servings: Serving[] = [];
  const asked: Record<string, Serving> = {};
  let monolith: Monolith;

  beforeAll(async () => {
    const store = await openNewsroomStore();
    monolith = openMonolith(subgraphs, store);
    const urls = new Map<string, URL>();
    for (const subgraph of subgraphs) {
      const serving = await serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS });
      servings.push(serving);
      urls.set(subgraph.name, new URL(serving.url));
    }
    asked["in one process"] = await serve(
      openWholeGraph(subgraphs, (subgraph) => createCompiledExecutor(subgraph, store)),
    );
    asked["with graphql-js"] = await serve(
      openWholeGraph(subgraphs, (subgraph) => createLocalExecutor(subgraph, store), { compile: false }),
    );
    asked["split over HTTP"] = await serve(
      openWholeGraph(subgraphs, ({ name }) =>
        createHttpExecutor({ name, url: urls.get(name)!, timeoutMs: 10_000 }),
      ),
    );
    servings.push(...Object.values(asked));
  });

  afterAll(() => Promise.all(servings.map((serving) => serving.close())));

  describe.each(["in one process", "with graphql-js", "split over HTTP"])("%s", (way) => {
    it.each(CASES)("can be $name", async ({ query, variables = {}, data }) => {
      const expected = await monolith.answer(query, variables as Record<string, unknown>);
      expect(expected).toEqual({ data });

      // Each time more is known and compiled.
      for (let time = 0; time < 3; time++) {
        const { status, body } = await asked[way]!.ask(query, { variables });
        expect({ status, body }).toEqual({ status: 200, body: JSON.parse(JSON.stringify(expected)) });
      }
    });
  });
});
