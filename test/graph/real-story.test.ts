import { join } from "node:path";

import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openTestGraph, type TestGraph } from "../support/graph.js";

/**
 * The article of October 2024 with 38 documents that followed, to December 2025: official words that
 * may be quoted, and reports in our own words. Each has its address and how it was verified.
 */
const FILES = [
  join(__dirname, "../../data/2024-korea-russia.ndjson"),
  join(__dirname, "real-story/2024-korea-russia-followups.ndjson"),
];

interface Estimate {
  readonly best: number | null;
  readonly low: number;
  readonly high: number | null;
  readonly unit: string;
}

describe("a story that went on for a year", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    const store = openMemoryStore();
    await loadFiles(store, FILES);
    graph = openTestGraph(store);
  });

  async function sentBy(day: string): Promise<number | null> {
    const { deployment } = await graph.query<{ readonly deployment: { readonly actual: Estimate } }>(
      `query ($by: DateTime!) {
        deployment(id: "deployment:dprk-russia-2024") { actual(asOf: { reported: $by }) { best } }
      }`,
      { by: `${day}T23:59:59Z` },
    );
    return deployment.actual.best;
  }

  it.each([
    ["2024-10-25", 3_000],
    ["2024-10-30", 10_000],
    ["2025-02-10", 12_000],
    ["2025-05-10", 15_000],
  ])("had, by %s, this many sent: %d", async (day, sent) => {
    expect(await sentBy(day)).toBe(sent);
  });

  it("shows two denials that turned into confirmations, step by step", async () => {
    const { claim } = await graph.query<{
      readonly claim: {
        readonly positions: readonly {
          readonly actor: { readonly id: string };
          readonly stance: string;
          readonly previous: readonly string[];
        }[];
      };
    }>(`{ claim(id: "claim:C18") { positions { actor { id } stance previous } } }`);

    const of = (id: string) => claim.positions.find(({ actor }) => actor.id === id);
    expect(of("actor:russia")).toEqual({
      actor: { id: "actor:russia" },
      stance: "CONFIRMS",
      previous: ["DENIES", "QUESTIONS", "DISPUTES"],
    });
    expect(of("actor:north-korea")).toEqual({
      actor: { id: "actor:north-korea" },
      stance: "CONFIRMS",
      previous: ["DENIES", "NO_COMMENT", "DECLINES_TO_COMMENT"],
    });
  });

  it("keeps those killed, wounded and both together apart, and never adds those present to those sent", async () => {
    const { deployment } = await graph.query<{
      readonly deployment: {
        readonly measures: readonly { readonly kind: string; readonly estimate: Estimate }[];
      };
    }>(
      `{ deployment(id: "deployment:dprk-russia-2024") { measures { kind estimate { best low high unit } } } }`,
    );

    expect(
      Object.fromEntries(deployment.measures.map(({ kind, estimate }) => [kind, estimate.best])),
    ).toEqual({
      SENT: 15_000,
      PRESENT: 11_000,
      PLANNED: 10_000,
      RETURNED: 1_000,
      KILLED: 2_000,
      WOUNDED: 2_700,
      CASUALTIES: 6_000,
    });
  });

  it("counts one wording of two speakers as a retelling, and a press report that adds a part to its whole as drift", async () => {
    const { one, other } = await graph.query<Record<"one" | "other", unknown>>(`{
      one: node(id: "assertion:korea-D08.1") { ... on Assertion { retells { id } } }
      other: node(id: "assertion:korea-F11.1") { ... on Assertion { retells { id } quantities { value } } }
    }`);

    expect(one).toEqual({ retells: { id: "assertion:korea-D06.1" } });
    expect(other).toEqual({ retells: { id: "assertion:korea-D07.1" }, quantities: [{ value: 10_000 }] });
  });
});
