import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion, Modality } from "../../src/domain/assertion.js";
import type { Claim, Measure } from "../../src/domain/claim.js";
import type { ActorId, ClaimId, WaveId } from "../../src/domain/ids.js";
import { type Quantity, QuantityQualifier, type QuantityScope } from "../../src/domain/quantity.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { outstandingOf } from "../../src/evidence/outstanding.js";
import { type StrengthEstimate, actualOf, plannedOf } from "../../src/evidence/strength.js";
import { DEPLOYMENT, asOfs, assertionsWith, newsrooms, plus } from "../support/arbitrary-newsroom.js";
import {
  aClaim,
  aQuantity,
  aRelation,
  aSourceGrade,
  aTime,
  anAssertion,
  knownIn,
} from "../support/newsroom.js";

const NEW = fc.constant("assertion:new" as const);

const measuring = (id: ClaimId, measure: Measure, waveId: WaveId | null = null, given: Partial<Claim> = {}) =>
  aClaim({ id, targets: [{ deploymentId: DEPLOYMENT, waveId, measure, sideId: null }], ...given });
const CLAIMS = [
  measuring("claim:total", "ACTUAL_TOTAL"),
  measuring("claim:wave-1", "ACTUAL_INCREMENT", "wave:d-1"),
  measuring("claim:wave-2", "ACTUAL_INCREMENT", "wave:d-2"),
  measuring("claim:plan", "PLANNED_TOTAL"),
];

const NOT_AS_FACT: readonly (readonly [Modality, string])[] = [
  ["PLAN", "Only a plan."],
  ["EXPECTATION", "Only an expectation."],
  ["POSSIBILITY", "Only a possibility."],
  ["CONDITIONAL", "Only on a condition."],
  ["INTENTION", "Only an intention."],
];
const NO_TOTALS: readonly (readonly [QuantityScope, string])[] = [
  ["INCREMENT", "The size of one batch, not a total."],
  ["TARGET_TOTAL", "A planned total, which is not what this measures."],
  ["RATE", "A rate, which is not what this measures."],
  ["NONE", "A number, but not a count of this."],
];

let next = 0;
const gives = (
  claimId: ClaimId,
  origin: ActorId | null,
  quantity: number | Partial<Quantity>,
  given: Partial<Assertion> = {},
) => {
  const scope =
    claimId === "claim:total" ? "CUMULATIVE" : claimId === "claim:plan" ? "TARGET_TOTAL" : "INCREMENT";
  const quantities = [
    aQuantity({ scope, ...(typeof quantity === "number" ? { value: quantity } : quantity) }),
  ];
  return anAssertion({ id: `assertion:${next++}`, claimId, origin, quantities, ...given });
};
const on = (day: string) => ({ reported: aTime(day) });
const sentIn = (assertions: readonly Assertion[], more: Partial<Records> = {}) =>
  actualOf(DEPLOYMENT, NOW, knownIn({ claims: CLAIMS, assertions, ...more }));
const reasons = ({ inputs }: StrengthEstimate) => inputs.map(({ used, reason }) => [used, reason]);

