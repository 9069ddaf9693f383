import { NOW } from "../../src/domain/as-of.js";
import type { ClaimId } from "../../src/domain/ids.js";
import { claimStatusOf } from "../../src/evidence/claim-status.js";
import { contradictionsAmong } from "../../src/evidence/contradictions.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { DIGITS, credibilityOf } from "../../src/evidence/credibility.js";
import { driftOf } from "../../src/evidence/drift.js";
import type { EstimateInput } from "../../src/evidence/figures.js";
import { historyOf } from "../../src/evidence/history.js";
import { knownFrom } from "../../src/evidence/known.js";
import { payOf } from "../../src/evidence/pay.js";
import { positionsOn } from "../../src/evidence/positions.js";
import { soleSupportOf } from "../../src/evidence/sole-support.js";
import { outstandingOf } from "../../src/evidence/outstanding.js";
import { actualOf, plannedOf } from "../../src/evidence/strength.js";
import { trackRecordOf } from "../../src/evidence/track-record.js";
import { BRIEFING, DEPLOYMENT, short } from "../support/briefing-newsroom.js";

/** The answers that the seed article must give (docs/evidence.md works them through). */
const known = knownFrom(BRIEFING);
const ask = <Answer>(question: (id: ClaimId, asOf: typeof NOW, of: typeof known) => Answer, id: ClaimId) =>
  question(id, NOW, known);

const usedIn = (inputs: readonly EstimateInput[]) =>
  short(inputs.filter(({ used }) => used).map(({ assertion }) => assertion));
const unusedIn = (inputs: readonly EstimateInput[]) =>
  Object.fromEntries(
    inputs.filter(({ used }) => !used).map(({ assertion, reason }) => [...short([assertion]), reason]),
  );

