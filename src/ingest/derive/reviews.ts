import type { Assertion, Review } from "../../domain/assertion.js";
import type { AssertionId } from "../../domain/ids.js";
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
  const versionsOf = grouped(versions, (version) => [version.articleId]);
  const assertionsOf = grouped(assertions, (assertion) => [assertion.articleId]);
  // Words are touched by later texts alone, so only articles with a second one matter.
  return new Map(
    versions
      .filter(({ number }) => number === 2)
      .flatMap(({ articleId }) => [...reviewsOf(versionsOf.of(articleId), assertionsOf.of(articleId))]),
  );
}