describe("what has been sent", () => {
  test("is not known while no named origin says", () => {
    const estimate = sentIn([gives("claim:total", null, 3000)]);
    expect(estimate).toMatchObject({
      best: null,
      low: null,
      high: null,
      method: "NO_DATA",
      distinctOrigins: 0,
    });
    expect(reasons(estimate)).toEqual([[false, "Names no source."]]);
  });

  test("spans the origins, and is best what the best graded one says", () => {
    const figures = [
      gives("claim:total", "actor:a", 3000),
      gives("claim:total", "actor:b", 5000, { reported: aTime("2024-10-23T10:00:00Z") }),
    ];
    const sourceGrades = [aSourceGrade({ actorId: "actor:b", reliability: "B" })];
    expect(sentIn(figures, { sourceGrades })).toMatchObject({
      best: 5000,
      low: 3000,
      high: 5000,
      method: "LATEST_PER_ORIGIN_BEST_GRADED",
      distinctOrigins: 2,
      conflict: true,
    });
  });

  test("reaches as high and as low as any of them, whichever is best", () => {
    const [low, middle, high] = [3000, 5000, 9000].map((value, index) =>
      gives("claim:total", `actor:${index}`, value),
    );
    const sourceGrades = [aSourceGrade({ actorId: "actor:1", reliability: "A" })];
    expect(sentIn([high!, middle!, low!], { sourceGrades })).toMatchObject({
      low: 3000,
      best: 5000,
      high: 9000,
    });
  });

  test("prefers a source graded E to one that no one can judge", () => {
    const figures = [gives("claim:total", "actor:a", 3000), gives("claim:total", "actor:b", 5000)];
    const sourceGrades = [
      aSourceGrade({ actorId: "actor:a", reliability: "E" }),
      aSourceGrade({ actorId: "actor:b", reliability: "F" }),
    ];
    expect(sentIn(figures, { sourceGrades }).best).toBe(3000);
  });

  test("is best what was said last, where grades are equal, though it conflicts with no earlier day", () => {
    const figures = [3000, 8000].map((value, index) =>
      gives("claim:total", `actor:${index}`, value, on(`2024-10-0${index + 1}`)),
    );
    expect(sentIn(figures)).toMatchObject({ best: 8000, low: 3000, high: 8000, conflict: false });
  });

  test("has no best figure while those said last conflict: no mean, no median, no vote", () => {
    const last = [4000, 4000, 8000].map((value, index) =>
      gives("claim:total", `actor:${index}`, value, on("2024-10-09")),
    );
    expect(sentIn([...last, gives("claim:total", "actor:early", 100, on("2024-10-01"))])).toMatchObject({
      best: null,
      low: 100,
      high: 8000,
      conflict: true,
    });
  });

  test("takes the latest figure of each origin", () => {
    const estimate = sentIn([
      gives("claim:total", "actor:a", 1000, on("2024-10-01")),
      gives("claim:total", "actor:a", 3000, on("2024-10-09")),
      gives("claim:total", "actor:a", 3000, on("2024-10-05")),
    ]);
    expect(estimate).toMatchObject({ best: 3000, low: 3000, method: "SINGLE_ORIGIN", conflict: false });
    expect(reasons(estimate)).toEqual([
      [false, "Replaced by a figure from a for a later day."],
      [false, "Repeats the figure from a."],
      [true, "The latest figure from a."],
    ]);
  });

  test("leaves out a claim that another one supersedes", () => {
    const claims = [...CLAIMS, measuring("claim:newer", "ACTUAL_TOTAL")];
    const relations = [aRelation("claim:newer", "SUPERSEDES", "claim:total")];
    const newer = gives("claim:newer", "actor:b", { value: 5000, scope: "CUMULATIVE" });
    const estimate = sentIn([gives("claim:total", "actor:a", 3000), newer], { claims, relations });
    expect(estimate).toMatchObject({ low: 5000, high: 5000 });
    expect(reasons(estimate)).toContainEqual([false, "Another claim supersedes this one."]);
  });

  test("has no upper end where one figure has none", () => {
    expect(sentIn([gives("claim:total", "actor:a", { value: 3000, qualifier: "AT_LEAST" })])).toMatchObject({
      low: 3000,
      high: null,
    });
  });

  describe("wave by wave", () => {
    const waves = [gives("claim:wave-1", "actor:a", 1500), gives("claim:wave-2", "actor:b", 1500)];

    test("adds up where no total is given", () => {
      expect(sentIn(waves)).toMatchObject({
        best: 3000,
        low: 3000,
        high: 3000,
        method: "SUM_OF_WAVES",
        distinctOrigins: 2,
      });
    });

    test("bears out a total that it comes near", () => {
      expect(sentIn([...waves, gives("claim:total", "actor:a", 3200)])).toMatchObject({
        best: 3200,
        conflict: false,
        distinctOrigins: 2,
      });
    });

    test("is a part of a total that is more", () => {
      const estimate = sentIn([...waves, gives("claim:total", "actor:a", 9000)]);
      expect(estimate).toMatchObject({ best: 9000, low: 9000, conflict: false, distinctOrigins: 1 });
      expect(reasons(estimate)).toContainEqual([
        false,
        "One of the waves, which are a part of the total: 3,000.",
      ]);
    });

    test("is measured by the total that goes first, not by how far all totals reach", () => {
      const far = gives("claim:total", "actor:c", { value: 20_000, qualifier: "UP_TO" }, on("2024-10-01"));
      const { inputs } = sentIn([...waves, gives("claim:total", "actor:a", 9000), far]);
      expect(inputs.filter(({ reason }) => reason.includes("are a part of the total"))).toHaveLength(2);
    });

    test("is in conflict with a total that is less", () => {
      expect(sentIn([...waves, gives("claim:total", "actor:a", 2000)])).toMatchObject({
        best: 2000,
        high: 2000,
        conflict: true,
      });
    });
  });

  test.each<[string, Assertion, Partial<Records>]>([
    ["Gives no number.", gives("claim:total", "actor:a", { qualifier: "UNSPECIFIED_PLURAL" }), {}],
    ...NOT_AS_FACT.map(([modality, reason]): [string, Assertion, Partial<Records>] => [
      reason,
      gives("claim:total", "actor:a", 3000, { modality }),
      {},
    ]),
    ...NO_TOTALS.map(([scope, reason]): [string, Assertion, Partial<Records>] => [
      reason,
      gives("claim:total", "actor:a", { value: 3000, scope }),
      {},
    ]),
    [
      "Leaves out those counted before.",
      gives("claim:total", "actor:a", { value: 3000, includesPrior: false }),
      {},
    ],
    [
      "The claim is that this number is wrong.",
      gives("claim:total", "actor:a", 3000),
      { claims: [measuring("claim:total", "ACTUAL_TOTAL", null, { polarity: "NEGATIVE" })] },
    ],
    [
      "One batch, but the text does not say which.",
      gives("claim:wave-1", "actor:a", 1500),
      { claims: [measuring("claim:wave-1", "ACTUAL_INCREMENT")] },
    ],
  ])("does not count a figure: %s", (reason, assertion, more) => {
    expect(reasons(sentIn([assertion], more))).toEqual([[false, reason]]);
  });

  test("counts in the unit that most figures are in", () => {
    const estimate = sentIn([
      gives("claim:total", "actor:a", 3000),
      gives("claim:total", "actor:b", 3000),
      gives("claim:total", "actor:c", { value: 4, unit: "battalion" }),
    ]);
    expect(estimate).toMatchObject({ unit: "soldier", high: 3000 });
    expect(reasons(estimate)).toContainEqual([
      false,
      "Counted in “battalion”, which cannot be converted into “soldier”.",
    ]);
  });

  test("takes the number of the claim from who confirms it without naming one", () => {
    const claims = [
      measuring("claim:total", "ACTUAL_TOTAL", null, { quantities: [aQuantity({ value: 3000 })] }),
    ];
    const confirms = anAssertion({
      id: "assertion:yes",
      claimId: "claim:total",
      origin: "actor:a",
      stance: "CONFIRMS",
    });
    expect(sentIn([confirms], { claims }).best).toBe(3000);
  });
});

