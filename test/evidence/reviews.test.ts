import * as fc from "fast-check";

import { ChangeKind } from "../../src/domain/article.js";
import type { ArticleVersionId } from "../../src/domain/ids.js";
import { reviewsOf } from "../../src/evidence/reviews.js";
import { aLink, aVersion, anArticle, anAssertion } from "../support/newsroom.js";

const ARTICLE = anArticle({ id: "article:a" });
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
    editorialNote: "The number was wrong.",
  });
const CORRECTED = FIRST.text.replace("3,000", "2,500");

describe("a correction", () => {
  test("puts what it changed under review, and leaves the rest alone", () => {
    const reviews = reviewsOf(ARTICLE, [second("CORRECTION", CORRECTED), FIRST], [MEN, HARBOUR]);
    expect(reviews.get(MEN.id)).toEqual([
      {
        cause: "WORDS_CHANGED",
        versionId: "version:a@2",
        changeKind: "CORRECTION",
        status: "CHANGED",
        publishedAt: "2024-10-25T08:00:00.000Z",
        recordedAt: "2024-10-26T00:00:00.000Z",
        note: "The number was wrong.",
        before: { versionId: "version:a@1", start: 0, end: 26 },
        after: { versionId: "version:a@2", start: 0, end: 26 },
        replacedByIds: [],
      },
    ]);
    expect(reviews.get(HARBOUR.id)).toEqual([]);
  });

  test("takes out what is not there any more", () => {
    const reviews = reviewsOf(
      ARTICLE,
      [FIRST, second("CORRECTION", "The harbour was quiet.")],
      [MEN, HARBOUR],
    );
    expect(reviews.get(MEN.id)).toMatchObject([{ status: "LOST" }]);
    expect(reviews.get(HARBOUR.id)).toEqual([]);
  });

  test("dates from when it was recorded, where it is not known when it was published", () => {
    const undated = { ...second("CORRECTION", CORRECTED), publishedAt: null };
    expect(reviewsOf(ARTICLE, [FIRST, undated], [MEN]).get(MEN.id)).toMatchObject([
      { publishedAt: undated.recordedAt },
    ]);
  });

  test("does not touch words that were coded from it", () => {
    const recoded = coded("assertion:men", 0, 26, "version:a@2");
    expect(reviewsOf(ARTICLE, [FIRST, second("CORRECTION", CORRECTED)], [recoded]).get(recoded.id)).toEqual(
      [],
    );
  });

  test("is one of several, oldest first", () => {
    const third = aVersion({ id: "version:a@3", changeKind: "TAKEDOWN", text: "" });
    const statuses = reviewsOf(ARTICLE, [third, FIRST, second("CORRECTION", CORRECTED)], [MEN]).get(MEN.id);
    expect(statuses!.map(({ versionId, status }) => [versionId, status])).toEqual([
      ["version:a@2", "CHANGED"],
      ["version:a@3", "LOST"],
    ]);
  });
});

test.each(["RETRACTION", "TAKEDOWN"] as const)(
  "a %s withdraws all words, even those that are left",
  (changeKind) => {
    const reviews = reviewsOf(
      ARTICLE,
      [FIRST, second(changeKind, `Withdrawn. ${FIRST.text}`)],
      [MEN, HARBOUR],
    );
    expect([MEN, HARBOUR].map(({ id }) => reviews.get(id)![0]!.status)).toEqual(["LOST", "LOST"]);
  },
);

test("what is coded from the words of a retraction itself stands", () => {
  const recoded = coded("assertion:men", 0, 10, "version:a@2");
  const retracted = second("RETRACTION", "Withdrawn at our own wish.");
  expect(reviewsOf(ARTICLE, [FIRST, retracted], [recoded]).get(recoded.id)).toEqual([]);
});

test.each(["UPDATE", "CLARIFICATION"] as const)(
  "a version of kind %s does what a correction does",
  (kind) => {
    const reviews = reviewsOf(ARTICLE, [FIRST, second(kind, CORRECTED)], [MEN, HARBOUR]);
    expect(reviews.get(MEN.id)).toMatchObject([{ cause: "WORDS_CHANGED", changeKind: kind }]);
    expect(reviews.get(HARBOUR.id)).toEqual([]);
  },
);

