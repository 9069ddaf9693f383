import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const idsIn = ({ edges }: Listed) => edges.map(({ node }) => node.id);

describe("a story", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });
  beforeEach(() => {
    graph.takeReads();
  });

  async function ask<Data>(id: string, fields: string): Promise<Data> {
    const { story } = await graph.query<{ readonly story: Data }>(`{ story(id: "${id}") { ${fields} } }`);
    return story;
  }

  it("says what it is about, with its topics and places", async () => {
    const story = await ask(
      "story:dprk-russia",
      `title summary language fictional topics { code label } places { name countryCode }`,
    );

    expect(story).toEqual({
      title: "North Korean troops in Russia",
      summary: expect.stringContaining("South Korea's intelligence service"),
      language: "en",
      fictional: false,
      topics: [
        { code: "20000056", label: "armed conflict" },
        { code: "20000639", label: "diplomacy" },
      ],
      places: [{ name: "Russia", countryCode: "RU" }],
    });
  });

  it("lists its articles by publication, its actors and deployments by id, a page at a time", async () => {
    const story = await ask<{ articles: Listed; last: Listed; actors: Listed; deployments: Listed }>(
      "story:varonia-costrel",
      `articles(first: 2) { totalCount edges { node { id } } }
       last: articles(last: 1) { totalCount edges { node { id } } }
       actors { totalCount edges { node { id } } }
       deployments { totalCount edges { node { id } } }`,
    );

    expect(idsIn(story.articles)).toEqual(["article:fiction-01", "article:fiction-02"]);
    expect(idsIn(story.last)).toEqual(["article:fiction-13"]);
    expect(story.articles.totalCount).toBe(13);
    expect(idsIn(story.actors)).toEqual([
      "actor:costrel",
      "actor:mirelund",
      "actor:varonia",
      "actor:varonian-brigade",
    ]);
    expect(idsIn(story.deployments)).toEqual(["deployment:varonia-costrel-2031"]);
  });

  it("has the claims that its articles make and those about its deployments", async () => {
    const { claims } = await ask<{ claims: Listed }>(
      "story:halvane-intelligence",
      `claims(first: 100) { totalCount edges { node { id assertions { edges { node { article { id } } } } } } }`,
    );

    const said = await graph.query<{ readonly claims: Listed }>(
      `{ claims(first: 100, filter: { articleIds: ["article:fiction-01", "article:fiction-08"] }) { totalCount edges { node { id } } } }`,
    );
    expect(claims.totalCount).toBeGreaterThan(5);
    expect(idsIn(claims)).toEqual(idsIn(said.claims));
  });

  it("shows every statement on its claims in the order of reporting, and only those known by then", async () => {
    type Statements = {
      readonly edges: readonly { readonly node: { readonly reported: { readonly earliest: string } } }[];
    };
    const { all, before, denials } = await ask<{ all: Statements; before: Statements; denials: Statements }>(
      "story:varonia-costrel",
      `all: statements(first: 100) { edges { node { reported { earliest } } } }
       before: statements(first: 100, asOf: { reported: "2031-03-08T00:00:00Z" }) { edges { node { reported { earliest } } } }
       denials: statements(stances: [DENIES]) { edges { node { reported { earliest } } } }`,
    );

    const days = all.edges.map(({ node }) => node.reported.earliest);
    expect(days).toEqual(days.toSorted());
    expect(before.edges.length).toBeGreaterThan(0);
    expect(before.edges.length).toBeLessThan(all.edges.length);
    expect(before.edges.every(({ node }) => node.reported.earliest <= "2031-03-08")).toBe(true);
    expect(denials.edges.length).toBeGreaterThan(0);
  });

  it("names its sources and how they depend on one another", async () => {
    const { sources } = await ask<{
      sources: {
        unattributed: number;
        sources: readonly { actor: { id: string }; statementCount: number; claimCount: number }[];
        dependencies: readonly { a: { id: string }; b: { id: string }; kind: string }[];
      };
    }>(
      "story:dprk-russia",
      `sources {
         unattributed
         sources { actor { id } statementCount claimCount }
         dependencies { a { id } b { id } kind }
       }`,
    );

    const { sources: parties, unattributed, dependencies } = sources;
    expect(parties[0]!.actor.id).toBe("actor:nis");
    expect(parties.map(({ actor }) => actor.id)).toContain("actor:north-korea");
    const statements = parties.reduce((sum, { statementCount }) => sum + statementCount, 0);
    expect(statements + unattributed).toBe(37);
    expect(dependencies).toContainEqual({
      a: { id: "actor:nato" },
      b: { id: "actor:nis" },
      kind: "BRIEFED_BY",
    });
  });

  it("shows contradictions of its claims", async () => {
    const { contradictions } = await ask<{ contradictions: readonly unknown[] }>(
      "story:varonia-costrel",
      `contradictions { claim { id } other { id } note }`,
    );

    const ofDeployment = await graph.query<{ readonly contradictions: readonly unknown[] }>(
      `{ contradictions(deploymentId: "deployment:varonia-costrel-2031") { claim { id } other { id } note } }`,
    );
    expect(contradictions).toEqual(expect.arrayContaining([...ofDeployment.contradictions]));
  });

  it("is found from its articles, actors, deployments and claims", async () => {
    const found = await graph.query<{
      readonly article: { readonly stories: Listed };
      readonly actor: { readonly stories: Listed };
      readonly deployment: { readonly stories: Listed };
      readonly claim: { readonly stories: readonly { readonly id: string; readonly title: string }[] };
    }>(`{
      article(id: "article:fiction-08") { stories { totalCount edges { node { id } } } }
      actor(id: "actor:varonia") { stories { totalCount edges { node { id } } } }
      deployment(id: "deployment:dprk-russia-2024") { stories { totalCount edges { node { id } } } }
      claim(id: "claim:C18") { stories { id title } }
    }`);

    expect(idsIn(found.article.stories)).toEqual(["story:halvane-intelligence", "story:varonia-costrel"]);
    expect(idsIn(found.actor.stories)).toEqual(["story:varonia-costrel"]);
    expect(idsIn(found.deployment.stories)).toEqual(["story:dprk-russia"]);
    expect(found.claim.stories).toEqual([
      { id: "story:dprk-russia", title: "North Korean troops in Russia" },
    ]);
  });

  it("is listed by topic, language and words", async () => {
    const { conflict, german, words } = await graph.query<Record<string, Listed>>(`{
      conflict: stories(filter: { topics: ["20000056"] }) { totalCount edges { node { id } } }
      german: stories(filter: { language: "de" }) { totalCount edges { node { id } } }
      words: stories(filter: { text: "observers COSTREL" }) { totalCount edges { node { id } } }
    }`);

    expect(idsIn(conflict!)).toEqual(["story:dprk-russia", "story:varonia-costrel"]);
    expect(german!.totalCount).toBe(0);
    expect(idsIn(words!)).toEqual(["story:varonia-costrel"]);
  });

  it("that does not exist is null", async () => {
    expect(await graph.query(`{ story(id: "story:none") { title } }`)).toEqual({ story: null });
  });

  it("takes one read per collection and level", async () => {
    await graph.query(
      `{ stories { edges { node { articles { edges { node { headline } } } claims(first: 5) { edges { node { text } } } } } } }`,
    );

    expect(graph.takeReads()).toEqual([
      "stories.page(1)",
      "stories.byIds(3)",
      "stories.byIds(3)",
      "assertions.by.articleId(14)",
      "claims.by.deploymentId(2)",
      "articles.page(3)",
      "claims.page(3)",
    ]);
  });
});
