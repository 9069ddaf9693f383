import { loadLines, type Line } from "../support/newsroom-file.js";
import { openTestGraph } from "../support/graph.js";

const coding: Line = { coder: "test-desk", method: "HUMAN", codedAt: "2031-05-07T10:00:00Z" };

/** An article and one assertion in it, of an outlet that says of which zone its days are, or does not. */
function articleOn(
  edtf: string,
  name: string,
  zones: { readonly outlet?: string; readonly dateline?: string } = {},
): Line[] {
  const link = { role: "ORIGIN", channel: "UNSPECIFIED", naming: "NAMED", basis: "TOLD", explicit: true };
  return [
    { type: "Actor", id: `actor:${name}`, kind: "MEDIA", name, timeZone: zones.outlet ?? null },
    {
      type: "Article",
      id: `article:${name}`,
      headline: name,
      language: "en",
      publisherId: `actor:${name}`,
      dateline: { name: "Somewhere", kind: "CITY", precision: "EXACT", timeZone: zones.dateline ?? null },
      published: { edtf, basis: "STATED" },
      pubStatus: "USABLE",
    },
    { type: "Claim", id: `claim:${name}`, text: name, kind: "OCCURRENCE", polarity: "POSITIVE" },
    {
      type: "Assertion",
      id: `assertion:${name}`,
      claimId: `claim:${name}`,
      articleId: `article:${name}`,
      form: "NARRATION",
      stance: "ASSERTS",
      modality: "FACT",
      attribution: { links: [{ ...link, actorId: `actor:${name}`, label: name }] },
      recordedAt: "2031-05-07T10:00:00Z",
      coding,
    },
  ];
}

interface List {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const namesIn = ({ edges }: List) => edges.map(({ node }) => node.id.slice(node.id.indexOf(":") + 1));

async function openGraph(...lines: readonly Line[][]) {
  const { store } = await loadLines(lines.flat());
  return openTestGraph(store);
}

describe("a report dated to a day", () => {
  it.each([
    ["when the day ends at its outlet", { outlet: "Asia/Seoul" }, "2031-05-05T14:59:59"],
    [
      "when the day ends at its dateline",
      { outlet: "Asia/Seoul", dateline: "America/New_York" },
      "2031-05-06T03:59:59",
    ],
    ["without a time zone, when the day ends everywhere", {}, "2031-05-06T11:59:59"],
  ])("is known %s", async (_, zones, end) => {
    const graph = await openGraph(articleOn("2031-05-05", "daily", zones));
    const knownAt = async (moment: string) => {
      const { claims, articles } = await graph.query<{ claims: List; articles: List }>(
        `query ($at: DateTime!) {
           claims(asOf: { reported: $at }) { edges { node { id } } }
           articles(filter: { publishedBefore: $at }) { edges { node { id } } }
         }`,
        { at: moment },
      );
      return [claims.edges.length, articles.edges.length];
    };

    expect(await knownAt(`${end}.998Z`)).toEqual([0, 0]);
    expect(await knownAt(`${end}.999Z`)).toEqual([1, 1]);
    expect(
      await graph.query(
        `{ article(id: "article:daily") { published { firstDay lastDay certainBy earliest latest precision } } }`,
      ),
    ).toEqual({
      article: {
        published: {
          firstDay: "2031-05-05",
          lastDay: "2031-05-05",
          certainBy: `${end}.999Z`,
          earliest: "2031-05-05",
          latest: "2031-05-05",
          precision: "DAY",
        },
      },
    });
  });
});

describe("years that have not four digits", () => {
  const YEARS = ["Y-17E7", "-0044-03-15", "-0001", "0000", "0099", "0999-12-31", "9999", "Y10000", "Y17E7"];
  const NAMES = ["Z", "Y", "X", "W", "V", "U", "T", "S", "R"];
  const articles = YEARS.map((edtf, index) => articleOn(edtf, NAMES[index]!, { outlet: "UTC" }));

  it("sort in the order of time, page by page", async () => {
    const graph = await openGraph(...articles.toReversed());
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < YEARS.length;) {
      const { articles: page }: { articles: List } = await graph.query(
        `query ($after: String) { articles(first: 2, after: $after, orderBy: { field: PUBLISHED, direction: ASC }) { edges { cursor node { id } } } }`,
        { after },
      );
      seen.push(...namesIn(page));
      after = page.edges.at(-1)!.cursor;
    }
    expect(seen).toEqual(NAMES);
  });

  it("are compared in the order of time, and written so that they can be asked with", async () => {
    const graph = await openGraph(...articles);
    const { articles: all } = await graph.query<{
      articles: { edges: { node: { id: string; published: { certainBy: string } } }[] };
    }>(`{ articles(first: 100) { edges { node { id published { certainBy } } } } }`);
    const moments = Object.fromEntries(
      all.edges.map(({ node }) => [node.id.slice(-1), node.published.certainBy]),
    );
    expect(moments).toMatchObject({
      Z: "-170000000-12-31T23:59:59.999Z",
      Y: "-000044-03-15T23:59:59.999Z",
      V: "0099-12-31T23:59:59.999Z",
      R: "+170000000-12-31T23:59:59.999Z",
    });

    for (const [index, name] of NAMES.entries()) {
      const { claims } = await graph.query<{ claims: List }>(
        `query ($at: DateTime) { claims(first: 100, asOf: { reported: $at }) { edges { node { id } } } }`,
        { at: moments[name] },
      );
      expect(namesIn(claims).sort()).toEqual(NAMES.slice(0, index + 1).sort());
    }
  });
});

describe("text that is no time", () => {
  it.each([
    ['claims(asOf: { reported: "2024-10-23" })', 'A DateTime is written like "2024-10-23T18:30:00Z".'],
    [
      'claims(asOf: { reported: "2024-10-23T09:30:00" })',
      'A DateTime is written like "2024-10-23T18:30:00Z".',
    ],
    [
      'claims(asOf: { reported: "2023-02-29T09:30:00Z" })',
      'A DateTime is written like "2024-10-23T18:30:00Z".',
    ],
    ['claims(asOf: { valid: "2024-02-30" })', 'A Date is written like "2024-10-23".'],
    ['claims(asOf: { valid: "20241023" })', 'A Date is written like "2024-10-23".'],
    [
      'deployments(filter: { activeDuring: "20241023" })',
      '"20241023" is not an EDTF date: write it with hyphens, "2024-10-23".',
    ],
    [
      'deployments(filter: { activeDuring: "2023-02-29" })',
      '"2023-02-29" is not an EDTF date: February 2023 has the days 01 to 28.',
    ],
  ])("is refused in %s", async (field, sentence) => {
    const graph = await openGraph(articleOn("2031-05-05", "daily"));
    const { errors } = await graph.answer(`{ ${field} { edges { node { id } } } }`);
    expect(errors?.map(({ message }) => message).join("\n")).toContain(sentence);
  });
});
