import * as fc from "fast-check";

import type { Assertion } from "../../src/domain/assertion.js";
import { byTimeReported, byTimeSpoken, spokenAt } from "../../src/evidence/order.js";
import { aTime, anAssertion } from "../support/newsroom.js";

const assertion = (name: string, reported: string, stated?: string): Assertion =>
  anAssertion({
    id: `assertion:${name}`,
    claimId: "claim:c",
    reported: aTime(reported),
    stated: stated === undefined ? null : aTime(stated),
  });

/** In the order of speaking. Their names are in no order. */
const ASSERTIONS = [
  assertion("zebra", "2024-10-25", "2024-10-20"),
  assertion("ape", "2024-10-26", "2024-10-20"),
  assertion("wolf", "2024-10-22"),
  assertion("yak, whose words have no end", "2024-10-23", "2024-10-19/.."),
  assertion("bear", "2024-10-24", "2024-10-24"),
  assertion("cat", "2024-10-24"),
  assertion("ant, whose report has no end", "2024-10-01/.."),
  assertion("bee, whose report has no end", "2024-10-01/.."),
];
const nameOf = ({ id }: Assertion) => id.slice("assertion:".length).split(",")[0];
const shuffled = fc.shuffledSubarray(ASSERTIONS, { minLength: ASSERTIONS.length });

test("assertions are in the order in which they were spoken, then reported, then by id", () => {
  fc.assert(
    fc.property(shuffled, (assertions) => {
      expect(assertions.toSorted(byTimeSpoken)).toEqual(ASSERTIONS);
    }),
  );
});

test("assertions are in the order in which they were reported, then by id", () => {
  fc.assert(
    fc.property(shuffled, (assertions) => {
      expect(assertions.toSorted(byTimeReported).map(nameOf)).toEqual([
        "wolf",
        "yak",
        "bear",
        "cat",
        "zebra",
        "ape",
        "ant",
        "bee",
      ]);
    }),
  );
});

test("no party spoke after the report of it was out", () => {
  const reported = aTime("2024-10-24T01:00:00Z");
  const onTheDay = spokenAt({ ...assertion("early", "2024-10-24", "2024-10-24"), reported });
  expect(onTheDay).toMatchObject({ earliest: aTime("2024-10-24").earliest, latest: reported.latest });
  const later = spokenAt({ ...assertion("late", "2024-10-24", "2024-10-25"), reported });
  expect(later).toMatchObject({ earliest: reported.latest, latest: reported.latest });
  const open = spokenAt({ ...assertion("open", "2024-10-24", "../2024-10-25"), reported });
  expect(open).toMatchObject({ earliest: null, latest: reported.latest });
});

test("a party spoke when the text says so, and where that has no end, when it was reported", () => {
  expect(spokenAt(assertion("stated", "2024-10-25", "2024-10-20")).edtf).toBe("2024-10-20");
  expect(spokenAt(assertion("open", "2024-10-25", "2024-10-20/..")).edtf).toBe("2024-10-25");
  expect(spokenAt(assertion("silent", "2024-10-25")).edtf).toBe("2024-10-25");
  expect(spokenAt(assertion("undated report", "2024-10-25/..", "2024-10-27"))).toEqual(aTime("2024-10-27"));
});
