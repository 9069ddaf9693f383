import { isVisible } from "../../src/evidence/as-of.js";
import type { Store } from "../../src/store/store.js";
import { openTestGraph, type TestGraph } from "../support/graph.js";
import { allOf } from "../support/all-of.js";
import { openNewsroomStore } from "../support/sample.js";

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const DAYS = ["1900-01-01", "2024-10-18", "2024-12-31", "2031-03-01", "2031-03-09", "2099-12-31"];

describe("a list at a state of knowledge", () => {
  let store: Store;
  let graph: TestGraph;
  beforeAll(async () => {
    store = await openNewsroomStore();
    graph = openTestGraph(store);
  });

  async function idsOf(field: string): Promise<readonly string[]> {
    const { list } = await graph.query<{ list: List }>(
      `{ list: ${field} { totalCount edges { node { id } } } }`,
    );
    expect(list.totalCount).toBe(list.edges.length);
    return list.edges.map(({ node }) => node.id);
  }

  /** What the rule of evidence finds visible, looking at everything. */
  async function visibleOn(valid: string) {
    const claims = new Map((await allOf(store, "claims")).map((claim) => [claim.id, claim]));
    const asOf = { reported: null, recorded: null, valid };
    return (await allOf(store, "assertions")).filter((assertion) =>
      isVisible(assertion, claims.get(assertion.claimId), asOf),
    );
  }

  it.each(DAYS)("has by %s the claims of which something had begun, if not said otherwise", async (day) => {
    const visible = new Set((await visibleOn(day)).map(({ claimId }) => claimId));

    expect(await idsOf(`claims(first: 100, asOf: { valid: "${day}" })`)).toEqual([...visible].toSorted());
  });

  it("looks, for the claims on a deployment, at what was said of these alone", async () => {
    const visible = new Set<string>((await visibleOn("2031-03-05")).map(({ claimId }) => claimId));
    const all = await idsOf(
      `claims(first: 100, filter: { deploymentIds: ["deployment:varonia-costrel-2031"] })`,
    );
    graph.takeReads();

    const found = await idsOf(
      `claims(first: 100, filter: { deploymentIds: ["deployment:varonia-costrel-2031"] }, asOf: { valid: "2031-03-05" })`,
    );

    expect(found).toEqual(all.filter((id) => visible.has(id)));
    expect(found.length).toBeLessThan(all.length);
    expect(graph.takeReads().slice(0, 3)).toEqual([
      "claims.page(1)",
      "assertions.page(1)",
      `claims.byIds(${all.length})`,
    ]);
  });

  it("differs from day to day", async () => {
    const [before, after] = [await visibleOn("2024-10-18"), await visibleOn("2031-03-09")];

    expect(before.length).toBeGreaterThan(0);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it("leaves out, by a day, what an actor said of later days", async () => {
    const ofOffice = async (asOf: string) => {
      const role = `assertionsAs(role: ORIGIN, first: 100${asOf})`;
      const { actor } = await graph.query<{ actor: { said: List } }>(
        `{ actor(id: "actor:lantern-office") { said: ${role} { totalCount edges { node { id } } } } }`,
      );
      return actor.said.edges.map(({ node }) => node.id);
    };
    const visible = new Set<string>((await visibleOn("2031-03-05")).map(({ id }) => id));
    const all = await ofOffice("");

    const found = await ofOffice(`, asOf: { valid: "2031-03-05" }`);

    expect(found).toEqual(all.filter((id) => visible.has(id)));
    expect(found.length).toBeLessThan(all.length);
  });

  it("does not hold what an actor denies, or says nothing on, for what rests on its word", async () => {
    const { actor } = await graph.query<{ actor: { originated: List; denied: List } }>(`{
      actor(id: "actor:varonia-foreign-ministry") {
        originated: claimsOriginated { edges { node { id } } }
        trackRecord { originated }
      }
    }`);
    const denied = await idsOf(
      `claims(filter: { originActorIds: ["actor:varonia-foreign-ministry"], stances: [DENIES] })`,
    );

    expect(denied).toEqual(["claim:F02", "claim:F03"]);
    expect(actor).toEqual({ originated: { edges: [] }, trackRecord: { originated: 0 } });
  });

  it("takes in all of the second to which it is given, so all of a day in Seoul at the last second of it there", async () => {
    const at = (moment: string) =>
      idsOf(
        `claims(filter: { articleIds: ["article:seed-000"] }, first: 100, asOf: { reported: "${moment}" })`,
      );

    expect(await at("2024-10-24T14:59:58Z")).toHaveLength(0);
    expect(await at("2024-10-24T14:59:59.500Z")).toHaveLength(0);
    expect((await at("2024-10-24T14:59:59Z")).length).toBeGreaterThan(0);
  });

  it("shows no relation between claims before somebody had coded it", async () => {
    const relations = `relations(kinds: [SUPERSEDES], asOf: { recorded: $by }) { kind claim { id } }`;
    const at = (by: string) =>
      graph.query(`query ($by: DateTime) { claim(id: "claim:F14") { ${relations} } }`, { by });

    expect(await at("2031-03-12T00:00:00Z")).toEqual({ claim: { relations: [] } });
    expect(await at("2031-03-31T00:00:00Z")).toEqual({
      claim: { relations: [{ kind: "SUPERSEDES", claim: { id: "claim:F22" } }] },
    });
  });
});