test("a later version that has the words again lifts the review", () => {
  const third = aVersion({ id: "version:a@3", changeKind: "CORRECTION", text: FIRST.text });
  const reviews = reviewsOf(ARTICLE, [FIRST, second("CORRECTION", CORRECTED), third], [MEN]);
  expect(reviews.get(MEN.id)!.map(({ cause }) => cause)).toEqual(["WORDS_CHANGED", "RESTORED"]);
});

test("nothing lifts a retraction", () => {
  const third = aVersion({ id: "version:a@3", changeKind: "UPDATE", text: FIRST.text });
  const reviews = reviewsOf(ARTICLE, [FIRST, second("RETRACTION", FIRST.text), third], [MEN]);
  expect(reviews.get(MEN.id)!.map(({ cause }) => cause)).toEqual(["WITHDRAWN"]);
});

test("a retraction withdraws a headline that was coded without a place, too", () => {
  const headline = anAssertion({ id: "assertion:men", claimId: "claim:c", form: "HEADLINE" });
  const reviews = reviewsOf(ARTICLE, [FIRST, second("RETRACTION", "")], [headline]);
  expect(reviews.get(headline.id)).toMatchObject([{ cause: "WITHDRAWN", before: null }]);
});

describe("an article that is marked as withdrawn", () => {
  test.each(["RETRACTED", "WITHHELD", "CANCELED"] as const)(
    "%s supports nothing, at no known time",
    (mark) => {
      const reviews = reviewsOf({ ...ARTICLE, pubStatus: mark }, [FIRST], [MEN]);
      expect(reviews.get(MEN.id)).toMatchObject([
        { cause: "WITHDRAWN", versionId: null, publishedAt: null, recordedAt: null },
      ]);
    },
  );

  test("goes by its versions where one of them says when", () => {
    const marked = { ...ARTICLE, pubStatus: "RETRACTED" } as const;
    const recoded = coded("assertion:harbour", 0, 9, "version:a@2");
    const reviews = reviewsOf(marked, [FIRST, second("RETRACTION", "Withdrawn.")], [MEN, recoded]);
    expect(reviews.get(MEN.id)).toMatchObject([{ publishedAt: "2024-10-25T08:00:00.000Z" }]);
    expect(reviews.get(recoded.id)).toEqual([]);
  });
});

