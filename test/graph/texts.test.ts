import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

const HEADLINE = "할바네에 펠로리 레이더 요원 120명 도착";

describe("a text", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  it("has its headline and standfirst as parts, in the order of the text, with spans of their own", async () => {
    const { article } = await graph.query<{
      readonly article: { readonly currentVersion: { readonly parts: readonly unknown[] } };
    }>(
      `{ article(id: "article:fiction-15") { currentVersion { parts { kind text span { id exact part } } } } }`,
    );

    expect(article.currentVersion.parts).toEqual([
      {
        kind: "HEADLINE",
        text: HEADLINE,
        span: { id: "version:fiction-15@1#char=0,23", exact: HEADLINE, part: "HEADLINE" },
      },
      {
        kind: "STANDFIRST",
        text: "펠로리 국방부는 두 나라가 함께 보낸 요원이라고 밝혔다",
        span: {
          id: "version:fiction-15@1#char=24,54",
          exact: "펠로리 국방부는 두 나라가 함께 보낸 요원이라고 밝혔다",
          part: "STANDFIRST",
        },
      },
    ]);
  });

  it("shows which part the words of an assertion are in: a figure of the headline that the body does not have", async () => {
    const { article } = await graph.query<{
      readonly article: {
        readonly assertions: {
          readonly edges: readonly {
            readonly node: {
              readonly id: string;
              readonly quantities: readonly { readonly value: number }[];
              readonly spans: readonly { readonly part: string }[];
            };
          }[];
        };
      };
    }>(
      `{ article(id: "article:fiction-16") { assertions { edges { node { id quantities { value } spans { part } } } } } }`,
    );

    expect(article.assertions.edges.map(({ node }) => node)).toEqual([
      { id: "assertion:FT1.2", quantities: [{ value: 210 }], spans: [{ part: "HEADLINE" }] },
      { id: "assertion:FT2.2", quantities: [], spans: [{ part: "BODY" }] },
    ]);
  });

  it("whose headline alone was corrected puts the headline under review, and nothing of the body", async () => {
    const { headline, body } = await graph.query<
      Record<
        "headline" | "body",
        { readonly edges: readonly { readonly node: { readonly spans: readonly unknown[] } }[] }
      >
    >(`{
      headline: claim(id: "claim:FT1") { corroboration { setAside { id } } }
      body: claim(id: "claim:FT2") { corroboration { setAside { id } } }
    }`);

    expect(headline).toEqual({ corroboration: { setAside: [{ id: "assertion:FT1.2" }] } });
    expect(body).toEqual({ corroboration: { setAside: [] } });
  });

  it("says what it translates and who translated it, and the original lists its translations", async () => {
    const { translated, original } = await graph.query<Record<"translated" | "original", unknown>>(`{
      translated: article(id: "article:fiction-16") {
        language
        currentVersion { translationOf { version { id article { language } } method system translator { name } } }
      }
      original: article(id: "article:fiction-15") { currentVersion { translationOf { method } translations { id } } }
    }`);

    expect(translated).toEqual({
      language: "en",
      currentVersion: {
        translationOf: {
          version: { id: "version:fiction-15@1", article: { language: "ko" } },
          method: "MACHINE_HUMAN_REVIEWED",
          system: "the Gazette's translation desk",
          translator: { name: "Quay Gazette (fiction)" },
        },
      },
    });
    expect(original).toEqual({
      currentVersion: {
        translationOf: null,
        translations: [{ id: "version:fiction-16@1" }, { id: "version:fiction-16@2" }],
      },
    });
  });

  it("lists the articles that take their text from it", async () => {
    const { article } = await graph.query<{ readonly article: unknown }>(
      `{ article(id: "article:fiction-15") { derivatives { totalCount edges { node { id } } } } }`,
    );

    expect(article).toEqual({
      derivatives: { totalCount: 1, edges: [{ node: { id: "article:fiction-16" } }] },
    });
  });
});

describe("a quote", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  it("stands in its own language, with translations in others, right to left too", async () => {
    const { claim } = await graph.query<{
      readonly claim: { readonly assertions: { readonly edges: readonly { readonly node: unknown }[] } };
    }>(`{ claim(id: "claim:FT2") { assertions { edges { node {
      spans { exact } original { text language } translations { text language method system translator { id } }
    } } } } }`);

    expect(claim.assertions.edges.map(({ node }) => node)).toEqual([
      {
        spans: [{ exact: "우리 요원들은 싸우지 않는다" }],
        original: null,
        translations: [
          { text: "Our crews do not fight", language: "en", method: "HUMAN", system: null, translator: null },
          {
            text: "أطقمنا لا تقاتل",
            language: "ar",
            method: "MACHINE",
            system: "a translation system",
            translator: null,
          },
        ],
      },
      {
        spans: [{ exact: "Our crews do not fight" }],
        original: { text: "우리 요원들은 싸우지 않는다", language: "ko" },
        translations: [],
      },
    ]);
  });

  it("can be asked for in one language, however its tag is capitalised", async () => {
    const { node } = await graph.query<{ readonly node: unknown }>(
      `{ node(id: "assertion:FT2.1") { ... on Assertion { translations(language: "EN") { text } } } }`,
    );

    expect(node).toEqual({ translations: [{ text: "Our crews do not fight" }] });
  });
});

describe("a deployment of several states", () => {
  it("names all who send it, the one that leads first, and is found from each", async () => {
    const graph = openTestGraph(await openNewsroomStore());

    const { deployment, actor } = await graph.query<Record<"deployment" | "actor", unknown>>(`{
      deployment(id: "deployment:pellory-halvane-2031") { sender { name } senders { name } hosts { name } }
      actor(id: "actor:mirelund") { deploymentsSent { edges { node { id } } } }
    }`);

    expect(deployment).toEqual({
      sender: { name: "Pellory" },
      senders: [{ name: "Pellory" }, { name: "Mirelund" }],
      hosts: [{ name: "Halvane" }],
    });
    expect(actor).toEqual({
      deploymentsSent: { edges: [{ node: { id: "deployment:pellory-halvane-2031" } }] },
    });
  });
});
