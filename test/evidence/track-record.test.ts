import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { ActorId, ClaimId } from "../../src/domain/ids.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { trackRecordOf } from "../../src/evidence/track-record.js";
import { ACTORS, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import { CODING, aClaim, aRelation, aReview, aTime, anAssertion, knownIn } from "../support/newsroom.js";

let next = 0;
const says = (
  origin: ActorId | null,
  day: string,
  claimId: ClaimId = "claim:a",
  given: Partial<Assertion> = {},
) => anAssertion({ id: `assertion:${next++}`, claimId, origin, reported: aTime(day), ...given });
const recordIn = (records: Partial<Records>) =>
  trackRecordOf(
    "actor:x",
    NOW,
    knownIn({ claims: [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b" })], ...records }),
  );
const first = says("actor:x", "2024-10-01");
const NOTHING = { originated: 1, laterConfirmed: 0, laterContradicted: 0, laterSuperseded: 0 };

describe("the record of an origin", () => {
  test("has what it said first and what became of it", () => {
    expect(recordIn({ assertions: [first] })).toEqual({ ...NOTHING, open: 1 });
    expect(recordIn({ assertions: [first, says("actor:y", "2024-10-05")] })).toEqual({
      ...NOTHING,
      laterConfirmed: 1,
      open: 0,
    });
  });

  test("has nothing that another had said before", () => {
    expect(recordIn({ assertions: [first, says("actor:y", "2024-09-30")] }).originated).toBe(0);
    expect(
      recordIn({ assertions: [says("actor:x", "2024-10-01", "claim:a", { stance: "CONFIRMS" })] }).originated,
    ).toBe(0);
  });

  test("has nothing that another had said in other words, or more exactly, before", () => {
    for (const kind of ["SAME_AS", "REFINES"] as const) {
      const before = says("actor:y", "2024-09-30", "claim:b");
      const relations = [aRelation("claim:b", kind, "claim:a")];
      expect(recordIn({ relations, assertions: [first, before] }).originated).toBe(0);
    }
    const coarser = [aRelation("claim:a", "REFINES", "claim:b")];
    const before = says("actor:y", "2024-09-30", "claim:b");
    expect(recordIn({ relations: coarser, assertions: [first, before] }).originated).toBe(1);
  });

  test("has what it and another said at one time", () => {
    expect(recordIn({ assertions: [first, says("actor:y", "2024-10-01")] })).toEqual({
      ...NOTHING,
      laterConfirmed: 1,
      open: 0,
    });
  });

  test("goes by the first time that it said something, whatever came in which order", () => {
    const [early, late] = [first, says("actor:x", "2024-10-09")];
    const between = says("actor:y", "2024-10-05");
    for (const assertions of [
      [early, between, late],
      [late, between, early],
    ]) {
      expect(recordIn({ assertions })).toEqual({ ...NOTHING, laterConfirmed: 1, open: 0 });
    }
  });

  test("has what it took back as contradicted, whatever else of it is under review", () => {
    const denial = says("actor:x", "2024-10-05", "claim:a", { stance: "DENIES" });
    const underReview = says("actor:x", "2024-10-01", "claim:a", { reviews: [aReview()] });
    expect(recordIn({ assertions: [first, underReview, denial] })).toEqual({
      ...NOTHING,
      laterContradicted: 1,
      open: 0,
    });
    expect(recordIn({ assertions: [underReview] }).originated).toBe(0);
  });

  test("has what it said again after taking it back as its own, and what another still says as confirmed", () => {
    const denial = says("actor:x", "2024-10-05", "claim:a", { stance: "DENIES" });
    expect(recordIn({ assertions: [first, denial, says("actor:x", "2024-10-09")] })).toEqual({
      ...NOTHING,
      open: 1,
    });
    expect(recordIn({ assertions: [first, denial, says("actor:y", "2024-10-03")] })).toEqual({
      ...NOTHING,
      laterConfirmed: 1,
      laterContradicted: 1,
      open: 0,
    });
  });

  test("has nothing that it denies having said, as long as it has not said it again", () => {
    const denial = says("actor:x", "2024-10-05", "claim:a", { stance: "DENIES_SAYING" });
    const again = says("actor:x", "2024-10-09");
    expect(recordIn({ assertions: [first, denial] }).originated).toBe(0);
    expect(recordIn({ assertions: [first, denial, says("actor:y", "2024-10-03")] }).originated).toBe(0);
    expect(recordIn({ assertions: [first, denial, again] }).originated).toBe(1);
  });

  test("goes by no relation that was noted down later", () => {
    const established = { ...CODING, codedAt: "2025-01-01T00:00:00.000Z" };
    const known = knownIn({
      claims: [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b" })],
      relations: [aRelation("claim:b", "CONTRADICTS", "claim:a", { established })],
      assertions: [first, says("actor:y", "2024-10-05", "claim:b")],
    });
    const before = { ...NOW, recorded: "2024-12-31T00:00:00.000Z" };
    expect(trackRecordOf("actor:x", before, known)).toEqual({ ...NOTHING, open: 1 });
    expect(trackRecordOf("actor:x", NOW, known).laterContradicted).toBe(1);
  });

  test("is neither better nor worse for what it repeats itself or no one named says", () => {
    expect(
      recordIn({ assertions: [first, says("actor:x", "2024-10-05"), says(null, "2024-09-01")] }),
    ).toEqual({ ...NOTHING, open: 1 });
  });

  test("counts a claim that cannot hold together with it, but not a denial", () => {
    const relations = [aRelation("claim:b", "CONTRADICTS", "claim:a")];
    const against = says("actor:y", "2024-10-05", "claim:b");
    const denial = says("actor:y", "2024-10-05", "claim:a", { stance: "DENIES" });
    expect(recordIn({ relations, assertions: [first, against] })).toEqual({
      ...NOTHING,
      laterContradicted: 1,
      open: 0,
    });
    expect(recordIn({ assertions: [first, denial] })).toEqual({ ...NOTHING, open: 1 });
  });

  test("counts what it took back itself", () => {
    const back = says("actor:x", "2024-10-05", "claim:a", { stance: "RETRACTS" });
    expect(recordIn({ assertions: [first, back] })).toEqual({ ...NOTHING, laterContradicted: 1, open: 0 });
  });

  test("counts what was superseded, once someone named stands behind what supersedes it", () => {
    const relations = [aRelation("claim:b", "SUPERSEDES", "claim:a")];
    const newer = (origin: ActorId | null) =>
      recordIn({ relations, assertions: [first, says(origin, "2024-10-05", "claim:b")] });
    expect(newer("actor:y")).toEqual({ ...NOTHING, laterSuperseded: 1, open: 0 });
    expect(newer(null)).toEqual({ ...NOTHING, open: 1 });
  });

  test("in any newsroom adds up", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, fc.constantFrom(...ACTORS), (records, asOf, actorId) => {
        const record = trackRecordOf(actorId, asOf, knownFrom(records));
        const { originated, open, laterConfirmed, laterContradicted, laterSuperseded } = record;
        const became = [laterConfirmed, laterContradicted, laterSuperseded];
        expect(Math.max(...became)).toBeLessThanOrEqual(originated - open);
        expect(became.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(originated - open);
      }),
      { numRuns: 200 },
    );
  });
});
