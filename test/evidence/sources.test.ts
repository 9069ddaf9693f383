import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import { knownFrom } from "../../src/evidence/known.js";
import { sourcesOf } from "../../src/evidence/sources.js";
import { visibleAssertions } from "../../src/evidence/withdrawals.js";
import { asOfs, CLAIMS, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aDependency, anAssertion, aTime, knownIn } from "../support/newsroom.js";

const claims = [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b" })];

describe("the sources of claims", () => {
  test("are counted by origin, whatever the stance, with the claims that each spoke on", () => {
    const known = knownIn({
      claims,
      assertions: [
        anAssertion({
          id: "assertion:1",
          claimId: "claim:a",
          origin: "actor:x",
          reported: aTime("2024-10-23"),
        }),
        anAssertion({
          id: "assertion:2",
          claimId: "claim:b",
          origin: "actor:x",
          reported: aTime("2024-10-25"),
        }),
        anAssertion({ id: "assertion:3", claimId: "claim:a", origin: "actor:y", stance: "NO_COMMENT" }),
        anAssertion({ id: "assertion:4", claimId: "claim:a", origin: null }),
      ],
      dependencies: [aDependency({ actorId: "actor:y", kind: "BRIEFED_BY", onId: "actor:x" })],
    });

    const { sources, unattributed, dependencies } = sourcesOf(["claim:a", "claim:b"], NOW, known);

    expect(sources).toMatchObject([
      {
        key: "actor:x",
        statementCount: 2,
        claimCount: 2,
        firstReported: { edtf: "2024-10-23" },
        latestReported: { edtf: "2024-10-25" },
      },
      { key: "actor:y", statementCount: 1, claimCount: 1 },
    ]);
    expect(unattributed).toBe(1);
    expect(dependencies).toMatchObject([{ aId: "actor:y", bId: "actor:x", kind: "BRIEFED_BY" }]);
  });

  test("in any newsroom account for every visible statement once", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, fc.subarray([...CLAIMS]), (records, asOf, ids) => {
        const known = knownFrom(records);

        const { sources, unattributed } = sourcesOf(ids, asOf, known);

        const visible = ids.flatMap((id) => visibleAssertions(id, asOf, known));
        const attributed = sources.reduce((sum, { statementCount }) => sum + statementCount, 0);
        expect(attributed + unattributed).toBe(visible.length);
        expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length);
      }),
    );
  });

  test("do not depend on the order of the claims or of the records", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        const reversed = knownFrom({ ...records, assertions: records.assertions.toReversed() });

        expect(sourcesOf(CLAIMS.toReversed(), asOf, reversed)).toEqual(
          sourcesOf(CLAIMS, asOf, knownFrom(records)),
        );
      }),
    );
  });
});
