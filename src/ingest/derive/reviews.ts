import type { Assertion, Review } from "../../domain/assertion.js";
import type { ArticleId, AssertionId } from "../../domain/ids.js";
import { grouped } from "../../evidence/grouped.js";
import { reviewsOf } from "../../evidence/reviews.js";
import type { Batch } from "../batch.js";
import { articleVersionsIn } from "./articles.js";

/** What later versions, or a mark as withdrawn, did to the assertions. Those not touched may be left out. */
export function reviewsIn(
  batch: Batch,
  assertions: readonly Assertion[],
): ReadonlyMap<AssertionId, readonly Review[]> {
  const versions = articleVersionsIn(batch);
  // Words are touched by later texts and by marks alone, so only articles with either matter.
  const revised = new Set(versions.filter(({ number }) => number === 2).map(({ articleId }) => articleId));
  for (const { id, pubStatus } of batch.of("Article")) if (pubStatus !== "USABLE") revised.add(id);
  const versionsOf = grouped(ofThose(revised, versions), (version) => [version.articleId]);
  const assertionsOf = grouped(ofThose(revised, assertions), (assertion) => [assertion.articleId]);
  return new Map(
    [...revised].flatMap((id) => [
      ...reviewsOf(batch.find("Article", id)!, versionsOf.of(id), assertionsOf.of(id)),
    ]),
  );
}

function ofThose<T extends { readonly articleId: ArticleId }>(
  articleIds: ReadonlySet<ArticleId>,
  records: readonly T[],
): readonly T[] {
  return records.filter(({ articleId }) => articleIds.has(articleId));
}
