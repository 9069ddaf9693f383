import type { ArticleVersion } from "../../src/domain/article.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { ArticleVersionId } from "../../src/domain/ids.js";
import type { TextSpan } from "../../src/domain/text-span.js";
import { reviewsOf } from "../../src/evidence/reviews.js";
import { aVersion, anArticle, anAssertion } from "../support/newsroom.js";

const versions = (...texts: readonly string[]): ArticleVersion[] =>
  texts.map((text, index) =>
    aVersion({ id: `version:a@${index + 1}`, text, changeKind: index === 0 ? "INITIAL" : "UPDATE" }),
  );
const id = (number: number): ArticleVersionId => `version:a@${number}`;
const spanOf = (words: string, text: string, number = 1): TextSpan => {
  const start = text.indexOf(words);
  return { versionId: id(number), start, end: start + words.length };
};
const coded = (name: string, ...spans: readonly TextSpan[]): Assertion =>
  anAssertion({ id: `assertion:${name}`, claimId: "claim:c", spans });

/** The reviews of words of the first text, after these later ones. */
function reviewsAfter(words: string, [first, ...later]: readonly [string, ...string[]], language = "en") {
  const assertion = coded("a", spanOf(words, first));
  return reviewsOf(anArticle({ id: "article:a", language }), versions(first, ...later), [assertion]).get(
    assertion.id,
  )!;
}

const TEXT = "The ministry said 3,000 men left. The harbour was quiet.";

describe("words keep their review", () => {
  test("empty where only the layout changed", () => {
    expect(reviewsAfter("3,000 men left", [TEXT, TEXT.replace("men left", "men\nleft")])).toEqual([]);
  });

  test("of changed framing, with where the words are: at their place, or elsewhere", () => {
    const [same, moved] = [
      TEXT.replace("The ministry", "The embassy."),
      TEXT.replace("The ministry", "An unnamed man"),
    ];
    expect(reviewsAfter("3,000 men left", [TEXT, same])).toMatchObject([
      { cause: "FRAMING_CHANGED", status: "EXACT" },
    ]);
    expect(reviewsAfter("3,000 men left", [TEXT, moved])).toMatchObject([
      { cause: "FRAMING_CHANGED", status: "MOVED" },
    ]);
  });

  test("until a later text has them again, and no review after that", () => {
    const causes = reviewsAfter("3,000 men left", [TEXT, "It was quiet.", TEXT, TEXT]).map(
      ({ cause }) => cause,
    );
    expect(causes).toEqual(["WORDS_CHANGED", "RESTORED"]);
  });

  test("for any change in a language whose words of framing are not known", () => {
    const later = TEXT.replace("harbour", "old harbour").replace("left.", "left on Monday.");
    for (const language of ["en", "en-GB", "EN"])
      expect(reviewsAfter("3,000 men left", [TEXT, later], language)).toEqual([]);
    for (const language of ["de", "ko", "x-en", "enm"])
      expect(reviewsAfter("3,000 men left", [TEXT, later], language)).toMatchObject([
        { cause: "FRAMING_CHANGED" },
      ]);
  });
});

test("words of two texts are looked for each in its own", () => {
  const harbour = "The harbour was quiet.";
  const [first, second] = [TEXT, `${harbour} The ministry said 3,000 men left.`];
  const assertion = coded("a", spanOf(harbour, first), spanOf(harbour, second, 2));
  const all = versions(first, second, `${harbour} No more is known.`);
  expect(reviewsOf(anArticle({ id: "article:a" }), all, [assertion]).get(assertion.id)).toEqual([]);
});

describe("what took the place of lost words", () => {
  const LOST = "Alpha beta gamma delta epsilon zeta.";
  const STAYS = "What stays has zeta at first, then epsilon, gamma and beta in it.";
  const placeIn = (later: string) => {
    const [review] = reviewsAfter(LOST, [`${LOST} ${STAYS}`, later]);
    expect(review).toMatchObject({
      cause: "WORDS_CHANGED",
      status: "LOST",
      before: { start: 0, end: LOST.length },
    });
    return review!.after && later.slice(review!.after.start, review!.after.end);
  };
  const SHARES_TWO = "Here we have beta, much else that is new, and zeta.";
  const SHARES_THREE = "There were gamma, much else that is new, delta, and zeta.";

  test.each<[string, string, string | null]>([
    ["the new sentence that shares a third of the words", `${SHARES_TWO} ${STAYS}`, SHARES_TWO],
    ["of two, the one that shares more", `${SHARES_TWO} ${SHARES_THREE} ${STAYS}`, SHARES_THREE],
    [
      "of two, the one that shares more, in any order",
      `${STAYS} ${SHARES_THREE} ${SHARES_TWO}`,
      SHARES_THREE,
    ],
    [
      "of two that share as much, the first",
      `${SHARES_TWO} ${SHARES_TWO.replace("Here", "Where")}`,
      SHARES_TWO,
    ],
    ["no sentence that shares less", `Here we have beta and much else that is new. ${STAYS}`, null],
    ["no sentence that was there before", STAYS, null],
    ["nothing where nothing is left", "* * *", null],
  ])("is %s", (_, later, place) => {
    expect(placeIn(later)).toBe(place);
  });
});

test("what was coded at the place of changed words replaces them", () => {
  const now = TEXT.replace("3,000", "2,500");
  const words = spanOf("3,000 men left", TEXT);
  const place = { versionId: id(2), start: words.start, end: words.end };
  const at = (start: number, end: number, number = 2): TextSpan => ({ versionId: id(number), start, end });
  const outside = at(now.length - 6, now.length);
  const later = [
    coded("z", place),
    coded("inside", at(place.start + 2, place.start + 3)),
    coded("first-unit", outside, at(place.start - 5, place.start + 1)),
    coded("last-unit", at(place.end - 1, place.end + 1)),
    coded("before", at(place.start - 5, place.start)),
    coded("after", at(place.end, place.end + 1)),
    coded("elsewhere", outside),
  ];
  const old = coded("old", words);
  const [review] = reviewsOf(anArticle({ id: "article:a" }), versions(TEXT, now), [old, ...later]).get(
    old.id,
  )!;
  expect(review!.replacedByIds).toEqual(
    ["first-unit", "inside", "last-unit", "z"].map((name) => `assertion:${name}`),
  );
});
