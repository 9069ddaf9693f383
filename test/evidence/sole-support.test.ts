import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { ArticleId, ClaimId } from "../../src/domain/ids.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { soleSupportOf } from "../../src/evidence/sole-support.js";
import { supports } from "../../src/evidence/withdrawals.js";
import { supportOf } from "../../src/evidence/support.js";
import { ARTICLES, asOfs, newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aRelation, aReview, anArticle, anAssertion, knownIn } from "../support/newsroom.js";

let next = 0;
const inArticle = (
  articleId: ArticleId,
  claimId: ClaimId = "claim:a",
  given: Partial<Parameters<typeof anAssertion>[0]> = {},
) => anAssertion({ id: `assertion:${next++}`, claimId, articleId, origin: "actor:x", ...given });
const claims = [aClaim({ id: "claim:a" }), aClaim({ id: "claim:b" })];
const articles = [
  anArticle({ id: "article:1" }),
  anArticle({ id: "article:2" }),
  anArticle({ id: "article:copy", derivedFrom: [{ sourceId: "article:1", kind: "SYNDICATED", overlap: 1 }] }),
];
const restingOnFirst = (assertions: readonly Assertion[], more: Partial<Records> = {}) =>
  soleSupportOf("article:1", NOW, knownIn({ claims, articles, assertions, ...more })).map(({ id }) => id);
const reviews = [aReview({ status: "LOST" })];

describe("a claim rests on an article alone", () => {
  test.each<[string, readonly Assertion[], ClaimId[]]>([
    ["when no other speaks for it", [inArticle("article:1")], ["claim:a"]],
    [
      "when others only copy it, whomever they name",
      [inArticle("article:1"), inArticle("article:copy")],
      ["claim:a"],
    ],
    [
      "and is shown to, also when a correction has put it under review",
      [inArticle("article:1", "claim:a", { reviews })],
      ["claim:a"],
    ],
    [
      "when the other was corrected",
      [inArticle("article:1"), inArticle("article:2", "claim:a", { reviews })],
      ["claim:a"],
    ],
    ["not when another speaks for it", [inArticle("article:1"), inArticle("article:2")], []],
    ["not when it only denies it", [inArticle("article:1", "claim:a", { stance: "DENIES" })], []],
  ])("%s", (_, assertions, expected) => {
    expect(restingOnFirst(assertions)).toEqual(expected);
  });

  test("not when another speaks for a claim that refines it", () => {
    const relations = [aRelation("claim:b", "REFINES", "claim:a")];
    expect(
      restingOnFirst([inArticle("article:1"), inArticle("article:2", "claim:b")], { relations }),
    ).toEqual([]);
  });

  test("with those that it refines, when no other article speaks for these", () => {
    const relations = [aRelation("claim:b", "REFINES", "claim:a")];
    const fine = inArticle("article:1", "claim:b");
    expect(restingOnFirst([fine], { relations })).toEqual(["claim:a", "claim:b"]);
    expect(restingOnFirst([fine, inArticle("article:2")], { relations })).toEqual(["claim:b"]);
  });

  test("also when it is the article that takes back what another says", () => {
    const takenBack = [
      inArticle("article:1"),
      inArticle("article:2", "claim:a", { origin: "actor:y" }),
      inArticle("article:1", "claim:a", { origin: "actor:y", stance: "RETRACTS" }),
    ];
    expect(restingOnFirst(takenBack)).toEqual(["claim:a"]);
  });

  test("and in any newsroom has nothing left without what it and its copies say for it", () => {
    fc.assert(
      fc.property(newsrooms, asOfs, fc.constantFrom(...ARTICLES), (records, asOf, articleId) => {
        const isCopy = (id: ArticleId, seen: readonly ArticleId[] = []): boolean =>
          id === articleId ||
          (!seen.includes(id) &&
            records.articles.some(
              (article) =>
                article.id === id &&
                article.derivedFrom.some(({ sourceId }) => isCopy(sourceId, [...seen, id])),
            ));
        const rest = knownFrom({
          ...records,
          assertions: records.assertions.filter(
            (assertion) => !(supports(assertion) && isCopy(assertion.articleId)),
          ),
        });
        const known = knownFrom(records);
        const resting = soleSupportOf(articleId, asOf, known).map(({ id }) => id);
        expect(resting.flatMap((id) => supportOf(id, asOf, rest).counted)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
