import type { AsOf } from "../domain/as-of.js";
import type { Claim } from "../domain/claim.js";
import type { ArticleId } from "../domain/ids.js";
import { isVisible } from "./as-of.js";
import { broaderClaims } from "./family.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { supports } from "./withdrawals.js";
import { supportOf } from "./support.js";

/**
 * The claims that rest on an article alone, in the order of their ids: it speaks for them, or for a
 * claim that refines them, and no other article does, except such as took their text from it, at any
 * remove.
 *
 * The article's own words count even where a correction has put them under review, so that one can
 * see what falls with them; those of others count only while they stand. Words of others that this
 * article reports as taken back do not stand.
 */
export function soleSupportOf(articleId: ArticleId, asOf: AsOf, known: Known): readonly Claim[] {
  const dependent = articlesFrom(articleId, known);
  const spokenFor = known.assertionsOfArticle
    .of(articleId)
    .filter(
      (assertion) => supports(assertion) && isVisible(assertion, known.claims.get(assertion.claimId), asOf),
    )
    .map((assertion) => assertion.claimId);
  // What is said for a claim is said for those that it refines, too: they may fall with it.
  const supported = new Set(spokenFor.flatMap((id) => [...broaderClaims(id, asOf, known)]));
  return [...supported]
    .filter((id) =>
      supportOf(id, asOf, known).counted.every((assertion) => dependent.has(assertion.articleId)),
    )
    .toSorted(ascending)
    .flatMap((id) => known.claims.get(id) ?? []);
}

/** The article and all that take text from it, at any remove. */
function articlesFrom(articleId: ArticleId, known: Known): ReadonlySet<ArticleId> {
  const reached = new Set([articleId]);
  for (const id of reached) {
    for (const article of known.articlesFrom.of(id)) reached.add(article.id);
  }
  return reached;
}
