import type { Article, ArticleVersion, ChangeKind } from "../domain/article.js";
import type { Assertion, Review } from "../domain/assertion.js";
import { type ArticleVersionId, type AssertionId, numberOfVersion } from "../domain/ids.js";
import type { TextSpan } from "../domain/text-span.js";
import { grouped } from "./grouped.js";
import { ascending } from "./order.js";
import { type Change, changesBetween } from "./text-changes.js";

/** What a version can do to words of earlier versions: change some, or withdraw all. */
const WITHDRAWING: readonly ChangeKind[] = ["RETRACTION", "TAKEDOWN"];

/** Whether a version withdraws the article. */
export function withdraws({ changeKind }: ArticleVersion): boolean {
  return WITHDRAWING.includes(changeKind);
}

/**
 * What the later versions of one article did to its assertions, oldest first; an assertion to which
 * they did nothing has an empty list.
 *
 * A version of any kind puts an assertion under review when one of its spans, in the text that it was
 * coded from, is CHANGED or LOST in the new text, or when its attribution or framing changed there
 * (`isReframed`). A later version that has the words and their framing again lifts the review. After a
 * RETRACTION or a TAKEDOWN all words of earlier versions count as LOST, for good, whatever text is left.
 *
 * An article that is marked as withdrawn (any `pubStatus` but USABLE) while no version says so puts all
 * its assertions under review, at no known time. Words coded from a version are touched by later ones
 * alone. Each two texts are compared once.
 */
export function reviewsOf(
  article: Pick<Article, "language" | "pubStatus">,
  versions: readonly ArticleVersion[],
  assertions: readonly Assertion[],
): ReadonlyMap<AssertionId, readonly Review[]> {
  const inOrder = versions.toSorted((a, b) => a.number - b.number);
  const versionOf = new Map(inOrder.map((version) => [version.id, version]));
  const codedFrom = grouped(assertions, ({ spans }) => spans.map(({ versionId }) => versionId));
  const reviews = new Map(assertions.map(({ id }): [AssertionId, Review[]] => [id, []]));
  const isMarked = article.pubStatus !== "USABLE" && !inOrder.some(withdraws);
  if (isMarked) for (const { id, spans } of assertions) reviews.get(id)!.push(markedReview(spans[0]));
  const isEnglish = /^en\b/i.test(article.language);

  for (const version of inOrder) {
    if (version.number === 1) continue;
    const changesFrom = cached((from: ArticleVersionId) =>
      changesBetween(versionOf.get(from)!, version, isEnglish),
    );
    const changeOf = (assertion: Assertion) =>
      earlierVersions(assertion, version)
        .map((from) => changesFrom(from)(assertion))
        .reduce<Change | null>((worst, change) => (worst?.cause ? worst : change), null);
    for (const assertion of assertions) {
      const before = reviews.get(assertion.id)!;
      const review = reviewIn(version, assertion, before.at(-1) ?? null, changeOf);
      if (review === null) continue;
      before.push({ ...review, replacedByIds: codedAt(review.after, codedFrom.of(version.id)) });
    }
  }
  return reviews;
}

function reviewIn(
  version: ArticleVersion,
  assertion: Assertion,
  last: Review | null,
  changeOf: (assertion: Assertion) => Change | null,
): Review | null {
  if (last?.cause === "WITHDRAWN") return null;
  const { spans } = assertion;
  if (withdraws(version)) {
    const isTouched = spans.length === 0 || earlierVersions(assertion, version).length > 0;
    return isTouched ? reviewBy(version, "WITHDRAWN", withdrawn(spans[0])) : null;
  }
  const change = changeOf(assertion);
  if (change === null) return null;
  if (change.cause !== null) return reviewBy(version, change.cause, change);
  const isUnderReview = last !== null && last.cause !== "RESTORED";
  return isUnderReview ? reviewBy(version, "RESTORED", change) : null;
}

/** The versions before this one that the words were coded from, each once. */
function earlierVersions({ spans }: Assertion, { number }: ArticleVersion): readonly ArticleVersionId[] {
  const ids = new Set(spans.map(({ versionId }) => versionId));
  return [...ids].filter((id) => numberOfVersion(id) < number);
}

function reviewBy(
  { id, changeKind, publishedAt, recordedAt, editorialNote }: ArticleVersion,
  cause: Review["cause"],
  { status, before, after }: Pick<Review, "status" | "before" | "after">,
): Review {
  return {
    cause,
    status,
    versionId: id,
    changeKind,
    publishedAt: publishedAt ?? recordedAt,
    recordedAt,
    note: editorialNote,
    before,
    after,
    replacedByIds: [],
  };
}

function withdrawn(before: TextSpan | undefined): Pick<Review, "status" | "before" | "after"> {
  return { status: "LOST", before: before ?? null, after: null };
}

function markedReview(span: TextSpan | undefined): Review {
  return {
    ...withdrawn(span),
    cause: "WITHDRAWN",
    versionId: null,
    changeKind: null,
    publishedAt: null,
    recordedAt: null,
    note: null,
    replacedByIds: [],
  };
}

/** Those of the assertions with a span that touches this place. */
function codedAt(place: TextSpan | null, assertions: readonly Assertion[]): readonly AssertionId[] {
  if (place === null) return [];
  const touches = ({ versionId, start, end }: TextSpan) =>
    versionId === place.versionId && start < place.end && place.start < end;
  return assertions
    .filter(({ spans }) => spans.some(touches))
    .map(({ id }) => id)
    .toSorted(ascending);
}

function cached<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
