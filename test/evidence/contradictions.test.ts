import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { Claim } from "../../src/domain/claim.js";
import type { ActorId } from "../../src/domain/ids.js";
import { contradictionsAmong } from "../../src/evidence/contradictions.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { hasNamedBacking } from "../../src/evidence/support.js";
import { CLAIMS, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aQuantity, aRelation, aTime, anAssertion, knownIn } from "../support/newsroom.js";

let next = 0;
const says = (claimId: "claim:a" | "claim:b", origin: ActorId | null, given: Partial<Assertion> = {}) =>
  anAssertion({ id: `assertion:${next++}`, claimId, origin, ...given });
const both = [says("claim:a", "actor:x"), says("claim:b", "actor:y")];
const pairsIn = (records: Partial<Records>) =>
  contradictionsAmong(
    ["claim:a"],
    NOW,
    knownIn({ claims: [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b" })], ...records }),
  );

describe("two claims contradict each other", () => {
  test("when a coder says so, and says why", () => {
    const relations = [aRelation("claim:b", "CONTRADICTS", "claim:a", { note: "one road, two ends" })];
    expect(pairsIn({ relations, assertions: both })).toMatchObject([
      { kind: "DECLARED", claim: { id: "claim:a" }, other: { id: "claim:b" }, note: "one road, two ends" },
    ]);
  });

  test("when one is the other, negated", () => {
    const claims = [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b", polarity: "NEGATIVE" })];
    const relations = [aRelation("claim:a", "SAME_AS", "claim:b")];
    expect(pairsIn({ claims, relations, assertions: both })).toMatchObject([{ kind: "OPPOSITE" }]);
    expect(pairsIn({ relations, assertions: both })).toEqual([]);
  });

  test("only while someone named stands behind each", () => {
    const relations = [aRelation("claim:a", "CONTRADICTS", "claim:b")];
    expect(pairsIn({ relations, assertions: both.slice(0, 1) })).toEqual([]);
    expect(pairsIn({ relations, assertions: [both[0]!, says("claim:b", null)] })).toEqual([]);
    const takenBack = says("claim:b", "actor:y", { stance: "RETRACTS" });
    expect(pairsIn({ relations, assertions: [...both, takenBack] })).toEqual([]);
  });

  test("not when one party asserts and another denies the same one: those are positions", () => {
    expect(
      pairsIn({ assertions: [says("claim:a", "actor:x"), says("claim:a", "actor:y", { stance: "DENIES" })] }),
    ).toEqual([]);
  });
});

describe("two figures contradict each other", () => {
  const total = (id: "claim:a" | "claim:b", given: Partial<Claim> = {}) =>
    aClaim({
      id,
      time: aTime("../2024-10-20"),
      targets: [{ deploymentId: "deployment:d", waveId: null, measure: "ACTUAL_TOTAL", sideId: null }],
      ...given,
    });
  const gives = (value: number) => ({ quantities: [aQuantity({ value })] });
  const figures = [says("claim:a", "actor:x", gives(3000)), says("claim:b", "actor:y", gives(10_000))];

  test("when they are totals of the same thing at the same time with no number in common", () => {
    expect(pairsIn({ claims: [total("claim:a"), total("claim:b")], assertions: figures })).toMatchObject([
      {
        kind: "FIGURES",
        relation: null,
        note: "x puts the number sent at 3,000, y at 10,000, for the same time. They cannot both be right.",
      },
    ]);
  });

  test("also when only the greater of the two is asked about", () => {
    const known = knownIn({ claims: [total("claim:a"), total("claim:b")], assertions: figures });
    expect(contradictionsAmong(["claim:b"], NOW, known)).toEqual(
      contradictionsAmong(["claim:a"], NOW, known),
    );
  });

  test.each<[string, Claim, Assertion[]]>([
    ["of different days: totals grow", total("claim:b", { time: aTime("../2024-10-28") }), figures],
    [
      "of different measures",
      total("claim:b", {
        targets: [{ deploymentId: "deployment:d", waveId: null, measure: "PLANNED_TOTAL", sideId: null }],
      }),
      figures,
    ],
    [
      "of different deployments",
      total("claim:b", {
        targets: [{ deploymentId: "deployment:e", waveId: null, measure: "ACTUAL_TOTAL", sideId: null }],
      }),
      figures,
    ],
    [
      "by one party, who changed its mind",
      total("claim:b"),
      [figures[0]!, says("claim:b", "actor:x", gives(10_000))],
    ],
    [
      "that leave room for each other",
      total("claim:b"),
      [
        says("claim:a", "actor:x", { quantities: [aQuantity({ value: 3000, qualifier: "AT_LEAST" })] }),
        figures[1]!,
      ],
    ],
  ])("but not %s", (_, other, assertions) => {
    expect(pairsIn({ claims: [total("claim:a"), other], assertions })).toEqual([]);
  });
});

test("in any newsroom, a pair is the same from both sides, is of two claims, and both are said", () => {
  fc.assert(
    fc.property(newsrooms, asOfs, (records, asOf) => {
      const known = knownFrom(records);
      const all = contradictionsAmong(CLAIMS, asOf, known);
      for (const id of CLAIMS) {
        const ofOne = all.filter(({ claim, other }) => claim.id === id || other.id === id);
        expect(contradictionsAmong([id], asOf, known)).toEqual(ofOne);
      }
      for (const { claim, other } of all) {
        expect(claim.id < other.id).toBe(true);
        expect([claim, other].every((said) => hasNamedBacking(said.id, asOf, known))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
