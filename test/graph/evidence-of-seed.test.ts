import { openTestGraph, type TestGraph } from "../support/graph.js";
import { openSampleStore } from "../support/sample.js";

/** What the rules have to answer for the coded article of 2024; the domain model lists it. */
describe("the evidence of the coded article", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = openTestGraph(await openSampleStore());
  });

  const suffix = (id: string) => id.slice(id.indexOf(":") + 1);

  it("reconciles what was sent, from one origin, with the batches bearing it out", async () => {
    const { deployment } = await graph.query<{ deployment: { actual: Estimate } }>(
      `{ deployment(id: "deployment:dprk-russia-2024") { actual { ...Estimate } } } ${ESTIMATE}`,
    );

    expect(summary(deployment.actual)).toEqual({
      figures: [3000, 2700, 3300],
      method: "SINGLE_ORIGIN",
      origins: 1,
      conflict: false,
      used: ["A01.2", "A06.1", "A07.1"],
      unused: { "A01.1": "Names no source." },
    });
  });

  it("keeps the plan apart, from one origin, with its repeat and the headline unused", async () => {
    const { deployment } = await graph.query<{ deployment: { planned: Estimate } }>(
      `{ deployment(id: "deployment:dprk-russia-2024") { planned { ...Estimate } } } ${ESTIMATE}`,
    );

    expect(summary(deployment.planned)).toEqual({
      figures: [10_000, 10_000, 10_000],
      method: "SINGLE_ORIGIN",
      origins: 1,
      conflict: false,
      used: ["A03.2"],
      unused: { "A03.1": "Names no source.", "A03.3": "Repeats the figure from NIS." },
    });
  });

  it("works out what is outstanding, and what the men cost", async () => {
    const { deployment } = await graph.query<{ deployment: unknown }>(
      `{ deployment(id: "deployment:dprk-russia-2024") {
        outstanding { best low high method }
        pay { currency monthlyBest monthlyLow monthlyHigh payer { id } rate { value qualifier per } }
      } }`,
    );

    expect(deployment).toEqual({
      outstanding: { best: 7000, low: 6700, high: 7300, method: "DIFFERENCE" },
      pay: {
        currency: "USD",
        monthlyBest: 6_000_000,
        monthlyLow: 4_860_000,
        monthlyHigh: 7_260_000,
        payer: null,
        rate: { value: 2000, qualifier: "APPROXIMATELY", per: ["soldier", "month"] },
      },
    });
  });

  it("counts three origins behind the claim that they are there, and says why they may not be independent", async () => {
    const { claim } = await graph.query<{ claim: { corroboration: Corroboration } }>(
      `{ claim(id: "claim:C18") { corroboration {
        assertionCount distinctOrigins repeatsCollapsed unattributed independence
        groups { originKey } possibleDependencies { a { id } kind b { id } evidence { exact } }
      } } }`,
    );

    const { groups, possibleDependencies, ...counts } = claim.corroboration;
    expect(counts).toEqual({
      assertionCount: 8,
      distinctOrigins: 3,
      repeatsCollapsed: 4,
      unattributed: 1,
      independence: "NOT_ESTABLISHED",
    });
    expect(groups.map(({ originKey }) => suffix(originKey))).toEqual(["nis", "us-dod", "nato"]);
    expect(
      possibleDependencies.map(({ a, kind, b, evidence }) => [
        suffix(a.id),
        kind,
        suffix(b.id),
        evidence.length,
      ]),
    ).toEqual([
      ["nato", "BRIEFED_BY", "nis", 1],
      ["us-dod", "MEMBER_OF", "nato", 0],
    ]);
  });

  it("lists every position on it, silence included", async () => {
    const { claim } = await graph.query<{
      claim: { positions: { actor: { id: string }; stance: string; latest: { claim: { id: string } } }[] };
    }>(`{ claim(id: "claim:C18") { positions { actor { id } stance latest { claim { id } } } } }`);

    expect(
      claim.positions.map(({ actor, stance, latest }) => [suffix(actor.id), stance, suffix(latest.claim.id)]),
    ).toEqual([
      ["nato", "CONFIRMS", "C18"],
      ["nis", "ASSERTS", "C01"],
      ["north-korea", "NO_COMMENT", "C18"],
      ["us-dod", "CONFIRMS", "C18"],
    ]);
  });

  it.each([
    ["C01", 1, "SINGLE_ORIGIN", 1],
    ["C14", 0, "NO_NAMED_ORIGIN", 1],
  ])(
    "does not let confirmation of presence confirm claim:%s",
    async (id, distinctOrigins, independence, unattributed) => {
      const { claim } = await graph.query<{ claim: { corroboration: unknown } }>(
        `{ claim(id: "claim:${id}") { corroboration { distinctOrigins independence unattributed } } }`,
      );

      expect(claim.corroboration).toEqual({ distinctOrigins, independence, unattributed });
    },
  );

  it.each([
    ["C18", "F3"],
    ["C01", "F3"],
    ["C03", "F3"],
    ["C14", "F6"],
    ["C19", "F6"],
    ["C20", "F6"],
    ["C21", "F6"],
  ])("grades claim:%s %s", async (id, notation) => {
    expect(await graph.query(`{ claim(id: "claim:${id}") { credibility { notation } } }`)).toEqual({
      claim: { credibility: { notation } },
    });
  });

  it("sees what the headline did to the figures", async () => {
    const { headcount, plan } = await graph.query<Record<"headcount" | "plan", { drift: unknown }>>(
      `{ headcount: assertion(id: "assertion:A01.1") { drift { kinds from { id } } } plan: assertion(id: "assertion:A03.1") { drift { kinds from { id } } } }`,
    );

    expect(headcount.drift).toEqual([
      { kinds: ["ATTRIBUTION_DROPPED", "QUALIFIER_DROPPED"], from: { id: "assertion:A01.2" } },
    ]);
    expect(plan.drift).toEqual([
      {
        kinds: ["ATTRIBUTION_DROPPED", "MODALITY_WEAKENED", "TIME_CHANGED"],
        from: { id: "assertion:A03.2" },
      },
    ]);
  });

  it("costs a page of claims no more reads than one claim", async () => {
    const readsOf = async (first: number) => {
      graph.takeReads();
      await graph.query(
        `{ claims(first: ${first}) { edges { node { corroboration { distinctOrigins } } } } }`,
      );
      return graph.takeReads();
    };

    const one = await readsOf(1);
    const page = await readsOf(32);
    expect(page.length).toBeLessThanOrEqual(one.length);
    expect(page.map((read) => read.replace(/\(\d+\)$/, ""))).toEqual([
      "claims.page",
      "claimRelations.by.eitherId",
      "claims.byIds",
      "assertions.by.claimId",
      "sourceDependencies.by.actorId",
      "sourceGrades.by.actorId",
      "credibilityGrades.by.claimId",
      "actors.byIds",
      "roles.by.holderId",
      "deployments.byIds",
      "articles.byIds",
    ]);
  });
});

const ESTIMATE = `fragment Estimate on StrengthEstimate {
  best low high method distinctOrigins conflict inputs { used reason assertion { id } }
}`;

interface Estimate {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
  readonly distinctOrigins: number;
  readonly conflict: boolean;
  readonly inputs: readonly {
    readonly used: boolean;
    readonly reason: string;
    readonly assertion: { readonly id: string };
  }[];
}

interface Corroboration {
  readonly groups: readonly { readonly originKey: string }[];
  readonly possibleDependencies: readonly {
    readonly a: { readonly id: string };
    readonly b: { readonly id: string };
    readonly kind: string;
    readonly evidence: readonly unknown[];
  }[];
}

function summary({ best, low, high, method, distinctOrigins, conflict, inputs }: Estimate) {
  const name = (input: Estimate["inputs"][number]) => input.assertion.id.slice("assertion:".length);
  return {
    figures: [best, low, high],
    method,
    origins: distinctOrigins,
    conflict,
    used: inputs.filter((input) => input.used).map(name),
    unused: Object.fromEntries(
      inputs.filter((input) => !input.used).map((input) => [name(input), input.reason]),
    ),
  };
}
