import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

const ONE_OF_EACH = [
  ["article:seed-000", "Article", "headline"],
  ["version:seed-000@1", "ArticleVersion", "changeKind"],
  ["actor:nis", "Actor", "name"],
  ["claim:C18", "Claim", "text"],
  ["assertion:A01.2", "Assertion", "stance"],
  ["deployment:dprk-russia-2024", "Deployment", "title"],
  ["wave:dprk-russia-2024-1", "Wave", "label"],
  ["story:dprk-russia", "Story", "title"],
  ["role:cho-tae-yong-nis", "Role", "title"],
  ["grade:almanac-lantern-office-1", "SourceGrade", "reliability"],
  ["mention:fiction-01-01", "ActorMention", "surface"],
  ["relation:C01-REFINES-C18", "ClaimRelation", "kind"],
  ["credibility:almanac-F10", "CredibilityGrade", "credibility"],
  ["version:seed-000@1#char=0,42", "TextSpan", "exact"],
] as const;

describe("a global id", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  it.each(ONE_OF_EACH)("%s refetches its %s, with fields of the type's owner", async (id, type, field) => {
    const { node } = await graph.query<{ readonly node: Readonly<Record<string, unknown>> }>(
      `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${field} } } }`,
      { id },
    );

    expect(node).toMatchObject({ __typename: type, id });
    expect(node[field]).toEqual(expect.any(String));
  });

  it.each(["actor:nobody", "version:seed-000@9", "role:nobody", "version:seed-000@1#char=0,99999", "actor:"])(
    "%j that names no node is answered with null",
    async (id) => {
      expect(await graph.query(`query ($id: ID!) { node(id: $id) { id } }`, { id })).toEqual({ node: null });
    },
  );

  it("can be asked for with others of any type, in order, with one read a type", async () => {
    graph.takeReads();

    const { nodes } = await graph.query<{ readonly nodes: readonly unknown[] }>(
      `{ nodes(ids: ["claim:C02", "actor:nis", "claim:none", "claim:C01"]) { __typename id } }`,
    );

    expect(nodes).toEqual([
      { __typename: "Claim", id: "claim:C02" },
      { __typename: "Actor", id: "actor:nis" },
      null,
      { __typename: "Claim", id: "claim:C01" },
    ]);
    expect(graph.takeReads()).toEqual(["claims.byIds(3)", "actors.byIds(1)"]);
  });

  it("asks for no more than a hundred at a time", async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `claim:${index}`);

    const { errors } = await graph.answer(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids });

    expect(errors?.[0]?.message).toBe(`"ids" takes up to 100 ids; there were 101.`);
  });

  it("says of each what it is, under whatever name and condition that is asked", async () => {
    const query = `query ($no: Boolean = false) {
      nodes(ids: ["claim:C01", "actor:nis", "wave:dprk-russia-2024-1"]) {
        id
        __typename @include(if: $no)
        kind: __typename
      }
    }`;

    expect(await graph.query(query)).toEqual({
      nodes: [
        { id: "claim:C01", kind: "Claim" },
        { id: "actor:nis", kind: "Actor" },
        { id: "wave:dprk-russia-2024-1", kind: "Wave" },
      ],
    });
  });
});
