import * as fc from "fast-check";

import { ChangeKind } from "../../src/domain/article.js";
import type { ArticleVersionId } from "../../src/domain/ids.js";
import { reviewsOf } from "../../src/evidence/reviews.js";
import { aVersion, anAssertion } from "../support/newsroom.js";

const FIRST = aVersion({ id: "version:a@1", text: "Some 3,000 men were aboard. The harbour was quiet." });
const coded = (
  id: "assertion:men" | "assertion:harbour",
  start: number,
  end: number,
  versionId: ArticleVersionId = FIRST.id,
) => anAssertion({ id, claimId: "claim:c", spans: [{ versionId, start, end }] });
const MEN = coded("assertion:men", 0, 26);
const HARBOUR = coded("assertion:harbour", 28, 49);
const second = (changeKind: ChangeKind, text: string) =>
  aVersion({
    id: "version:a@2",
    changeKind,
    text,
    publishedAt: "2024-10-25T08:00:00.000Z",
    recordedAt: "2024-10-26T00:00:00.000Z",
  });
const CORRECTED = FIRST.text.replace("3,000", "2,500");

describe("a correction", () => {
  test("puts what it changed under review, and leaves the rest alone", () => {
    const reviews = reviewsOf([second("CORRECTION", CORRECTED), FIRST], [MEN, HARBOUR]);
    expect(reviews.get(MEN.id)).toEqual([
      {
        versionId: "version:a@2",
        status: "CHANGED",
        publishedAt: "2024-10-25T08:00:00.000Z",
        recordedAt: "2024-10-26T00:00:00.000Z",
      },
    ]);
    expect(reviews.get(HARBOUR.id)).toEqual([]);
  });

  test("takes out what is not there any more", () => {
    const reviews = reviewsOf([FIRST, second("CORRECTION", "The harbour was quiet.")], [MEN, HARBOUR]);
    expect(reviews.get(MEN.id)).toMatchObject([{ status: "LOST" }]);
    expect(reviews.get(HARBOUR.id)).toEqual([]);
  });

  test("dates from when it was recorded, where it is not known when it was published", () => {
    const undated = { ...second("CORRECTION", CORRECTED), publishedAt: null };
    expect(reviewsOf([FIRST, undated], [MEN]).get(MEN.id)).toMatchObject([
      { publishedAt: undated.recordedAt },
    ]);
  });

  test("does not touch words that were coded from it", () => {
    const recoded = coded("assertion:men", 0, 26, "version:a@2");
    expect(reviewsOf([FIRST, second("CORRECTION", CORRECTED)], [recoded]).get(recoded.id)).toEqual([]);
  });

  test("is one of several, oldest first", () => {
    const third = aVersion({ id: "version:a@3", changeKind: "TAKEDOWN", text: "" });
    const statuses = reviewsOf([third, FIRST, second("CORRECTION", CORRECTED)], [MEN]).get(MEN.id);
    expect(statuses!.map(({ versionId, status }) => [versionId, status])).toEqual([
      ["version:a@2", "CHANGED"],
      ["version:a@3", "LOST"],
    ]);
  });
});

test.each(["RETRACTION", "TAKEDOWN"] as const)(
  "a %s takes back all words, even those that are left",
  (changeKind) => {
    const reviews = reviewsOf([FIRST, second(changeKind, `Withdrawn. ${FIRST.text}`)], [MEN, HARBOUR]);
    expect([MEN, HARBOUR].map(({ id }) => reviews.get(id)![0]!.status)).toEqual(["LOST", "LOST"]);
  },
);

test("what is coded from the words of a retraction itself stands", () => {
  const recoded = coded("assertion:men", 0, 10, "version:a@2");
  const retracted = second("RETRACTION", "Withdrawn at our own wish.");
  expect(reviewsOf([FIRST, retracted], [recoded]).get(recoded.id)).toEqual([]);
});

test.each(["INITIAL", "UPDATE", "CLARIFICATION"] as const)(
  "a version of kind %s puts nothing under review",
  (changeKind) => {
    expect(reviewsOf([FIRST, second(changeKind, "")], [MEN]).get(MEN.id)).toEqual([]);
  },
);

test("no version whose words are the same puts anything under review, unless it withdraws them", () => {
  const kinds = fc.constantFrom(...(Object.keys(ChangeKind) as ChangeKind[]));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 8 }), kinds, (text, changeKind) => {
      const [first, last] = [{ ...FIRST, text }, second(changeKind, text)];
      const assertion = coded("assertion:men", 1, 4);
      const withdraws = changeKind === "RETRACTION" || changeKind === "TAKEDOWN";
      expect(reviewsOf([first, last], [assertion]).get(assertion.id)).toHaveLength(withdraws ? 1 : 0);
    }),
    { numRuns: 150 },
  );
});
