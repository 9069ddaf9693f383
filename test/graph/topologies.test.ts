import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { openSubgraph } from "../../src/gateway/graph.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import type { Store } from "../../src/store/store.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { serve, type Serving } from "../support/serving.js";

type Ask = (query: string, variables: object) => Promise<unknown>;

const root = join(__dirname, "../..");

/** Every operation that the project ships, with its variables. */
const QUERIES = readdirSync(join(root, "src/playground/queries"))
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => {
    const path = join(root, "src/playground/queries", file);
    const variables = JSON.parse(readFileSync(path.replace(/graphql$/, "json"), "utf8")) as object;
    return [file, readFileSync(path, "utf8"), variables] as const;
  });

const MORE_QUERIES = [
  [
    "a page of claims",
    `{ claims(first: 3) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id about { name country { name } } } } } }`,
    {},
  ],
  [
    "nodes of every type",
    `{ nodes(ids: ["claim:C01", "nothing", "actor:nis", "article:seed-000", "wave:dprk-russia-2024-1", "version:seed-000@1"]) { __typename id ... on Claim { text about { name } } ... on Actor { name parent { name } } ... on Article { headline publisher { name } } ... on Wave { label deployment { title sender { name } } } ... on ArticleVersion { number article { headline } } } }`,
    {},
  ],
  [
    "a wrong argument",
    `{ claims(first: 1000) { totalCount } article(id: "article:seed-000") { headline } }`,
    {},
  ],
] as const;

describe("the graph answers the same", () => {
  let store: Store;
  const servings: Serving[] = [];
  const asks: Record<string, Ask> = {};
  let router: ReturnType<typeof openIndependentGateway>;

  beforeAll(async () => {
    store = await openNewsroomStore();
    const urls = new Map<string, URL>();
    for (const subgraph of subgraphs) {
      const serving = await serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS });
      servings.push(serving);
      urls.set(subgraph.name, new URL("/graphql", serving.origin));
    }
    const whole = await serve(openLocalGraph(store));
    const split = await serve(
      openWholeGraph(subgraphs, ({ name }) =>
        createHttpExecutor({ name, url: urls.get(name)!, timeoutMs: 10_000 }),
      ),
    );
    servings.push(whole, split);
    router = openIndependentGateway(urls);
    asks["whole"] = async (query, variables) => (await whole.ask(query, { variables })).body;
    asks["split"] = async (query, variables) => (await split.ask(query, { variables })).body;
    asks["router"] = (query, variables) => router.ask(query, variables);
  });

  afterAll(async () => {
    router.close();
    await Promise.all(servings.map((serving) => serving.close()));
  });

  it.each(QUERIES)("without an error: %s", async (_name, query, variables) => {
    expect(await asks["whole"]!(query, variables)).not.toHaveProperty("errors");
  });

  it.each([...QUERIES, ...MORE_QUERIES])(
    "in one process, split over HTTP, and through an independent router: %s",
    async (_name, query, variables) => {
      const whole = comparable(await asks["whole"]!(query, variables));

      expect(comparable(await asks["split"]!(query, variables))).toEqual(whole);
      expect(comparable(await asks["router"]!(query, variables))).toEqual(whole);
    },
  );
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Of errors, what a client acts on: place and code. Routers add remarks of their own. */
function comparable(answer: unknown) {
  const { data, errors } = answer as Answer;
  return { data, errors: errors?.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
}

function openIndependentGateway(urls: ReadonlyMap<string, URL>) {
  const script = join(root, "test/support/independent-gateway.mjs");
  const supergraph = join(root, "schema/supergraph.graphql");
  const child = spawn(process.execPath, [script, supergraph, JSON.stringify(Object.fromEntries(urls))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  return {
    async ask(query: string, variables: object): Promise<unknown> {
      const answered = once(lines, "line");
      child.stdin.write(`${JSON.stringify({ query, variables })}\n`);
      const [line] = (await answered) as [string];
      return JSON.parse(line);
    },
    close: () => child.kill(),
  };
}
