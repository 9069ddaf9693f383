import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Review } from "../domain/assertion.js";
import type { Instant } from "../domain/time.js";
import { isVisible, reviewOf } from "./as-of.js";
import type { Known } from "./known.js";
import { ascending, byTimeReported, spokenBy } from "./order.js";

/**
 * The statements that an assertion passes on: the one that its coder names, else what the articles
 * that its own takes text from had reported before on the same claim, with the same stance, on the
 * same party's word. What the party has said since is no retelling. In no order.
 */
function sourcesOf(assertion: Assertion, known: Known): readonly Assertion[] {
  const { retellsId, articleId } = assertion;
  if (retellsId !== null) {
    const retold = known.assertions.get(retellsId);
    return retold === undefined ? [] : [retold];
  }
  const { derivedFrom = [] } = known.articles.get(articleId) ?? {};
  return derivedFrom.flatMap(({ sourceId }) =>
    known.assertionsOfArticle
      .of(sourceId)
      .filter((source) => sayTheSame(source, assertion) && isOlder(source, assertion)),
  );
}

function sayTheSame(a: Assertion, b: Assertion): boolean {
  return (
    a.claimId === b.claimId &&
    a.stance === b.stance &&
    a.attribution.origin?.key === b.attribution.origin?.key
  );
}

function isOlder(source: Assertion, retelling: Assertion): boolean {
  const saidFrom = retelling.stated?.earliest ?? null;
  return byTimeReported(source, retelling) < 0 && (saidFrom === null || saidFrom <= spokenBy(source));
}

/** Whether something that the assertion passes on is known: then that counts, and not the retelling. */
export function isRetold(assertion: Assertion, asOf: AsOf, known: Known): boolean {
  return visibleSourcesOf(assertion, asOf, known).length > 0;
}

/** As `sourcesOf`, at any remove, each once, without the assertion itself; those known by then. */
export function allSourcesOf(assertion: Assertion, asOf: AsOf, known: Known): readonly Assertion[] {
  const reached = new Set([assertion]);
  for (const each of reached) for (const source of visibleSourcesOf(each, asOf, known)) reached.add(source);
  reached.delete(assertion);
  return [...reached];
}

function visibleSourcesOf(assertion: Assertion, asOf: AsOf, known: Known): readonly Assertion[] {
  return sourcesOf(assertion, known).filter((source) =>
    isVisible(source, known.claims.get(source.claimId), asOf),
  );
}

/**
 * The moment by which the party had certainly said it. What passes on an earlier report was said by
 * then: a reprint is no later word of anyone.
 */
export function saidBy(assertion: Assertion, asOf: AsOf, known: Known): Instant {
  return allSourcesOf(assertion, asOf, known)
    .map(spokenBy)
    .reduce((first, at) => (at < first ? at : first), spokenBy(assertion));
}

/** The review that an assertion falls with, and the assertion that is under it. */
export interface Fall {
  readonly review: Review;
  readonly source: Assertion;
}

/**
 * The review that an assertion is under, or that all it passes on is under: a reprint of words that
 * were corrected or withdrawn falls with them. `null` when its own words count and it passes on none,
 * or some that count. Of several reviews, that of the assertion with the least id.
 */
export function fallOf(assertion: Assertion, asOf: AsOf, known: Known): Fall | null {
  const review = reviewOf(assertion, asOf);
  if (review !== null) return { review, source: assertion };
  const sources = allSourcesOf(assertion, asOf, known);
  const reviewed = sources.flatMap((source): Fall[] => {
    const found = reviewOf(source, asOf);
    return found === null ? [] : [{ review: found, source }];
  });
  if (reviewed.length === 0) return null;

  const fallen = new Set(reviewed.map(({ source }) => source));
  const open = new Set([assertion, ...sources].filter((each) => !fallen.has(each)));
  for (let before = -1; before !== fallen.size;) {
    before = fallen.size;
    for (const each of open) {
      const restsOn = visibleSourcesOf(each, asOf, known).filter((source) => source !== each);
      if (restsOn.length > 0 && restsOn.every((source) => fallen.has(source))) fallen.add(each);
    }
  }
  return fallen.has(assertion) ? reviewed.toSorted((a, b) => ascending(a.source.id, b.source.id))[0]! : null;
}
