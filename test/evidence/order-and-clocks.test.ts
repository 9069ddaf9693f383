import * as fc from "fast-check";

import { type AsOf, NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import { articleOfVersion } from "../../src/domain/ids.js";
import type { TimeExpression } from "../../src/domain/time.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { allAnswers } from "../support/all-answers.js";
import { CLAIMS, asOfs, day, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aTime, anAssertion, knownIn } from "../support/newsroom.js";

describe("order of arrival", () => {
  test("changes no answer", () => {
    fc.assert(
      fc.property(
        newsrooms.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        asOfs,
        ([records, other], asOf) => {
          expect(allAnswers(other, asOf)).toEqual(allAnswers(records, asOf));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a state of knowledge", () => {
  test("knows nothing that was published after it", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        const { reported } = asOf;
        fc.pre(reported !== null);
        const cutOff = reported ?? "";
        const isBy = ({ latest }: TimeExpression) => latest !== null && latest <= cutOff;
        const outBy = new Set(
          records.articles.filter(({ published }) => isBy(published)).map(({ id }) => id),
        );
        const then: Records = {
          ...withAssertions(records, (assertions) =>
            assertions
              .filter((assertion) => isBy(assertion.reported))
              .map((assertion) =>
                withReviews(assertion, ({ publishedAt }) => publishedAt === null || publishedAt <= cutOff),
              ),
          ),
          dependencies: records.dependencies.flatMap((dependency) => {
            const evidence = dependency.evidence.filter(({ versionId }) =>
              outBy.has(articleOfVersion(versionId)),
            );
            return evidence.length > 0 || dependency.evidence.length === 0
              ? [{ ...dependency, evidence }]
              : [];
          }),
        };
        expect(allAnswers(then, asOf)).toEqual(allAnswers(records, asOf));
      }),
      { numRuns: 200 },
    );
  });

  test("knows nothing that this graph learned after it", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, (records, asOf) => {
        fc.pre(asOf.recorded !== null);
        const isBy = (at: string) => at <= (asOf.recorded ?? "");
        const then: Records = {
          ...withAssertions(records, (assertions) =>
            assertions
              .filter(({ recordedAt }) => isBy(recordedAt))
              .map((assertion) =>
                withReviews(assertion, ({ recordedAt }) => recordedAt === null || isBy(recordedAt)),
              ),
          ),
          relations: records.relations.filter(({ established }) => isBy(established.codedAt)),
          dependencies: records.dependencies.filter(({ established }) => isBy(established.codedAt)),
          sourceGrades: records.sourceGrades.filter(({ gradedAt }) => isBy(gradedAt)),
          credibilityGrades: records.credibilityGrades.filter(({ gradedAt }) => isBy(gradedAt)),
        };
        expect(allAnswers(then, asOf)).toEqual(allAnswers(records, asOf));
      }),
      { numRuns: 200 },
    );
  });

  test("knows nothing of what is said to begin after it", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, day, (records, asOf, valid) => {
        const timeOf = ({ time, claimId }: Assertion) =>
          time ?? records.claims.find(({ id }) => id === claimId)?.time;
        const begun = withAssertions(records, (assertions) =>
          assertions.filter((assertion) => (timeOf(assertion)?.earliest ?? "").slice(0, 10) <= valid),
        );
        expect(allAnswers(begun, { ...asOf, valid })).toEqual(allAnswers(records, { ...asOf, valid }));
      }),
      { numRuns: 200 },
    );
  });

  test("has no fewer origins than an earlier one, as long as no one takes anything back or copies", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, asOfs, (records, one, other) => {
        const known = knownFrom({
          ...withAssertions(records, (assertions) => assertions.flatMap(untouched)),
          claims: records.claims.map((claim) => ({ ...claim, polarity: "POSITIVE" })),
          dependencies: records.dependencies.map((each) => ({ ...each, certainty: "POSSIBLE" })),
        });
        const [earlier, later] = [least(one, other), greatest(one, other)];
        for (const id of CLAIMS) {
          const then = corroborationOf(id, earlier, known).distinctOrigins;
          expect(corroborationOf(id, later, known).distinctOrigins).toBeGreaterThanOrEqual(then);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("with all clocks open is everything known", () => {
    fc.assert(
      fc.property(newsrooms, (records) => {
        const end = {
          reported: "9999-12-31T23:59:59.999Z",
          recorded: "9999-12-31T23:59:59.999Z",
          valid: "9999-12-31",
        };
        const dated = {
          ...withAssertions(records, (assertions) =>
            assertions.filter((assertion) => assertion.reported.latest !== null),
          ),
          articles: records.articles.map((article) => ({ ...article, published: aTime("2024-10-05") })),
        };
        expect(allAnswers(dated, NOW)).toEqual(allAnswers(dated, end));
      }),
      { numRuns: 200 },
    );
  });
});

describe("an assertion", () => {
  const assertion = anAssertion({
    id: "assertion:a",
    claimId: "claim:c",
    origin: "actor:b",
    reported: aTime("2024-10-23/2024-10-24"),
    recordedAt: "2024-10-30T00:00:00.000Z",
  });
  const originsAt = (given: Partial<Assertion>, asOf: Partial<AsOf>, claimTime: string | null = null) => {
    const claim = aClaim({ id: "claim:c", time: claimTime === null ? null : aTime(claimTime) });
    const known = knownIn({ claims: [claim], assertions: [{ ...assertion, ...given }] });
    return corroborationOf("claim:c", { ...NOW, ...asOf }, known).distinctOrigins;
  };

  test.each<[string, Partial<Assertion>, Partial<AsOf>, string | null, number]>([
    ["counts once it had certainly been published", {}, { reported: "2024-10-24T23:59:59.999Z" }, null, 1],
    ["does not count while it may not have been", {}, { reported: "2024-10-24T12:00:00.000Z" }, null, 0],
    [
      "with an open end was never certainly published",
      { reported: aTime("2024-10-23/..") },
      { reported: "2030-01-01T00:00:00.000Z" },
      null,
      0,
    ],
    ["counts once it was recorded", {}, { recorded: "2024-10-30T00:00:00.000Z" }, null, 1],
    ["does not count before it was recorded", {}, { recorded: "2024-10-29T00:00:00.000Z" }, null, 0],
    [
      "counts on the day on which it begins to be so",
      { time: aTime("2024-10-05") },
      { valid: "2024-10-05" },
      null,
      1,
    ],
    ["does not count on the day before", { time: aTime("2024-10-05") }, { valid: "2024-10-04" }, null, 0],
    ["counts from the time of its claim when it gives none", {}, { valid: "2024-10-04" }, "2024-10-05", 0],
    [
      "goes by its own time before that of its claim",
      { time: aTime("2024-10-01") },
      { valid: "2024-10-04" },
      "2024-10-05",
      1,
    ],
    [
      "counts on any day when its time is open at the beginning",
      { time: aTime("../2024-12") },
      { valid: "2000-01-01" },
      null,
      1,
    ],
    ["counts on any day when there is no time at all", {}, { valid: "2000-01-01" }, null, 1],
  ])("%s", (_, given, asOf, claimTime, expected) => {
    expect(originsAt(given, asOf, claimTime)).toBe(expected);
  });
});

function shuffled(records: Records): fc.Arbitrary<Records> {
  const shuffle = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });
  return fc.record({
    claims: shuffle(records.claims),
    assertions: shuffle(records.assertions),
    relations: shuffle(records.relations),
    dependencies: shuffle(records.dependencies),
    articles: shuffle(records.articles),
    deployments: shuffle(records.deployments),
    waves: shuffle(records.waves),
    sourceGrades: shuffle(records.sourceGrades),
    credibilityGrades: shuffle(records.credibilityGrades),
    actors: shuffle(records.actors),
    roles: shuffle(records.roles),
    works: shuffle(records.works),
  });
}

function withAssertions(
  records: Records,
  change: (assertions: readonly Assertion[]) => readonly Assertion[],
): Records {
  return { ...records, assertions: change(records.assertions) };
}

function withReviews(
  assertion: Assertion,
  keep: (review: Assertion["reviews"][number]) => boolean,
): Assertion {
  return { ...assertion, reviews: assertion.reviews.filter(keep) };
}

/** The assertion without later corrections; nothing for one that takes something back. */
function untouched(assertion: Assertion): readonly Assertion[] {
  return ["RETRACTS", "DENIES", "DENIES_SAYING"].includes(assertion.stance)
    ? []
    : [{ ...assertion, reviews: [] }];
}

function least(a: AsOf, b: AsOf): AsOf {
  return eachClock((clock) => [a[clock], b[clock]].filter((at) => at !== null).toSorted()[0] ?? null);
}

function greatest(a: AsOf, b: AsOf): AsOf {
  return eachClock((clock) =>
    a[clock] === null || b[clock] === null ? null : [a[clock], b[clock]].toSorted()[1]!,
  );
}

function eachClock(value: (clock: keyof AsOf) => string | null): AsOf {
  return { reported: value("reported"), recorded: value("recorded"), valid: value("valid") };
}