describe("what is outstanding", () => {
  test("is open at the end at which the figures are", () => {
    const assertions = [
      gives("claim:plan", "actor:a", { value: 10_000, qualifier: "UP_TO" }),
      gives("claim:total", "actor:a", { value: 3000, qualifier: "AT_LEAST" }),
    ];
    const known = knownIn({ claims: CLAIMS, assertions });
    expect(outstandingOf(DEPLOYMENT, NOW, known)).toMatchObject({ best: 7000, low: 0, high: 7000 });
  });

  test("is not known where one of the two is not", () => {
    const known = knownIn({ claims: CLAIMS, assertions: [gives("claim:plan", "actor:a", 10_000)] });
    expect(outstandingOf(DEPLOYMENT, NOW, known)).toMatchObject({
      best: null,
      method: "NO_DATA",
      unit: "soldier",
    });
  });
});

describe("in any newsroom", () => {
  test("low <= best <= high, and an estimate without figures says so", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        const known = knownFrom(records);
        for (const estimate of [actualOf, plannedOf, outstandingOf].map((of) =>
          of(DEPLOYMENT, asOf, known),
        )) {
          const { low, best, high, method, conflict } = estimate;
          expect(best !== null || method === "NO_DATA" || conflict).toBe(true);
          expect(low === null).toBe(method === "NO_DATA");
          if (best === null) continue;
          expect(low).toBeLessThanOrEqual(best);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(best);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("outstanding is planned minus actual, and never negative", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        const known = knownFrom(records);
        const [planned, actual, rest] = [plannedOf, actualOf, outstandingOf].map((of) =>
          of(DEPLOYMENT, asOf, known),
        );
        for (const end of [
          rest!.low,
          rest!.best,
          rest!.high,
          ...[...rest!.byWave.values()].map(({ low }) => low),
        ])
          expect(end ?? 0).toBeGreaterThanOrEqual(0);
        if (rest!.method !== "DIFFERENCE" || planned!.method === "SUM_OF_WAVES") return;
        const minus = (a: number | null, b: number | null) =>
          a === null || b === null ? null : Math.max(0, a - b);
        expect(rest!.best).toBe(minus(planned!.best, actual!.best));
        expect(rest!.low).toBe(minus(planned!.low, actual!.high) ?? 0);
        expect(rest!.high).toBe(minus(planned!.high, actual!.low));
      }),
      { numRuns: 200 },
    );
  });

  test("no plan changes what was sent", () => {
    const plans = fc.constantFrom("PLAN", "EXPECTATION", "INTENTION", "POSSIBILITY", "CONDITIONAL");
    fc.assert(
      fc.property(
        newsrooms,
        assertionsWith(NEW),
        plans,
        fc.boolean(),
        (records, assertion, modality, isOnPlan) => {
          fc.pre(["ASSERTS", "CONFIRMS"].includes(assertion.stance));
          const claim = measuring("claim:plan", "PLANNED_TOTAL");
          const plan = isOnPlan
            ? { ...assertion, claimId: claim.id }
            : ({ ...assertion, modality } as Assertion);
          const withClaim = { ...records, claims: [...records.claims, claim] };
          const [before, after] = [withClaim, plus(withClaim, plan)].map(knownFrom);
          expect(numbersOf(actualOf(DEPLOYMENT, NOW, after!))).toEqual(
            numbersOf(actualOf(DEPLOYMENT, NOW, before!)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test("each figure has a reason, and counts once at most for each origin and thing measured", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        const known = knownFrom(records);
        const { inputs, originIds, distinctOrigins } = actualOf(DEPLOYMENT, asOf, known);
        const used = inputs.filter((input) => input.used);
        expect(inputs.every(({ reason }) => reason !== "")).toBe(true);
        expect(new Set(used.map(({ assertion }) => assertion.attribution.origin!.key))).toEqual(originIds);
        expect(originIds.size).toBe(distinctOrigins);
      }),
      { numRuns: 200 },
    );
  });

  test("every kind of number is either used or has a reason not to be", () => {
    for (const qualifier of Object.keys(QuantityQualifier) as (keyof typeof QuantityQualifier)[]) {
      const between = qualifier === "BETWEEN" ? { min: 1, max: 3 } : { value: 2 };
      const { inputs } = sentIn([gives("claim:total", "actor:a", { qualifier, ...between })]);
      expect(inputs).toHaveLength(1);
      expect(inputs[0]!.used).toBe(qualifier !== "UNSPECIFIED_PLURAL");
    }
  });
});

function numbersOf({ best, low, high, unit, method, distinctOrigins, conflict }: StrengthEstimate) {
  return { best, low, high, unit, method, distinctOrigins, conflict };
}
