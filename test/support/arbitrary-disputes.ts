import * as fc from "fast-check";

import { SourceReliability } from "../../src/domain/actor.js";
import type { Assertion, Review } from "../../src/domain/assertion.js";
import type { Claim, ClaimRelation, ClaimTarget } from "../../src/domain/claim.js";
import type { ActorId } from "../../src/domain/ids.js";
import type { Quantity } from "../../src/domain/quantity.js";
import type { Records } from "../../src/evidence/known.js";
import { DEPLOYMENT, retellings, withRetellings } from "./arbitrary-newsroom.js";
import {
  CODING,
  aClaim,
  aNewsroom,
  aQuantity,
  aRelation,
  aReview,
  aSourceGrade,
  aTime,
  anAssertion,
} from "./newsroom.js";

/**
 * Newsrooms in which a few parties give figures for one deployment, again and again, and most of them
 * count: totals and waves, plans and pay, in more than one unit; denied, given again, corrected and
 * superseded. Where `newsrooms` has everything, these have much of what a history is made of.
 */

const either = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const ORIGINS: readonly ActorId[] = ["actor:a", "actor:b", "actor:c"];

const target = (measure: ClaimTarget["measure"], waveId: ClaimTarget["waveId"] = null): ClaimTarget => ({
  deploymentId: DEPLOYMENT,
  waveId,
  measure,
  sideId: null,
});
const TOTAL = target("ACTUAL_TOTAL");
const TARGETS: readonly (readonly ClaimTarget[])[] = [
  [TOTAL],
  [TOTAL],
  [TOTAL, target("ACTUAL_TOTAL", "wave:d-1")],
  [target("ACTUAL_INCREMENT", "wave:d-1")],
  [target("ACTUAL_INCREMENT", "wave:d-1"), target("ACTUAL_INCREMENT", "wave:d-2")],
  [target("PLANNED_TOTAL")],
  [target("PLANNED_TOTAL", "wave:d-1"), target("PLANNED_TOTAL")],
  [target("PAY_RATE")],
  [],
];
const CLAIMS: readonly Claim[] = TARGETS.map((targets, index) => aClaim({ id: `claim:c${index}`, targets }));
/** Half of the time one of those that give a total: figures of one thing meet. */
const anyClaim = fc.oneof(either(...CLAIMS.slice(0, 3)), either(...CLAIMS));
const anyClaimId = anyClaim.map(({ id }) => id);

const SCOPE = {
  ACTUAL_TOTAL: "CUMULATIVE",
  ACTUAL_INCREMENT: "INCREMENT",
  PLANNED_TOTAL: "TARGET_TOTAL",
  RETURNED: "CUMULATIVE",
  ROTATED: "CUMULATIVE",
  PAY_RATE: "RATE",
  LOSSES: "CUMULATIVE",
} as const;

const moments = fc
  .tuple(fc.integer({ min: 10, max: 20 }), fc.integer({ min: 10, max: 11 }))
  .map(([day, hour]) => `2024-10-${day}T${hour}:00:00Z`);

const numbers: fc.Arbitrary<Quantity> = fc
  .record({
    value: fc.integer({ min: 1, max: 6 }).map((thousands) => thousands * 1000),
    qualifier: either("EXACT", "EXACT", "APPROXIMATELY", "AT_LEAST", "UP_TO"),
    unit: either("soldier", "troops", "ship"),
    includesPrior: either(null, null, true),
  })
  .map(aQuantity);

function fitting(quantity: Quantity, { targets: [first] }: Claim): Quantity {
  const scope = SCOPE[first?.measure ?? "ACTUAL_TOTAL"];
  const isCount = scope === "CUMULATIVE" && quantity.unit === "troops";
  if (scope !== "RATE") return { ...quantity, scope: isCount ? "CURRENT_STOCK" : scope };
  return { ...quantity, scope, unit: "USD", per: [quantity.unit, "month"] };
}

const reviews: fc.Arbitrary<readonly Review[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(
        moments.map((at) => at.replace("Z", ".000Z")),
        { minLength: 1, maxLength: 2 },
      )
      .map((times) =>
        times.toSorted().map((publishedAt, index) =>
          aReview({
            cause: index === 0 ? "WORDS_CHANGED" : "RESTORED",
            publishedAt,
            recordedAt: "2024-10-15T12:00:00.000Z",
          }),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constant([aReview({ cause: "WITHDRAWN", publishedAt: null, recordedAt: null })]),
  },
);

const words: fc.Arbitrary<
  Omit<Partial<Assertion>, "id" | "claimId"> & { origin: ActorId | null; about: Claim }
> = fc
  .record({
    about: anyClaim,
    origin: either(...ORIGINS, ...ORIGINS, null),
    stance: either("ASSERTS", "ASSERTS", "ASSERTS", "CONFIRMS", "DENIES", "RETRACTS", "QUESTIONS"),
    reported: fc.oneof({ weight: 9, arbitrary: moments }, { weight: 1, arbitrary: either("2024-10-11/..") }),
    stated: fc.option(either("2024-10-12", "2024-10-16", "2024-10-20"), { freq: 2 }),
    time: fc.option(either("2024-10-02", "2024-10-09"), { freq: 2 }),
    quantities: fc.array(numbers, { minLength: 1, maxLength: 2 }),
    reviews,
  })
  .map(({ about, reported, stated, time, quantities, ...given }) => ({
    ...given,
    about,
    reported: aTime(reported),
    stated: stated === null ? null : aTime(stated),
    time: time === null ? null : aTime(time),
    recordedAt: time === null ? "2024-10-01T00:00:00.000Z" : "2024-10-15T12:00:00.000Z",
    quantities: quantities.map((quantity) => fitting(quantity, about)),
  }));

const relations: fc.Arbitrary<readonly ClaimRelation[]> = fc.array(
  fc
    .tuple(anyClaimId, either("SUPERSEDES", "SUPERSEDES", "REFINES", "SAME_AS"), anyClaimId, moments)
    .filter(([a, , b]) => a !== b)
    .map(([a, kind, b, at]) =>
      aRelation(a, kind, b, { established: { ...CODING, codedAt: at.replace("Z", ".000Z") } }),
    ),
  { maxLength: 5 },
);

const grades = fc
  .tuple(
    ...ORIGINS.map(() => either(...(Object.keys(SourceReliability) as (keyof typeof SourceReliability)[]))),
  )
  .map((letters) =>
    letters.map((reliability, index) => aSourceGrade({ actorId: ORIGINS[index]!, reliability })),
  );

export const disputes: fc.Arbitrary<Records> = fc
  .record({
    relations,
    sourceGrades: fc.oneof(fc.constant([]), grades),
    spoken: fc.array(words, { minLength: 4, maxLength: 30, size: "max" }),
    retold: retellings(30),
  })
  .map(({ spoken, retold, ...records }) => {
    const assertions = spoken.map(({ about, ...given }, index) =>
      anAssertion({ ...given, id: `assertion:${index}`, claimId: about.id }),
    );
    return aNewsroom({
      claims: CLAIMS,
      ...records,
      assertions: withRetellings(assertions, retold),
    }) as Records;
  });
