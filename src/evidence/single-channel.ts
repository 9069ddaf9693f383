import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { ArticleId } from "../domain/ids.js";
import type { Known } from "./known.js";
import { allSourcesOf } from "./retellings.js";

/**
 * Whether all of these reached us through one article: they are in one, or in articles that take their
 * text from one, or they retell what one says. `false` when there are none.
 */
export function isThroughOneArticle(assertions: readonly Assertion[], asOf: AsOf, known: Known): boolean {
  const [first, ...others] = assertions.map((assertion) => articlesBehind(assertion, asOf, known));
  if (first === undefined) return false;
  return [...first].some((id) => others.every((articles) => articles.has(id)));
}

/** The article of an assertion, and those that its text or its words come from, at any remove. */
function articlesBehind(assertion: Assertion, asOf: AsOf, known: Known): ReadonlySet<ArticleId> {
  const behind = new Set(
    [assertion, ...allSourcesOf(assertion, asOf, known)].map(({ articleId }) => articleId),
  );
  for (const id of behind) {
    for (const { sourceId } of known.articles.get(id)?.derivedFrom ?? []) behind.add(sourceId);
  }
  return behind;
}
