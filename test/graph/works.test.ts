import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

describe("a work", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  it("has its author and date, and lists what rests on it", async () => {
    const { work } = await graph.query<{ readonly work: unknown }>(`{
      work(id: "work:costrel-pay-memo") {
        kind title url archiveUrl author { name } created { edtf } language fictional
        assertions { edges { node { id } } }
      }
    }`);

    expect(work).toEqual({
      kind: "DOCUMENT",
      title: "Memo on the pay of the Varonian brigade (fiction)",
      url: null,
      archiveUrl: null,
      author: { name: "Ministry of Defence of Costrel" },
      created: { edtf: "2031-03-03" },
      language: "en",
      fictional: true,
      assertions: { edges: [{ node: { id: "assertion:F19.1" } }, { node: { id: "assertion:F20.1" } }] },
    });
  });

  it("is a step of the chain that goes through it, to the page", async () => {
    const { node } = await graph.query<{ readonly node: unknown }>(`{
      node(id: "assertion:F19.1") { ... on Assertion { attribution { origin { actor { name } work { title } locator } } } }
    }`);

    expect(node).toEqual({
      attribution: {
        origin: {
          actor: { name: "Ministry of Defence of Costrel" },
          work: { title: "Memo on the pay of the Varonian brigade (fiction)" },
          locator: "page 1",
        },
      },
    });
  });

  it("of unknown author is one origin, however many articles show it", async () => {
    const { claim } = await graph.query<{ readonly claim: unknown }>(`{
      claim(id: "claim:FW1") {
        corroboration {
          articleCount distinctOrigins independence repeatsCollapsed unattributed
          groups { originKey origin { name } work { title } assertions { id } }
        }
        positions { actor { name } }
        credibility { rule }
      }
    }`);

    expect(claim).toEqual({
      corroboration: {
        articleCount: 2,
        distinctOrigins: 1,
        independence: "SINGLE_ORIGIN",
        repeatsCollapsed: 1,
        unattributed: 0,
        groups: [
          {
            originKey: "work:camp-satellite-image",
            origin: null,
            work: { title: "Picture of two camps on the coast road (fiction)" },
            assertions: [{ id: "assertion:FW1.1" }, { id: "assertion:FW1.2" }],
          },
        ],
      },
      positions: [],
      credibility: { rule: expect.any(String) },
    });
  });

  it("is found by its kind, its author and words of its title", async () => {
    const data = await graph.query<Record<string, { readonly totalCount: number }>>(`{
      kind: works(filter: { kinds: [DOCUMENT] }) { totalCount }
      author: works(filter: { authorIds: ["actor:costrel-defence"] }) { totalCount }
      words: works(filter: { text: "MEMO brigade" }) { totalCount }
      none: works(filter: { kinds: [INTERCEPT] }) { totalCount }
    }`);

    expect(Object.values(data).map(({ totalCount }) => totalCount)).toEqual([1, 1, 1, 0]);
  });
});