describe("the briefing on soldiers sent", () => {
  test("has some 3,000 sent, on one word, which the waves bear out", () => {
    const actual = actualOf(DEPLOYMENT, NOW, known);
    expect(actual).toMatchObject({
      best: 3000,
      low: 2700,
      high: 3300,
      unit: "soldier",
      method: "SINGLE_ORIGIN",
      distinctOrigins: 1,
      conflict: false,
      explanation:
        "Only NIS says how many were sent: 3,000 (2,700 to 3,300). The waves come to 3,000 as well, but are not from another source.",
    });
    expect([...actual.originIds]).toEqual(["actor:nis"]);
    expect(usedIn(actual.inputs)).toEqual(["A01.2", "A06.1", "A07.1"]);
    expect(unusedIn(actual.inputs)).toEqual({ "A01.1": "Names no source." });
  });

  test("has 10,000 planned, which one origin says twice", () => {
    const planned = plannedOf(DEPLOYMENT, NOW, known);
    expect(planned).toMatchObject({
      best: 10_000,
      low: 10_000,
      high: 10_000,
      method: "SINGLE_ORIGIN",
      distinctOrigins: 1,
      conflict: false,
    });
    expect(usedIn(planned.inputs)).toEqual(["A03.2"]);
    expect(unusedIn(planned.inputs)).toEqual({
      "A03.1": "Names no source.",
      "A03.3": "Repeats the figure from NIS.",
    });
  });

  test("leaves 7,000 outstanding, by our subtraction", () => {
    expect(outstandingOf(DEPLOYMENT, NOW, known)).toMatchObject({
      best: 7000,
      low: 6700,
      high: 7300,
      method: "DIFFERENCE",
      distinctOrigins: 1,
    });
  });

  test("has pay per soldier and month, and no payer", () => {
    expect(payOf(DEPLOYMENT, NOW, known)).toMatchObject({
      rate: { value: 2000, qualifier: "APPROXIMATELY", per: ["soldier", "month"] },
      monthlyBest: 6_000_000,
      monthlyLow: 4_860_000,
      monthlyHigh: 7_260_000,
      currency: "USD",
      payerId: null,
    });
  });

  test("has its whole history on the one day on which it was reported", () => {
    const at = "2024-10-24T23:59:59.999Z";
    expect(historyOf(DEPLOYMENT, NOW, known)).toMatchObject([
      { at, measure: "ACTUAL_TOTAL", before: null, after: 3000, because: { id: "claim:C01" } },
      { at, measure: "PLANNED_TOTAL", before: null, after: 10_000, because: { id: "claim:C03" } },
      { at, measure: "PAY_RATE", before: null, after: 2000, because: { id: "claim:C11" } },
    ]);
  });

  test("has three origins behind the presence of the troops, not eight", () => {
    const corroboration = ask(corroborationOf, "claim:C18");
    expect(corroboration).toMatchObject({
      assertionCount: 8,
      articleCount: 1,
      distinctOrigins: 3,
      repeatsCollapsed: 4,
      unattributed: 1,
      independence: "NOT_ESTABLISHED",
    });
    expect(corroboration.groups.map(({ origin, assertions }) => [origin.key, short(assertions)])).toEqual([
      ["actor:nis", ["A01.2", "A06.1", "A07.1", "A09.1", "A10.1"]],
      ["actor:us-dod", ["A18.1"]],
      ["actor:nato", ["A18.2"]],
    ]);
    expect(corroboration.possibleDependencies).toEqual([
      {
        aId: "actor:nato",
        bId: "actor:nis",
        kind: "BRIEFED_BY",
        isCertain: false,
        evidence: [{ versionId: "version:seed-000@1", start: 2609, end: 2698 }],
      },
      { aId: "actor:us-dod", bId: "actor:nato", kind: "MEMBER_OF", isCertain: false, evidence: [] },
    ]);
  });

  test.each([
    ["claim:C01", { distinctOrigins: 1, independence: "SINGLE_ORIGIN", unattributed: 1 }],
    [
      "claim:C03",
      { distinctOrigins: 1, independence: "SINGLE_ORIGIN", unattributed: 1, repeatsCollapsed: 1 },
    ],
    ["claim:C14", { distinctOrigins: 0, independence: "NO_NAMED_ORIGIN", unattributed: 1 }],
  ] as const)("counts for %s no more than who was named", (id, expected) => {
    expect(ask(corroborationOf, id)).toMatchObject(expected);
  });

  test("has four positions on the presence of the troops, silence included", () => {
    const positions = ask(positionsOn, "claim:C18");
    expect(positions.map(({ actorId, stance, latest }) => [actorId, stance, ...short([latest])])).toEqual([
      ["actor:nato", "CONFIRMS", "A18.2"],
      ["actor:nis", "ASSERTS", "A01.2"],
      ["actor:north-korea", "NO_COMMENT", "A18.3"],
      ["actor:us-dod", "CONFIRMS", "A18.1"],
    ]);
  });

  test.each([
    ["claim:C18", 3],
    ["claim:C01", 3],
    ["claim:C03", 3],
    ["claim:C14", 6],
    ["claim:C19", 6],
    ["claim:C20", 6],
    ["claim:C21", 6],
    ["claim:C28", 4],
  ] as const)("gives %s the credibility %i", (id, digit) => {
    const { credibility, notation } = ask(credibilityOf, id);
    expect(DIGITS[credibility]).toBe(digit);
    expect(notation).toBe(`F${digit}`);
  });

  test("has a headline that says more surely, or less, on no one's word", () => {
    const driftFrom = (id: "assertion:A01.1" | "assertion:A03.1") =>
      driftOf(known.assertions.get(id)!, known).map(({ from, kinds }) => [...short([from]), ...kinds]);
    expect(driftFrom("assertion:A01.1")).toEqual([["A01.2", "ATTRIBUTION_DROPPED", "QUALIFIER_DROPPED"]]);
    expect(driftFrom("assertion:A03.1")).toEqual([
      ["A03.2", "ATTRIBUTION_DROPPED", "MODALITY_WEAKENED", "TIME_CHANGED"],
    ]);
  });

  test("counts each speaker as the body for which they spoke, and Lee as himself", () => {
    const keyOf = (id: `assertion:${string}`) => known.assertions.get(id)!.attribution.origin;
    expect(keyOf("assertion:A07.1")?.key).toBe("actor:nis");
    expect(keyOf("assertion:A18.2")).toEqual({ key: "actor:nato", path: ["actor:nato"], countryId: null });
    expect(keyOf("assertion:A28.1")).toEqual({
      key: "actor:lee-seong-kweun",
      path: ["actor:lee-seong-kweun", "actor:ppp", "actor:south-korea"],
      countryId: "actor:south-korea",
    });
    expect(keyOf("assertion:A01.1")).toBeNull();
  });

  test("contradicts itself nowhere, and all its claims stand on this one article", () => {
    expect(contradictionsAmong(known.claims.keys(), NOW, known)).toEqual([]);
    expect([...known.claims.keys()].map((id) => ask(claimStatusOf, id))).not.toContain("RETRACTED");
    expect(soleSupportOf("article:seed-000", NOW, known)).toHaveLength(known.claims.size);
  });

  test("leaves most of what the service originated open", () => {
    expect(trackRecordOf("actor:nis", NOW, known)).toMatchObject({ laterConfirmed: 0, laterContradicted: 0 });
  });
});
