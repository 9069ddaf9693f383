import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import { type ClaimRelation, RelationKind } from "../../src/domain/claim.js";
import type { ClaimId } from "../../src/domain/ids.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { bearingOn, broaderClaims, finerClaims, relatives, sameClaims } from "../../src/evidence/family.js";
import { knownFrom } from "../../src/evidence/known.js";
import { positionsOn } from "../../src/evidence/positions.js";
import { CLAIMS, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aRelation, anAssertion, knownIn } from "../support/newsroom.js";

const claim = aClaim({ id: "claim:c" });
const other = aClaim({ id: "claim:other" });
const OTHER_KINDS = (Object.keys(RelationKind) as RelationKind[]).filter(
  (kind) => kind !== "SAME_AS" && kind !== "REFINES",
);

function originsFor(
  claimId: ClaimId,
  saidOf: ClaimId,
  relation: ClaimRelation,
  claims = [claim, other],
): number {
  const assertions = [anAssertion({ id: "assertion:a", claimId: saidOf, origin: "actor:b" })];
  return corroborationOf(claimId, NOW, knownIn({ claims, relations: [relation], assertions }))
    .distinctOrigins;
}

/** The stance that an actor has on a claim after denying the other one. */
function stanceAfterDenying(relation: ClaimRelation): string | undefined {
  const assertions = [
    anAssertion({ id: "assertion:a", claimId: "claim:other", origin: "actor:b", stance: "DENIES" }),
  ];
  const known = knownIn({ claims: [claim, other], relations: [relation], assertions });
  return positionsOn("claim:c", NOW, known)[0]?.stance;
}

describe("what is said of a claim is said of another", () => {
  test("that is the same, whichever way round a coder noted it", () => {
    const relation = aRelation("claim:c", "SAME_AS", "claim:other");
    expect(originsFor("claim:c", "claim:other", relation)).toBe(1);
    expect(originsFor("claim:other", "claim:c", relation)).toBe(1);
  });

  test("that is the same as one which refines it", () => {
    const between = aClaim({ id: "claim:between" });
    const known = knownIn({
      claims: [claim, other, between],
      relations: [
        aRelation("claim:between", "REFINES", "claim:c"),
        aRelation("claim:other", "SAME_AS", "claim:between"),
      ],
      assertions: [anAssertion({ id: "assertion:a", claimId: "claim:other", origin: "actor:b" })],
    });
    expect(corroborationOf("claim:c", NOW, known).distinctOrigins).toBe(1);
  });

  test("that it refines, though one affirms what the other negates", () => {
    const stillThere = aClaim({ id: "claim:c", text: "The soldiers are still there." });
    const noneLeft = aClaim({ id: "claim:other", text: "No soldier has left.", polarity: "NEGATIVE" });
    const relation = aRelation("claim:other", "REFINES", "claim:c");
    expect(originsFor("claim:c", "claim:other", relation, [stillThere, noneLeft])).toBe(1);
  });

  test.each(OTHER_KINDS)("and not of one related to it in another way: %s", (kind) => {
    for (const relation of [
      aRelation("claim:c", kind, "claim:other"),
      aRelation("claim:other", kind, "claim:c"),
    ]) {
      expect(originsFor("claim:c", "claim:other", relation)).toBe(0);
      expect(stanceAfterDenying(relation)).toBeUndefined();
    }
  });

  test("where the other claim is not at hand either", () => {
    const relation = aRelation("claim:c", "SAME_AS", "claim:other");
    expect(originsFor("claim:c", "claim:other", relation, [])).toBe(1);
  });
});

test("who denies what a claim refines denies the claim, and not the reverse", () => {
  expect(stanceAfterDenying(aRelation("claim:c", "REFINES", "claim:other"))).toBe("DENIES");
  expect(stanceAfterDenying(aRelation("claim:other", "REFINES", "claim:c"))).toBeUndefined();
});

test("in any newsroom, a claim is in its own family, and finds a relative that finds it", () => {
  fc.assert(
    fc.property(newsrooms, (records) => {
      const known = knownFrom(records);
      for (const id of CLAIMS) {
        const [same, finer, broader] = [sameClaims, finerClaims, broaderClaims].map((family) =>
          family(id, NOW, known),
        );
        for (const family of [same!, finer!, broader!]) expect(family).toContain(id);
        for (const one of same!) expect(sameClaims(one, NOW, known)).toEqual(same);
        for (const one of finer!) expect(broaderClaims(one, NOW, known)).toContain(id);
        for (const one of broader!) expect(finerClaims(one, NOW, known)).toContain(id);
      }
    }),
    { numRuns: 100 },
  );
});

test("in any newsroom, a family is found among the relatives of relatives", () => {
  fc.assert(
    fc.property(newsrooms, fc.constantFrom(...CLAIMS), (records, claimId) => {
      const reached = new Set<ClaimId>([claimId]);
      const relationsOf = (id: ClaimId) => knownFrom(records).relationsOfClaim.of(id);
      for (const id of reached)
        for (const relation of relationsOf(id)) for (const one of relatives(relation)) reached.add(one);

      const all = knownFrom(records);
      const family = new Set(
        [finerClaims, broaderClaims, sameClaims].flatMap((of) => [...of(claimId, NOW, all)]),
      );
      expect([...family].filter((id) => !reached.has(id))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each(OTHER_KINDS)("a relation of kind %s leads to no relatives", (kind) => {
  expect(relatives(aRelation("claim:c", kind, "claim:other"))).toEqual([]);
});

test.each<[RelationKind, readonly ClaimId[]]>([
  ["CONTRADICTS", ["claim:c", "claim:other"]],
  ["EXPLAINS", ["claim:c", "claim:other"]],
  ["DERIVED_FROM", ["claim:c", "claim:other"]],
  ["SAME_AS", []],
  ["REFINES", []],
  ["SUPERSEDES", []],
])("words on the other claim of a relation of kind %s bear on a claim: %j", (kind, claimIds) => {
  expect(bearingOn(aRelation("claim:c", kind, "claim:other"))).toEqual(claimIds);
});