describe("the words around a statement", () => {
  /** The statement is what stands in square brackets, its cue what stands in angle brackets. */
  const causes = (marked: string, after: string, { language = "en", label = "sources" } = {}) => {
    const text = marked.replaceAll(/[[\]<>]/g, "");
    const place = (open: string, close: string) => {
      const [from, to] = [marked.indexOf(open), marked.indexOf(close)];
      const before = marked.slice(0, from).replaceAll(/[[\]<>]/g, "").length;
      const words = marked.slice(from + 1, to).replaceAll(/[[\]<>]/g, "");
      return from < 0 ? null : { versionId: FIRST.id, start: before, end: before + words.length };
    };
    const link = aLink("ORIGIN", "actor:a", { label, span: place("<", ">") });
    const statement = { ...coded("assertion:men", 0, 1), spans: [place("[", "]")!] };
    const assertion = { ...statement, attribution: { links: [link], origin: null } };
    const versions = [{ ...FIRST, text }, second("CORRECTION", after)];
    const reviews = reviewsOf({ ...ARTICLE, language }, versions, [assertion]);
    return reviews.get(assertion.id)!.map(({ cause }) => cause);
  };

  test.each([
    [
      "the verb of saying is another",
      "The ministry <confirmed> that [3,000 had left].",
      "The ministry denied that 3,000 had left.",
    ],
    [
      "the verb is another and no one had marked it",
      "The ministry confirmed that [3,000 had left].",
      "The ministry denied that 3,000 had left.",
    ],
    ["someone else said it", "[3,000 had left], <the ministry said>.", "3,000 had left, a blogger wrote."],
    [
      "someone else said it in the same words, and no one had marked them",
      "[3,000 had left], the ministry said.",
      "3,000 had left, the opposition said.",
    ],
    [
      "the attribution is still there, but of another statement",
      "[3,000 had left], <the ministry said>. The harbour was quiet.",
      "3,000 had left, a blogger wrote. The harbour was quiet, the ministry said.",
    ],
    [
      "a negation was added",
      "The ministry said that [3,000] had left.",
      "The ministry said that 3,000 had not left.",
    ],
    ["“may” became “will”", "The ministry said [3,000] may leave.", "The ministry said 3,000 will leave."],
    ["a hedge was added", "[3,000 had left].", "Reportedly, 3,000 had left."],
    ["an attribution was added", "[3,000 had left].", "3,000 had left, the ministry said."],
    [
      "a cue one sentence away is gone",
      "[“3,000 had left.”] <The minister spoke on Monday.> It rained.",
      "“3,000 had left.” A passer-by shouted. It rained.",
    ],
    [
      "an abbreviation stands in the sentence",
      "Rep. Lee said that [3,000 had left].",
      "Rep. Kim said that 3,000 had left.",
    ],
  ])("put it under review when %s", (_, before, after) => {
    expect(causes(before, after)).toEqual(["FRAMING_CHANGED"]);
  });

  test("put it under review when the name of the source, as printed, is gone", () => {
    const [before, after] = ["[3,000 left], per Cho Tae-yong.", "3,000 left, per an aide."];
    expect(causes(before, after, { label: "Cho Tae-yong" })).toEqual(["FRAMING_CHANGED"]);
    expect(causes(before, after)).toEqual([]);
  });

  test.each([
    [
      "nothing but layout changed",
      "The ministry said [3,000 had left].",
      "The ministry said\n3,000  had left.",
    ],
    [
      "a negation was added one sentence away",
      "The ministry said [3,000 had left]. Their families know.",
      "The ministry said 3,000 had left. Their families do not know.",
    ],
    [
      "an update added sentences",
      "[3,000 had left], the ministry said.",
      "BREAKING. 3,000 had left, the ministry said. It may not give details.",
    ],
    [
      "an update added words that do not frame it",
      "[3,000 had left], the ministry said.",
      "3,000 had left, the ministry said on Monday, from the port of Tarn.",
    ],
    [
      "another part of the sentence was corrected",
      "[3,000 had left], the ministry said, while the port of Tarn lay quiet.",
      "3,000 had left, the ministry said, while the harbour of Tarn lay quiet.",
    ],
    [
      "the sentence was moved",
      "It rained. [3,000 had left], <the ministry said>.",
      "3,000 had left, the ministry said. It rained.",
    ],
  ])("leave it alone when %s", (_, before, after) => {
    expect(causes(before, after)).toEqual([]);
  });

  test("put it under review whatever changed, in a language whose framing words are not listed", () => {
    const [before, after] = ["국정원은 [3000명이 떠났다]고 밝혔다.", "국방부는 3000명이 떠났다고 밝혔다."];
    expect(causes(before, after, { language: "ko" })).toEqual(["FRAMING_CHANGED"]);
    expect(causes(before, before.replaceAll(/[[\]]/g, ""), { language: "ko" })).toEqual([]);
  });
});

test("what reads in the place of lost words is the new sentence most like theirs", () => {
  const reviews = reviewsOf(
    ARTICLE,
    [FIRST, second("UPDATE", "It rained. Some men may have gone aboard. The harbour was quiet.")],
    [MEN, coded("assertion:harbour", 11, 20, "version:a@2")],
  );
  expect(reviews.get(MEN.id)).toMatchObject([
    {
      cause: "WORDS_CHANGED",
      status: "LOST",
      after: { versionId: "version:a@2", start: 11, end: 41 },
      replacedByIds: ["assertion:harbour"],
    },
  ]);
});

test("no version whose words are the same puts anything under review, unless it withdraws them", () => {
  const kinds = fc.constantFrom(...(Object.keys(ChangeKind) as ChangeKind[]));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 8 }), kinds, (text, changeKind) => {
      const [first, last] = [{ ...FIRST, text }, second(changeKind, text)];
      const assertion = coded("assertion:men", 1, 4);
      const withdraws = changeKind === "RETRACTION" || changeKind === "TAKEDOWN";
      expect(reviewsOf(ARTICLE, [first, last], [assertion]).get(assertion.id)).toHaveLength(
        withdraws ? 1 : 0,
      );
    }),
    { numRuns: 150 },
  );
});
