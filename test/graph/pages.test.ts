import type { ExecutionResult } from "graphql";

import type { Store } from "../../src/store/store.js";
import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openSampleStore } from "../support/sample.js";

interface ClaimPage {
  readonly claims: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  claims(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const idsOf = ({ claims }: ClaimPage) => claims.edges.map((edge) => edge.node.id);
const codeOf = ({ errors }: ExecutionResult) => errors?.map((error) => error.extensions["code"]);

describe("a list of claims", () => {
  let store: Store;
  let graph: TestGraph;
  beforeEach(async () => {
    store = await openSampleStore();
    graph = openTestGraph(store);
  });

  it("can be walked forward to its end, each claim once", async () => {
    const seen: string[] = [];
    const ends: boolean[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: ClaimPage = await graph.query(PAGE, { first: 9, after });
      seen.push(...idsOf(page));
      ends.push(page.claims.pageInfo.hasNextPage, page.claims.pageInfo.hasPreviousPage);
      ({ endCursor: after, hasNextPage: more } = page.claims.pageInfo);
    }

    expect(seen).toHaveLength(32);
    expect(new Set(seen).size).toBe(32);
    expect(ends).toEqual([true, false, true, true, true, true, false, true]);
  });

  it("can be walked backward to its start, in the same order", async () => {
    const whole: ClaimPage = await graph.query(PAGE, { first: 100 });
    let seen: string[] = [];
    const ends: boolean[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page: ClaimPage = await graph.query(PAGE, { last: 9, before });
      seen = [...idsOf(page), ...seen];
      ends.push(page.claims.pageInfo.hasNextPage, page.claims.pageInfo.hasPreviousPage);
      ({ startCursor: before, hasPreviousPage: more } = page.claims.pageInfo);
    }

    expect(seen).toEqual(idsOf(whole));
    expect(ends).toEqual([false, true, true, true, true, true, true, false]);
  });

  it("gives 20 when nothing is said, and reads the count only when asked for it", async () => {
    const { claims } = await graph.query<ClaimPage>(`{ claims { edges { node { id } } } }`);

    expect(claims.edges).toHaveLength(20);
    expect(graph.takeReads()).toEqual(["claims.page(1)"]);
  });

  it("keeps its cursors when claims come and go", async () => {
    const first: ClaimPage = await graph.query(PAGE, { first: 10 });
    const [claim] = await store.claims.byIds(["claim:C01"]);
    await store.claims.put([
      { ...claim!, id: "claim:A-new-one" },
      { ...claim!, id: "claim:Z-new-one" },
    ]);

    const next: ClaimPage = await graph.query(PAGE, { first: 2, after: first.claims.pageInfo.endCursor });

    expect(idsOf(next)).toEqual(["claim:C11", "claim:C12"]);
    expect(next.claims.totalCount).toBe(34);
  });

  it.each([
    [{ first: 101 }, `"first" takes a number from 0 to 100; it was 101.`],
    [{ first: -1 }, `"first" takes a number from 0 to 100; it was -1.`],
    [{ last: 1000 }, `"last" takes a number from 0 to 100; it was 1000.`],
    [{ first: 1, last: 1 }, `Ask for "first" or for "last", not for both.`],
    [
      { after: "garbage" },
      `"after" takes a cursor from "edges { cursor }" or "pageInfo" of the same list, in the same order.`,
    ],
    [
      { before: "WzEsMl0" },
      `"before" takes a cursor from "edges { cursor }" or "pageInfo" of the same list, in the same order.`,
    ],
  ])("refuses %j and says what to do", async (variables, message) => {
    const answer = await graph.answer(PAGE, variables);

    expect(answer.errors?.map((error) => error.message)).toEqual([message]);
    expect(codeOf(answer)).toEqual(["BAD_USER_INPUT"]);
  });

  it("takes no cursor of a list of other things", async () => {
    const { actors } = await graph.query<{ actors: { pageInfo: { endCursor: string } } }>(
      "{ actors(first: 1) { pageInfo { endCursor } } }",
    );

    const { errors } = await graph.answer("query ($after: String) { claims(after: $after) { totalCount } }", {
      after: actors.pageInfo.endCursor,
    });

    expect(errors?.[0]?.message).toBe(
      `"after" takes a cursor from "edges { cursor }" or "pageInfo" of the same list, in the same order.`,
    );
  });

  it("can be empty", async () => {
    const none: ClaimPage = await graph.query(PAGE, { first: 0 });

    expect(none.claims.edges).toEqual([]);
    expect(none.claims.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
