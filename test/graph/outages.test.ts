import { createCompiledExecutor } from "../../src/gateway/compiled/compiled-executor.js";
import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { askGraph } from "../support/ask-graph.js";
import { openNewsroomStore } from "../support/sample.js";

/** A list from every subgraph, with the subgraph that it is from. */
const LISTS: Readonly<Record<string, readonly [subgraph: string, field: string]>> = {
  articles: ["articles", "articles(first: 1) { totalCount }"],
  claims: ["claims", "claims(first: 1) { totalCount }"],
  contradictions: ["claims", `contradictions(actorId: "actor:nis") { kind }`],
  actors: ["actors", "actors(first: 1) { totalCount }"],
  deployments: ["deployments", "deployments(first: 1) { totalCount }"],
  stories: ["stories", "stories(first: 1) { totalCount }"],
  nodes: ["nodes", `nodes(ids: ["claim:C01"]) { id }`],
};

const NOBODY = new URL("http://127.0.0.1:9/graphql");

describe("while a subgraph is away", () => {
  it.each(subgraphs.map(({ name }) => name))("(%s) the lists of all others are there", async (away) => {
    const store = await openNewsroomStore();
    const graph = openWholeGraph(subgraphs, (subgraph) =>
      subgraph.name === away
        ? createHttpExecutor({ name: away, url: NOBODY, timeoutMs: 60_000 })
        : createCompiledExecutor(subgraph, store),
    );
    const fields = Object.values(LISTS).map(([, field]) => field);

    const { data, errors } = await askGraph(graph, `{ ${fields.join(" ")} }`);

    const missing = Object.keys(LISTS).filter((name) => LISTS[name]![0] === away);
    expect(missing.length).toBeGreaterThan(0);
    expect(Object.keys(LISTS).filter((name) => data?.[name] === null)).toEqual(missing);
    expect(
      errors?.map(({ path, extensions }) => ({ path, code: extensions["code"] })).toSorted(byPath),
    ).toEqual(missing.map((name) => ({ path: [name], code: "SUBGRAPH_UNAVAILABLE" })).toSorted(byPath));
  });
});

function byPath(a: { readonly path: unknown }, b: { readonly path: unknown }): number {
  return String(a.path) < String(b.path) ? -1 : 1;
}
