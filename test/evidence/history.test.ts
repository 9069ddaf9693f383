import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import { historyOf } from "../../src/evidence/history.js";
import { knownFrom } from "../../src/evidence/known.js";
import { disputes } from "../support/arbitrary-disputes.js";
import { DEPLOYMENT, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aQuantity, aRelation, aReview, aTime, anAssertion, knownIn } from "../support/newsroom.js";
import { replayedHistory } from "../support/replayed-history.js";

const claims = [
  aClaim({
    id: "claim:a",
    targets: [{ deploymentId: DEPLOYMENT, waveId: null, measure: "ACTUAL_TOTAL", sideId: null }],
  }),
  aClaim({
    id: "claim:b",
    targets: [{ deploymentId: DEPLOYMENT, waveId: null, measure: "ACTUAL_TOTAL", sideId: null }],
  }),
];
const gives = (
  id: string,
  claimId: "claim:a" | "claim:b",
  day: string,
  value: number,
  given: Partial<Assertion> = {},
) =>
  anAssertion({
    id: `assertion:${id}`,
    claimId,
    origin: "actor:a",
    reported: aTime(day),
    quantities: [aQuantity({ value })],
    ...given,
  });
const changesAfter = (...assertions: Assertion[]) =>
  historyOf(DEPLOYMENT, NOW, knownIn({ claims, assertions })).map(({ at, before, after, because }) => [
    at.slice(0, 10),
    before,
    after,
    because.id,
  ]);

describe("the history of a deployment", () => {
  test("has each change once, with the claim that made it", () => {
    const history = changesAfter(
      gives("2", "claim:b", "2024-10-23", 3000),
      gives("1", "claim:a", "2024-10-18", 1500),
      gives("3", "claim:b", "2024-10-25", 3000),
    );
    expect(history).toEqual([
      ["2024-10-18", null, 1500, "claim:a"],
      ["2024-10-23", 1500, 3000, "claim:b"],
    ]);
  });

  test("has the day on which a correction left nothing to go by", () => {
    const reviews = [aReview({ status: "LOST", at: "2024-10-20T09:00:00.000Z" })];
    expect(changesAfter(gives("1", "claim:a", "2024-10-18", 1500, { reviews }))).toEqual([
      ["2024-10-18", null, 1500, "claim:a"],
      ["2024-10-20", 1500, null, "claim:a"],
    ]);
  });

  test("has the day on which a figure was taken back", () => {
    const back = gives("2", "claim:a", "2024-10-20", 1500, { stance: "RETRACTS" });
    expect(changesAfter(gives("1", "claim:a", "2024-10-18", 1500), back).at(-1)).toEqual([
      "2024-10-20",
      1500,
      null,
      "claim:a",
    ]);
  });
});

test("names a figure that begins to count, though it was passed over when it was told", () => {
  const at = "2024-10-18";
  const [earlier, later] = ["2024-10-16", "2024-10-17"].map((day) => ({ stated: aTime(day) }));
  const history = changesAfter(
    gives("0", "claim:a", "2024-10-10", 1000),
    gives("1", "claim:a", at, 1500, earlier),
    gives("2", "claim:b", at, 3000, later),
    gives("3", "claim:b", "2024-10-20", 3000, { stance: "RETRACTS" }),
  );
  expect(history).toEqual([
    ["2024-10-10", null, 1000, "claim:a"],
    [at, 1000, 3000, "claim:b"],
    ["2024-10-20", 3000, 1500, "claim:a"],
  ]);
});

test("has the day on which a broader claim was denied by who had given the figure", () => {
  const records = {
    claims: [...claims, aClaim({ id: "claim:broad" })],
    relations: [aRelation("claim:a", "REFINES", "claim:broad")],
    assertions: [
      gives("1", "claim:a", "2024-10-18", 1500),
      anAssertion({
        id: "assertion:denial",
        claimId: "claim:broad",
        origin: "actor:a",
        stance: "DENIES",
        reported: aTime("2024-10-21"),
      }),
    ],
  };
  const history = historyOf(DEPLOYMENT, NOW, knownIn(records));
  expect(history.map(({ at, after }) => [at.slice(0, 10), after])).toEqual([
    ["2024-10-18", 1500],
    ["2024-10-21", null],
  ]);
});

test.each([
  ["any newsroom", newsrooms, 300],
  ["any dispute about figures", disputes, 600],
] as const)("in %s, it is what asking the estimates anew at every moment would show", (_, any, numRuns) => {
  fc.assert(
    fc.property(any, asOfs, (records, asOf) => {
      const history = historyOf(DEPLOYMENT, asOf, knownFrom(records));
      expect(history).toEqual(replayedHistory(DEPLOYMENT, asOf, records));
    }),
    { numRuns },
  );
});
