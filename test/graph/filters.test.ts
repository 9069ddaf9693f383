import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openSampleStore } from "../support/sample.js";

interface Found {
  readonly found: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

describe("a filter", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openSampleStore());
  });

  async function ids(field: string): Promise<readonly string[]> {
    const { found } = await graph.query<Found>(`{ found: ${field} { totalCount edges { node { id } } } }`);
    expect(found.totalCount).toBe(found.edges.length);
    return found.edges.map((edge) => edge.node.id);
  }

  it("on who said it and how is met by one and the same assertion", async () => {
    const byPentagon = await ids(`claims(filter: { originActorIds: ["actor:us-dod"], stances: [CONFIRMS] })`);
    const silent = await ids(
      `claims(filter: { originActorIds: ["actor:north-korea"], stances: [CONFIRMS] })`,
    );

    expect(byPentagon).toEqual(["claim:C18"]);
    expect(silent).toEqual([]);
  });

  it("on the origin's country asks no other subgraph", async () => {
    graph.takeReads();

    const found = await ids(`claims(filter: { originCountryIds: ["actor:united-states"] })`);

    expect(found).toEqual(["claim:C18"]);
    expect(graph.takeReads()).toEqual(["claims.page(1)", "claims.count(1)"]);
  });

  it("on anyone in the chain finds what they passed on", async () => {
    const relayed = await ids(`claims(first: 100, filter: { viaActorIds: ["actor:yonhap"] })`);
    const originated = await ids(`claims(filter: { originActorIds: ["actor:yonhap"] })`);

    expect(relayed).toContain("claim:C01");
    expect(originated).toEqual(["claim:C04"]);
  });

  it("on words does not mind case and accents, and needs them all", async () => {
    expect(await ids(`claims(filter: { text: "MUTUAL pâct" })`)).toEqual(["claim:C23"]);
    expect(await ids(`claims(filter: { text: "mutual soldiers" })`)).toEqual([]);
  });

  it("on words that has none is refused", async () => {
    const { errors } = await graph.answer(`{ claims(filter: { text: "!!" }) { totalCount } }`);

    expect(errors?.[0]?.message).toBe(`"text" takes at least one word to look for.`);
  });

  it("on nothing in particular finds nothing: an empty text is no id and no language", async () => {
    expect(await ids(`actors(filter: { countryId: "" })`)).toEqual([]);
    expect(await ids(`articles(filter: { language: "" })`)).toEqual([]);
  });

  it("on a language minds no capitals", async () => {
    expect(await ids(`articles(filter: { language: "EN" })`)).toEqual(["article:seed-000"]);
  });

  it("combines its conditions", async () => {
    const found = await ids(
      `claims(filter: { deploymentIds: ["deployment:dprk-russia-2024"], kinds: [MEASURE], naming: [UNNAMED] })`,
    );

    expect(found).toEqual(["claim:C01"]);
  });

  it("on evidence looks at each claim that the other conditions leave, at the same state of knowledge", async () => {
    const about = `deploymentIds: ["deployment:dprk-russia-2024"]`;

    expect(await ids(`claims(filter: { ${about}, minDistinctOrigins: 3 })`)).toEqual(["claim:C18"]);
    expect(await ids(`claims(filter: { ${about}, independence: [NO_NAMED_ORIGIN] })`)).toEqual([
      "claim:C14",
      "claim:C21",
    ]);
    expect(await ids(`claims(filter: { ${about}, status: [RETRACTED, CORRECTED] })`)).toEqual([]);
    expect(
      await ids(
        `claims(filter: { ${about}, minDistinctOrigins: 1 }, asOf: { reported: "2024-10-20T00:00:00Z" })`,
      ),
    ).toEqual([]);
  });

  it("on time takes what was certainly published by then", async () => {
    expect(await ids(`articles(filter: { publishedBefore: "2024-10-24T12:00:00Z" })`)).toEqual([]);
    expect(await ids(`articles(filter: { publishedBefore: "2024-10-25T00:00:00Z" })`)).toEqual([
      "article:seed-000",
    ]);
  });

  it("on a deployment's window finds those that touch it", async () => {
    expect(await ids(`deployments(filter: { activeDuring: "2024-11" })`)).toEqual([
      "deployment:dprk-russia-2024",
    ]);
    expect(await ids(`deployments(filter: { activeDuring: "2025/.." })`)).toEqual([]);
  });

  it("with a date that is none is refused, and the message shows how to write one", async () => {
    const { errors } = await graph.answer(
      `{ articles(filter: { publishedBefore: "yesterday" }) { totalCount } }`,
    );

    expect(errors?.[0]?.message).toContain(`A DateTime is written like "2024-10-23T18:30:00Z".`);
  });

  it("that finds an actor by an outside identifier is exact", async () => {
    const query = `query ($value: String!) { actorByIdentifier(scheme: WIKIDATA, value: $value) { id } }`;

    expect(await graph.query(query, { value: "Q884" })).toEqual({
      actorByIdentifier: { id: "actor:south-korea" },
    });
    expect(await graph.query(query, { value: "Q88" })).toEqual({ actorByIdentifier: null });
  });
});
