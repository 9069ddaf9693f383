import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

/**
 * The invented newsroom was written so that each thing that evidence does happens in it, and the
 * answers expected here were worked out from the rules by hand.
 */
describe("the evidence of the invented newsroom", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openNewsroomStore());
  });

  const reported = (day: string) => `{ reported: "2031-${day}${day.includes("T") ? "" : "T23:59:59.999Z"}" }`;
  const recorded = (day: string) => `{ recorded: "2031-${day}${day.includes("T") ? "" : "T23:59:59.999Z"}" }`;
  const ever = "{}";

  describe("counts origins, not articles", () => {
    const FIELDS = "assertionCount articleCount distinctOrigins repeatsCollapsed unattributed independence";

    it.each([
      ["an echo of a wire by two outlets adds no origin", "F01", ever, [5, 3, 1, 4, 0, "SINGLE_ORIGIN"]],
      [
        "two rival lawmakers who relay one briefing are one origin",
        "F01",
        reported("03-05T19:00:00Z"),
        [2, 1, 1, 1, 0, "SINGLE_ORIGIN"],
      ],
      ["an outlet that names the wire's origin adds none", "F03", ever, [3, 3, 1, 2, 0, "SINGLE_ORIGIN"]],
      ["an unnamed source counts for nothing", "F12", ever, [1, 1, 0, 0, 1, "NO_NAMED_ORIGIN"]],
      ["what was taken back counts for nothing", "F10", ever, [0, 0, 0, 0, 0, "NO_NAMED_ORIGIN"]],
      ["two origins declared independent are established", "F07", ever, [3, 3, 2, 1, 0, "ESTABLISHED"]],
      ["before the second one they are not", "F07", reported("03-06"), [2, 2, 1, 1, 0, "SINGLE_ORIGIN"]],
      [
        "nor before anyone had declared it",
        "F07",
        recorded("03-10T16:00:00Z"),
        [2, 2, 1, 1, 0, "SINGLE_ORIGIN"],
      ],
      ["a finer claim supports the coarser one", "F33", ever, [2, 1, 2, 0, 0, "NOT_ESTABLISHED"]],
      ["and never the other way round", "F34", ever, [1, 1, 1, 0, 0, "SINGLE_ORIGIN"]],
      ["everything together", "F02", ever, [15, 9, 5, 9, 1, "NOT_ESTABLISHED"]],
      ["on the first evening", "F02", reported("03-05T19:00:00Z"), [3, 1, 1, 2, 0, "SINGLE_ORIGIN"]],
      ["after the echoes", "F02", reported("03-06"), [7, 3, 1, 6, 0, "SINGLE_ORIGIN"]],
      ["after the alliance", "F02", reported("03-08"), [10, 5, 3, 6, 1, "NOT_ESTABLISHED"]],
      [
        "without the article that was recorded late",
        "F02",
        recorded("03-08"),
        [9, 4, 2, 6, 1, "NOT_ESTABLISHED"],
      ],
      ["once it had been recorded", "F02", recorded("03-14"), [13, 7, 4, 8, 1, "NOT_ESTABLISHED"]],
      [
        "with an article that was later retracted",
        "F02",
        reported("03-18"),
        [16, 10, 6, 9, 1, "NOT_ESTABLISHED"],
      ],
      ["after its retraction", "F02", reported("03-20"), [15, 9, 5, 9, 1, "NOT_ESTABLISHED"]],
    ])("%s (claim:%s as of %s)", async (_what, claim, asOf, expected) => {
      const answer = await graph.query<{ claim: { corroboration: Record<string, unknown> } }>(
        `{ claim(id: "claim:${claim}") { corroboration(asOf: ${asOf}) { ${FIELDS} } } }`,
      );

      expect(Object.values(answer.claim.corroboration)).toEqual(expected);
    });

    it("lists why origins may depend on one another, with the words that show it", async () => {
      const answer = await graph.query<Dependencies>(
        `{ claim(id: "claim:F02") { corroboration { possibleDependencies { a { id } b { id } kind evidence { exact } } } } }`,
      );

      const found = answer.claim.corroboration.possibleDependencies;
      expect(found.map(({ a, b, kind, evidence }) => [a.id, kind, b.id, evidence.length])).toEqual([
        ["actor:lantern-office", "MEMBER_OF", "actor:northlight-compact", 1],
        ["actor:northlight-compact", "BRIEFED_BY", "actor:lantern-office", 1],
        ["actor:northlight-compact", "SHARED_SOURCE", "actor:lantern-office", 1],
        ["actor:open-shore-mission", "DECLARED_INDEPENDENT", "actor:lantern-office", 2],
        ["actor:pellory-defence", "MEMBER_OF", "actor:northlight-compact", 1],
      ]);
    });

    it("does not know a dependency before the article that shows it", async () => {
      const answer = await graph.query<Dependencies>(
        `{ claim(id: "claim:F02") { corroboration(asOf: ${reported("03-11")}) { possibleDependencies { kind } } } }`,
      );

      const kinds = answer.claim.corroboration.possibleDependencies.map(({ kind }) => kind);
      expect(kinds).toContain("BRIEFED_BY");
      expect(kinds).not.toContain("SHARED_SOURCE");
    });
  });

  describe("says who stands where", () => {
    async function positions(claim: string, asOf: string) {
      const answer = await graph.query<Positions>(
        `{ claim(id: "claim:${claim}") { positions(asOf: ${asOf}) { actor { id } stance previous since { edtf } latest { id } } } }`,
      );
      return new Map(answer.claim.positions.map(({ actor, ...position }) => [actor.id, position]));
    }

    it("a denial after a silence", async () => {
      const ministry = (await positions("F02", ever)).get("actor:varonia-foreign-ministry");

      expect(ministry).toMatchObject({
        stance: "DENIES",
        previous: ["NO_COMMENT"],
        latest: { id: "assertion:F02.4" },
      });
    });

    it("the silence before the denial", async () => {
      const ministry = (await positions("F02", reported("03-10"))).get("actor:varonia-foreign-ministry");

      expect(ministry).toMatchObject({ stance: "NO_COMMENT", previous: [] });
    });

    it("a refusal to comment beside an assertion", async () => {
      const found = await positions("F19", ever);

      expect([...found].map(([actor, { stance }]) => [actor, stance])).toEqual([
        ["actor:costrel-defence", "ASSERTS"],
        ["actor:costrel-treasury", "DECLINES_TO_COMMENT"],
      ]);
    });

    it("an assertion taken back", async () => {
      expect((await positions("F10", ever)).get("actor:pellory-defence")).toMatchObject({
        stance: "RETRACTS",
        previous: ["ASSERTS"],
      });
    });

    it("one person who changed posts, as the two bodies for which they spoke", async () => {
      const answer = await graph.query<{ actor: { assertionsAs: { edges: { node: unknown }[] } } }>(
        `{ actor(id: "actor:joren-tamsel") { assertionsAs(role: ORIGIN) { edges { node { id attribution { originKey } } } } } }`,
      );

      expect(answer.actor.assertionsAs.edges.map(({ node }) => node)).toEqual([
        { id: "assertion:F02.5", attribution: { originKey: "actor:northlight-compact" } },
        { id: "assertion:F18.1", attribution: { originKey: "actor:lantern-office" } },
      ]);
    });
  });

  describe("reconciles figures, and keeps plans apart from deeds", () => {
    const ESTIMATE = "best low high conflict distinctOrigins";

    it.each([
      [reported("03-08"), [2500, 2250, 2750, false, 1]],
      [reported("03-10"), [4200, 2250, 4200, false, 2]],
      [reported("03-15"), [8000, 2250, 8000, false, 2]],
      [reported("03-17"), [8000, 2250, null, false, 3]],
      [reported("03-18"), [8000, 1620, null, true, 4]],
      [reported("03-20"), [8000, 2250, null, false, 3]],
      [ever, [8000, 2250, null, false, 3]],
      [recorded("03-10T16:00:00Z"), [2500, 2250, 2750, false, 1]],
    ])("as of %s the count changes and the plan does not", async (asOf, expected) => {
      const { deployment } = await graph.query<{
        deployment: Record<"actual" | "planned", Record<string, unknown>>;
      }>(
        `{ deployment(id: "deployment:varonia-costrel-2031") {
          actual(asOf: ${asOf}) { ${ESTIMATE} } planned(asOf: ${asOf}) { ${ESTIMATE} }
        } }`,
      );

      expect(Object.values(deployment.actual)).toEqual(expected);
      expect(Object.values(deployment.planned)).toEqual([8000, 8000, 8000, false, 1]);
    });

    it("lists a mere possibility with its reason, and does not use it", async () => {
      const { deployment } = await graph.query<Inputs>(
        `{ deployment(id: "deployment:varonia-costrel-2031") { planned { inputs { used reason figure { value } } } } }`,
      );

      const twelveThousand = deployment.planned.inputs.filter(({ figure }) => figure.value === 12_000);
      expect(twelveThousand).toEqual([
        { used: false, reason: "Only a possibility.", figure: { value: 12_000 } },
      ]);
    });

    it("adds up waves where no one gives a total", async () => {
      const { deployment } = await graph.query<{ deployment: unknown }>(
        `{ deployment(id: "deployment:pellory-halvane-2031") { actual { method ${ESTIMATE} } planned { method best } pay { currency } } }`,
      );

      expect(deployment).toEqual({
        actual: {
          method: "SUM_OF_WAVES",
          best: 105,
          low: 100,
          high: 120,
          conflict: false,
          distinctOrigins: 2,
        },
        planned: { method: "NO_DATA", best: null },
        pay: null,
      });
    });

    it("works out what is outstanding and what it costs", async () => {
      const { deployment } = await graph.query<{ deployment: unknown }>(
        `{ deployment(id: "deployment:varonia-costrel-2031") {
          early: outstanding(asOf: ${reported("03-06")}) { best low high method }
          late: outstanding(asOf: ${reported("03-15")}) { best low high }
          now: outstanding { best low high }
          unpaid: pay(asOf: ${reported("03-13")}) { currency }
          pay(asOf: ${reported("03-15")}) { currency monthlyBest monthlyLow monthlyHigh payer { id } }
        } }`,
      );

      expect(deployment).toEqual({
        early: { best: 5500, low: 5250, high: 5750, method: "DIFFERENCE" },
        late: { best: 0, low: 0, high: 5750 },
        now: { best: 0, low: 0, high: 5750 },
        unpaid: null,
        pay: {
          currency: "XTS",
          monthlyBest: 7_200_000,
          monthlyLow: 1_822_500,
          monthlyHigh: 7_920_000,
          payer: null,
        },
      });
    });

    it("keeps a history of every change", async () => {
      const { deployment } = await graph.query<{ deployment: { history: unknown } }>(
        `{ deployment(id: "deployment:varonia-costrel-2031") { history { at measure before after because { id } } } }`,
      );

      expect(deployment.history).toEqual([
        {
          at: "2031-03-05T18:30:00.000Z",
          measure: "ACTUAL_TOTAL",
          before: null,
          after: 2500,
          because: { id: "claim:F01" },
        },
        {
          at: "2031-03-05T18:30:00.000Z",
          measure: "PLANNED_TOTAL",
          before: null,
          after: 8000,
          because: { id: "claim:F03" },
        },
        {
          at: "2031-03-10T15:00:00.000Z",
          measure: "ACTUAL_TOTAL",
          before: 2500,
          after: 4200,
          because: { id: "claim:F14" },
        },
        {
          at: "2031-03-14T11:00:00.000Z",
          measure: "PAY_RATE",
          before: null,
          after: 900,
          because: { id: "claim:F19" },
        },
        {
          at: "2031-03-15T17:00:00.000Z",
          measure: "ACTUAL_TOTAL",
          before: 4200,
          after: 8000,
          because: { id: "claim:F22" },
        },
      ]);
    });
  });

  it.each([
    ["F01.3", [["F01.1", ["ATTRIBUTION_DROPPED", "QUALIFIER_DROPPED"]]]],
    ["F03.3", []],
    ["F08.2", [["F08.1", ["TIME_CHANGED"]]]],
    ["F17.2", [["F17.1", ["MODALITY_STRENGTHENED", "CONDITION_DROPPED"]]]],
    ["F17.3", [["F17.2", ["ATTRIBUTION_DROPPED"]]]],
  ])("says what the retelling assertion:%s changed", async (assertion, expected) => {
    const answer = await graph.query<{ assertion: { drift: { from: { id: string }; kinds: string[] }[] } }>(
      `{ assertion(id: "assertion:${assertion}") { drift { kinds from { id } } } }`,
    );

    expect(answer.assertion.drift.map(({ from, kinds }) => [from.id, kinds])).toEqual(
      expected.map(([from, kinds]) => [`assertion:${String(from)}`, kinds]),
    );
  });

  describe("shows what a correction does", () => {
    it.each([
      ["F24.1", { status: "EXACT", start: 97, end: 148 }],
      ["F28.1", { status: "MOVED", start: 305, end: 354 }],
      ["F26.1", { status: "CHANGED", start: 408, end: 472 }],
      ["F27.1", { status: "LOST", start: null, end: null }],
    ])("to the words of assertion:%s", async (assertion, anchor) => {
      const answer = await graph.query<{ assertion: { spans: unknown } }>(
        `{ assertion(id: "assertion:${assertion}") { spans { anchor { status start end } } } }`,
      );

      expect(answer.assertion.spans).toEqual([{ anchor }]);
    });

    it("to the claims that rest on the article alone", async () => {
      const { article } = await graph.query<{ article: { soleSupportOf: unknown } }>(
        `{ article(id: "article:fiction-12") { soleSupportOf { id status corroboration { distinctOrigins } } } }`,
      );

      expect(article.soleSupportOf).toEqual([
        { id: "claim:F24", status: "ACTIVE", corroboration: { distinctOrigins: 1 } },
        { id: "claim:F25", status: "ACTIVE", corroboration: { distinctOrigins: 1 } },
        { id: "claim:F26", status: "CORRECTED", corroboration: { distinctOrigins: 0 } },
        { id: "claim:F27", status: "CORRECTED", corroboration: { distinctOrigins: 0 } },
        { id: "claim:F28", status: "ACTIVE", corroboration: { distinctOrigins: 1 } },
        { id: "claim:F29", status: "ACTIVE", corroboration: { distinctOrigins: 1 } },
      ]);
    });

    it("only from the day of the correction on", async () => {
      const { claim } = await graph.query<{ claim: unknown }>(
        `{ claim(id: "claim:F26") {
          before: corroboration(asOf: ${reported("03-18")}) { distinctOrigins }
          after: corroboration(asOf: ${reported("03-19")}) { distinctOrigins setAside { id } }
        } }`,
      );

      expect(claim).toEqual({
        before: { distinctOrigins: 1 },
        after: { distinctOrigins: 0, setAside: [{ id: "assertion:F26.1" }] },
      });
    });
  });

  it("grades every claim by the published rule", async () => {
    const { claims } = await graph.query<{
      claims: { edges: { node: { id: string; credibility: { notation: string } } }[] };
    }>(`{ claims(first: 100) { edges { node { id credibility { notation } } } } }`);

    const byDigit: Record<string, string[]> = {};
    for (const { node } of claims.edges) {
      if (!node.id.startsWith("claim:F")) continue;
      (byDigit[node.credibility.notation.at(-1)!] ??= []).push(node.id.slice("claim:".length));
    }
    expect(byDigit).toEqual({
      1: ["F07"],
      3: ["F02", "F05", "F06", "F11", "F17", "F19", "F20", "F23", "F28", "F32", "F33", "F34"],
      4: [
        "F01",
        "F03",
        "F04",
        "F08",
        "F09",
        "F13",
        "F14",
        "F15",
        "F16",
        "F18",
        "F22",
        "F24",
        "FT1",
        "FT2",
        "FW1",
      ],
      5: ["F10", "F25", "F29"],
      6: ["F12", "F21", "F26", "F27", "F30", "F31"],
    });
  });

  it("lets a grader's verdict go before the rule, from the moment when it was given", async () => {
    const { claim } = await graph.query<{ claim: unknown }>(
      `{ claim(id: "claim:F10") {
        now: credibility { credibility overriddenBy }
        before: credibility(asOf: ${recorded("03-14T12:00:00Z")}) { credibility overriddenBy }
      } }`,
    );

    expect(claim).toEqual({
      now: { credibility: "IMPROBABLE", overriddenBy: "Almanac Desk (fiction)" },
      before: { credibility: "TRUTH_CANNOT_BE_JUDGED", overriddenBy: null },
    });
  });

  it.each([
    [reported("03-16"), []],
    [reported("03-17"), [["F16", "F25"]]],
    [
      reported("03-18"),
      [
        ["F16", "F25"],
        ["F24", "F31"],
      ],
    ],
    [reported("03-20"), [["F16", "F25"]]],
  ])("finds the claims that contradict each other as of %s", async (asOf, expected) => {
    const { contradictions } = await graph.query<{
      contradictions: { kind: string; claim: { id: string }; other: { id: string } }[];
    }>(
      `{ contradictions(deploymentId: "deployment:varonia-costrel-2031", asOf: ${asOf}) { kind claim { id } other { id } } }`,
    );

    const declared = contradictions.filter(({ kind }) => kind === "DECLARED");
    expect(
      declared.map(({ claim, other }) => [claim.id, other.id].map((id) => id.slice("claim:".length))),
    ).toEqual(expected);
  });

  it("keeps the record of a source", async () => {
    const { office, mission } = await graph.query<Record<"office" | "mission", { trackRecord: unknown }>>(
      `{ office: actor(id: "actor:lantern-office") { trackRecord { originated laterConfirmed laterContradicted laterSuperseded open } }
         mission: actor(id: "actor:open-shore-mission") { trackRecord { originated laterSuperseded } } }`,
    );

    expect(office.trackRecord).toMatchObject({ originated: 7, laterConfirmed: 1, laterSuperseded: 0 });
    expect(mission.trackRecord).toMatchObject({ laterSuperseded: 1 });
  });

  it("marks all of it as fiction", async () => {
    const { articles, claims } = await graph.query<{ articles: Marked; claims: Marked }>(
      `{ articles(first: 100) { edges { node { id fictional } } } claims(first: 100) { edges { node { id fictional } } } }`,
    );

    for (const { node } of [...articles.edges, ...claims.edges]) {
      expect([node.id, node.fictional]).toEqual([node.id, /:(fiction|F)/.test(node.id)]);
    }
  });
});

interface Marked {
  readonly edges: readonly { readonly node: { readonly id: string; readonly fictional: boolean } }[];
}

interface Dependencies {
  readonly claim: {
    readonly corroboration: {
      readonly possibleDependencies: readonly {
        readonly a: { readonly id: string };
        readonly b: { readonly id: string };
        readonly kind: string;
        readonly evidence: readonly unknown[];
      }[];
    };
  };
}

interface Positions {
  readonly claim: {
    readonly positions: readonly {
      readonly actor: { readonly id: string };
      readonly stance: string;
      readonly previous: readonly string[];
    }[];
  };
}

interface Inputs {
  readonly deployment: {
    readonly planned: {
      readonly inputs: readonly {
        readonly used: boolean;
        readonly reason: string;
        readonly figure: { readonly value: number };
      }[];
    };
  };
}
