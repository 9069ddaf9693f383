import type { Assertion, Review } from "../../domain/assertion.js";
import type { ArticleId, AssertionId } from "../../domain/ids.js";
import { grouped } from "../../evidence/grouped.js";
import { reviewsOf } from "../../evidence/reviews.js";
import type { Batch } from "../batch.js";
import { articleVersionsIn } from "./articles.js";

/** Which corrections touch the words of which assertions. Assertions that none touches may be left out. */
export function reviewsIn(
  batch: Batch,
  assertions: readonly Assertion[],
): ReadonlyMap<AssertionId, readonly Review[]> {
  const versions = articleVersionsIn(batch);
  // Words are touched by later texts alone, so only articles with a second one matter.
  const revised = new Set(versions.filter(({ number }) => number === 2).map(({ articleId }) => articleId));
  const versionsOf = grouped(ofThose(revised, versions), (version) => [version.articleId]);
  const assertionsOf = grouped(ofThose(revised, assertions), (assertion) => [assertion.articleId]);
  return new Map(
    [...revised].flatMap((articleId) => [...reviewsOf(versionsOf.of(articleId), assertionsOf.of(articleId))]),
  );
}

function ofThose<T extends { readonly articleId: ArticleId }>(
  articleIds: ReadonlySet<ArticleId>,
  records: readonly T[],
): readonly T[] {
  return records.filter(({ articleId }) => articleIds.has(articleId));
}
