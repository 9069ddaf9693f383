import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import { historyOf } from "../../src/evidence/history.js";
import { knownFrom } from "../../src/evidence/known.js";
import { actualOf, plannedOf } from "../../src/evidence/strength.js";
import { DEPLOYMENT, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aQuantity, aRelation, aTime, anAssertion, knownIn } from "../support/newsroom.js";

const claims = [
  aClaim({ id: "claim:a", targets: [{ deploymentId: DEPLOYMENT, waveId: null, measure: "ACTUAL_TOTAL" }] }),
  aClaim({ id: "claim:b", targets: [{ deploymentId: DEPLOYMENT, waveId: null, measure: "ACTUAL_TOTAL" }] }),
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
    const at = "2024-10-20T09:00:00.000Z";
    const reviews = [{ versionId: "version:a@2", status: "LOST", publishedAt: at, recordedAt: at }] as const;
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

test("in any newsroom, it replays what the estimates said, change by change", () => {
  fc.assert(
    fc.property(newsrooms, asOfs, (records, asOf) => {
      const known = knownFrom(records);
      const history = historyOf(DEPLOYMENT, asOf, known);
      expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted());
      for (const [measure, estimate] of [
        ["ACTUAL_TOTAL", actualOf],
        ["PLANNED_TOTAL", plannedOf],
      ] as const) {
        const changes = history.filter((change) => change.measure === measure);
        changes.forEach(({ at, before, after }, index) => {
          expect(before).toBe(changes[index - 1]?.after ?? null);
          expect(before).not.toBe(after);
          expect(estimate(DEPLOYMENT, { ...asOf, reported: at }, known).best).toBe(after);
        });
        const end = asOf.reported ?? "9999-12-31T23:59:59.999Z";
        const last = changes.at(-1)?.after ?? null;
        expect(estimate(DEPLOYMENT, { ...asOf, reported: end }, known).best).toBe(last);
      }
    }),
    { numRuns: 200 },
  );
});
