import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { AnchorStatus, Assertion } from "../../src/domain/assertion.js";
import type { ActorId, ClaimId } from "../../src/domain/ids.js";
import { claimStatusOf } from "../../src/evidence/claim-status.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { CLAIMS, newsrooms, plus } from "../support/arbitrary-newsroom.js";
import { aClaim, aLink, aRelation, aReview, aTime, anAssertion, knownIn } from "../support/newsroom.js";

let next = 0;
const says = (claimId: ClaimId, origin: ActorId | null, given: Partial<Assertion> = {}) =>
  anAssertion({ id: `assertion:${next++}`, claimId, origin, ...given });
const reviewed = (status: AnchorStatus): Partial<Assertion> => {
  return { reviews: [aReview({ status })] };
};
const statusIn = (records: Partial<Records>) =>
  claimStatusOf(
    "claim:a",
    NOW,
    knownIn({ claims: [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b" })], ...records }),
  );
const SUPERSEDED = [aRelation("claim:b", "SUPERSEDES", "claim:a")];

describe("a claim", () => {
  test.each<[string, string, Partial<Records>]>([
    ["ACTIVE", "someone says it", { assertions: [says("claim:a", "actor:x")] }],
    [
      "ACTIVE",
      "no one ever spoke for it",
      { assertions: [says("claim:a", "actor:x", { stance: "DENIES" })] },
    ],
    [
      "ACTIVE",
      "a correction hit only some of what speaks for it",
      { assertions: [says("claim:a", "actor:x", reviewed("LOST")), says("claim:a", "actor:y")] },
    ],
    [
      "CORRECTED",
      "a correction changed all that speaks for it",
      { assertions: [says("claim:a", "actor:x", reviewed("CHANGED"))] },
    ],
    [
      "CORRECTED",
      "a correction took out all that speaks for it: that is no retraction by those who said it",
      { assertions: [says("claim:a", "actor:x", reviewed("LOST"))] },
    ],
    [
      "RETRACTED",
      "its article was withdrawn",
      { assertions: [says("claim:a", "actor:x", { reviews: [aReview({ cause: "WITHDRAWN" })] })] },
    ],
    [
      "RETRACTED",
      "who said it took it back",
      { assertions: [says("claim:a", "actor:x"), says("claim:a", "actor:x", { stance: "RETRACTS" })] },
    ],
    [
      "CORRECTED",
      "a correction changed some of what speaks for it, and the rest was taken out",
      {
        assertions: [
          says("claim:a", "actor:x", reviewed("CHANGED")),
          says("claim:a", "actor:y", reviewed("LOST")),
        ],
      },
    ],
    [
      "ACTIVE",
      "it supersedes another one",
      {
        relations: [aRelation("claim:a", "SUPERSEDES", "claim:b")],
        assertions: [says("claim:a", "actor:x"), says("claim:b", "actor:x")],
      },
    ],
    [
      "SUPERSEDED",
      "someone named says what supersedes it",
      { relations: SUPERSEDED, assertions: [says("claim:a", "actor:x"), says("claim:b", "actor:x")] },
    ],
    [
      "ACTIVE",
      "no one named says what would supersede it",
      { relations: SUPERSEDED, assertions: [says("claim:a", "actor:x"), says("claim:b", null)] },
    ],
    [
      "ACTIVE",
      "what refines it still stands",
      {
        relations: [aRelation("claim:b", "REFINES", "claim:a")],
        assertions: [says("claim:a", "actor:x", reviewed("LOST")), says("claim:b", "actor:y")],
      },
    ],
  ])("is %s when %s", (expected, _, records) => {
    expect(statusIn(records)).toBe(expected);
  });

  test("in any newsroom stands again once someone new says it", () => {
    fc.assert(
      fc.property(newsrooms, fc.constantFrom(...CLAIMS), (records, claimId) => {
        const anew = says(claimId, null, {
          attribution: { links: [aLink("ORIGIN", "actor:newcomer")], origin: null },
          reported: aTime("2030-01-01"),
        });
        expect(["ACTIVE", "SUPERSEDED"]).toContain(
          claimStatusOf(claimId, NOW, knownFrom(plus(records, anew))),
        );
      }),
      { numRuns: 150 },
    );
  });
});
