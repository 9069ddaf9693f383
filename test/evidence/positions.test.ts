import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion, Stance } from "../../src/domain/assertion.js";
import { knownFrom } from "../../src/evidence/known.js";
import { positionsOn } from "../../src/evidence/positions.js";
import { isVisible } from "../../src/evidence/as-of.js";
import { CLAIMS, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import {
  aClaim,
  aRelation,
  aReview,
  aRole,
  aTime,
  anActor,
  anAssertion,
  knownIn,
} from "../support/newsroom.js";

let next = 0;
const on = (day: string, stance: Stance, given: Partial<Assertion> = {}) =>
  anAssertion({
    id: `assertion:${next++}`,
    claimId: "claim:c",
    origin: "actor:b",
    stance,
    reported: aTime(day),
    ...given,
  });
const claims = [aClaim({ id: "claim:c" }), aClaim({ id: "claim:fine" }), aClaim({ id: "claim:coarse" })];
const relations = [
  aRelation("claim:fine", "REFINES", "claim:c"),
  aRelation("claim:c", "REFINES", "claim:coarse"),
];
const positionsAfter = (...assertions: Assertion[]) =>
  positionsOn("claim:c", NOW, knownIn({ claims, relations, assertions }));

describe("the position of an actor", () => {
  test("is its latest stance, with when it was taken and what went before", () => {
    const turn = on("2024-10-03", "CONFIRMS");
    const positions = positionsAfter(
      on("2024-10-05", "CONFIRMS"),
      on("2024-10-01", "NO_COMMENT"),
      turn,
      on("2024-10-02", "DENIES"),
      on("2024-10-02T12:00:00Z", "DENIES"),
    );
    expect(positions).toMatchObject([
      { actorId: "actor:b", stance: "CONFIRMS", since: turn.reported, previous: ["NO_COMMENT", "DENIES"] },
    ]);
    expect(positions[0]!.latest.reported.edtf).toBe("2024-10-05");
  });

  test("goes by when the actor spoke, not by when it was reported", () => {
    const lateReport = on("2024-10-09", "DENIES", { stated: aTime("2024-10-01") });
    expect(positionsAfter(lateReport, on("2024-10-05", "CONFIRMS"))).toMatchObject([
      { stance: "CONFIRMS", previous: ["DENIES"] },
    ]);
  });

  test("may be silence", () => {
    expect(positionsAfter(on("2024-10-01", "DECLINES_TO_COMMENT"))).toMatchObject([
      { stance: "DECLINES_TO_COMMENT" },
    ]);
  });

  test("follows from support for a finer claim, and from denial of a coarser one, and from nothing else", () => {
    const finer = (stance: Stance) => positionsAfter(on("2024-10-01", stance, { claimId: "claim:fine" }));
    const coarser = (stance: Stance) => positionsAfter(on("2024-10-01", stance, { claimId: "claim:coarse" }));
    expect(finer("ASSERTS")).toMatchObject([{ stance: "ASSERTS" }]);
    expect(finer("DENIES")).toEqual([]);
    expect(finer("NO_COMMENT")).toEqual([]);
    expect(coarser("DENIES")).toMatchObject([{ stance: "DENIES" }]);
    expect(coarser("CONFIRMS")).toEqual([]);
  });

  test("is taken on the claim itself rather than on another, when both are of one time", () => {
    const direct = on("2024-10-01", "CONFIRMS");
    const indirect = on("2024-10-01", "ASSERTS", { claimId: "claim:fine" });
    expect(positionsAfter(indirect, direct)[0]!.latest.id).toBe(direct.id);
    expect(positionsAfter(direct, { ...indirect, id: "assertion:!" })[0]!.latest.id).toBe(direct.id);
  });

  test.each<[Stance, Stance]>([
    ["RETRACTS", "ASSERTS"],
    ["RETRACTS", "DENIES"],
    ["DENIES", "CONFIRMS"],
    ["DENIES", "NO_COMMENT"],
  ])("is %s rather than %s, when both are of one time", (stance, before) => {
    const [a, b] = [on("2024-10-01", stance), on("2024-10-01", before)];
    expect(positionsAfter(a, b)).toMatchObject([{ stance, previous: [before] }]);
    expect(positionsAfter({ ...a, id: b.id }, { ...b, id: a.id })).toMatchObject([{ stance }]);
  });

  test("is, of two like ones of one time, the one with the lesser id", () => {
    const a = on("2024-10-01", "ASSERTS", { id: "assertion:a" });
    const b = on("2024-10-01", "CONFIRMS", { id: "assertion:b" });
    expect(positionsAfter(a, b)[0]!.latest).toMatchObject({ id: "assertion:a" });
    expect(positionsAfter(b, a)[0]!.latest).toMatchObject({ id: "assertion:a" });
  });

  test("is that of the body for which a person spoke", () => {
    const spokesman = anActor({ id: "actor:b", kind: "PERSON" });
    const known = knownIn({
      claims,
      actors: [spokesman],
      roles: [aRole({ holderId: spokesman.id, organisationId: "actor:ministry" })],
      assertions: [on("2024-10-01", "DENIES")],
    });
    expect(positionsOn("claim:c", NOW, known)).toMatchObject([{ actorId: "actor:ministry" }]);
  });

  test("is not known from words that are under review", () => {
    const reviews = [aReview({ status: "LOST", at: "2024-10-02T00:00:00.000Z" })];
    expect(positionsAfter(on("2024-10-01", "DENIES", { reviews }))).toEqual([]);
  });
});

test("in any newsroom, each actor has one position, which it took, and turns in the list before", () => {
  fc.assert(
    fc.property(newsrooms, asOfs, (records, asOf) => {
      const known = knownFrom(records);
      for (const id of CLAIMS) {
        const positions = positionsOn(id, asOf, known);
        expect(new Set(positions.map(({ actorId }) => actorId)).size).toBe(positions.length);
        for (const { actorId, stance, latest, previous } of positions) {
          expect(latest).toMatchObject({ attribution: { origin: { key: actorId } } });
          // On another claim the words may have another stance: who asserts the negation denies this one.
          expect([stance, latest.claimId === id ? stance : latest.stance]).toContain(latest.stance);
          expect(isVisible(latest, known.claims.get(latest.claimId), asOf)).toBe(true);
          expect(previous.at(-1)).not.toBe(stance);
          previous.forEach((before, index) => expect(before).not.toBe(previous[index + 1]));
        }
      }
    }),
    { numRuns: 150 },
  );
});
