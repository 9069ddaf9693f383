import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

interface List {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, string>> }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
}

/** Every root list with an order that is not its own, and the value by which it then sorts. */
const SORTED: readonly (readonly [list: string, order: string, value: string])[] = [
  ["articles", "HEADLINE", "headline"],
  ["actors", "NAME", "name"],
  ["deployments", "TITLE", "title"],
  ["stories", "TITLE", "title"],
];

describe("orderBy", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  async function list(name: string, args: string, value: string): Promise<List> {
    const data = await graph.query<Record<string, List>>(
      `{ ${name}(${args}) { edges { cursor node { id ${value} } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    );
    return data[name]!;
  }
  const valuesOf = ({ edges }: List, value: string) => edges.map(({ node }) => node[value]!.toLowerCase());

  it.each(SORTED)("sorts %s by %s, either way", async (name, order, value) => {
    const up = await list(name, `first: 100, orderBy: { field: ${order} }`, value);
    const down = await list(name, `first: 100, orderBy: { field: ${order}, direction: DESC }`, value);

    expect(up.edges.length).toBeGreaterThan(1);
    expect(valuesOf(up, value)).toEqual(valuesOf(up, value).toSorted());
    expect(down.edges.map(({ node }) => node["id"])).toEqual(
      up.edges.map(({ node }) => node["id"]).toReversed(),
    );
  });

  it("shows the newest article first", async () => {
    const { edges, pageInfo } = await list(
      "articles",
      "first: 2, orderBy: { field: PUBLISHED, direction: DESC }",
      "headline",
    );

    expect(edges.map(({ node }) => node["id"])).toEqual(["article:fiction-18", "article:fiction-17"]);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it("shows the claims reported last first, and goes on from a cursor of that order", async () => {
    const order = "orderBy: { field: REPORTED, direction: DESC }";
    const whole = await list("claims", `first: 100, ${order}`, "text");
    const start = await list("claims", `first: 3, ${order}`, "text");
    const next = await list("claims", `first: 3, ${order}, after: "${start.pageInfo.endCursor}"`, "text");

    expect([...start.edges, ...next.edges]).toEqual(whole.edges.slice(0, 6));
  });

  it("sorts what a filter leaves", async () => {
    const states = await list("actors", "filter: { kinds: [STATE] }, orderBy: { field: NAME }", "name");

    expect(valuesOf(states, "name")).toEqual(valuesOf(states, "name").toSorted());
    expect(valuesOf(states, "name")).toContain("varonia");
  });

  it("refuses a cursor of another order, and says so", async () => {
    const { edges } = await list("actors", "first: 1, orderBy: { field: NAME }", "name");

    const { errors } = await graph.answer(`{ actors(after: "${edges[0]!.cursor}") { totalCount } }`);

    expect(errors?.[0]?.message).toBe(
      `"after" takes a cursor from "edges { cursor }" or "pageInfo" of the same list, in the same order.`,
    );
  });
});
