import type { ArticleVersion, ChangeKind } from "../domain/article.js";
import type { AnchorStatus, Assertion, Review } from "../domain/assertion.js";
import type { ArticleVersionId, AssertionId } from "../domain/ids.js";
import { numberOfVersion } from "../domain/ids.js";
import type { TextSpan } from "../domain/text-span.js";
import { type Anchor, anchorBetween } from "./anchoring.js";

/**
 * What a version can do to words that stood before: nothing, take back what it changed, or take
 * back all.
 */
const REACH: Readonly<Record<ChangeKind, "NONE" | "CHANGED_WORDS" | "ALL_WORDS">> = {
  INITIAL: "NONE",
  UPDATE: "NONE",
  CLARIFICATION: "NONE",
  CORRECTION: "CHANGED_WORDS",
  RETRACTION: "ALL_WORDS",
  TAKEDOWN: "ALL_WORDS",
};

/**
 * The reviews of the assertions of one article, oldest first; an assertion without any has an empty
 * list.
 *
 * A CORRECTION puts an assertion under review when one of its spans, in the text that it was coded
 * from, is CHANGED or LOST in the corrected text. After a RETRACTION or a TAKEDOWN all words count
 * as LOST, whatever text is left. Words coded from that version or a later one are not touched.
 * Each two texts are compared once.
 */
export function reviewsOf(
  versions: readonly ArticleVersion[],
  assertions: readonly Assertion[],
): ReadonlyMap<AssertionId, readonly Review[]> {
  const inOrder = versions.toSorted((a, b) => a.number - b.number);
  const texts = new Map(versions.map((version) => [version.id, version.text]));
  const reviews = new Map<AssertionId, Review[]>(assertions.map(({ id }) => [id, []]));
  for (const version of inOrder) {
    if (REACH[version.changeKind] === "NONE") continue;
    const anchorIn = anchoring(texts, version);
    for (const { id, spans } of assertions) {
      const status = statusAfter(spans, version, anchorIn);
      if (status === null) continue;
      const { recordedAt } = version;
      reviews.get(id)!.push({
        versionId: version.id,
        status,
        publishedAt: version.publishedAt ?? recordedAt,
        recordedAt,
      });
    }
  }
  return reviews;
}

type AnchorIn = (span: TextSpan) => Anchor;

function anchoring(texts: ReadonlyMap<ArticleVersionId, string>, { text }: ArticleVersion): AnchorIn {
  const anchors = new Map<ArticleVersionId, (span: TextSpan) => Anchor>();
  return (span) => {
    let anchor = anchors.get(span.versionId);
    if (anchor === undefined) {
      anchor = anchorBetween(texts.get(span.versionId) ?? "", text);
      anchors.set(span.versionId, anchor);
    }
    return anchor(span);
  };
}

/** The worst that befell a span; `null` when all stand. */
function statusAfter(
  spans: readonly TextSpan[],
  version: ArticleVersion,
  anchorIn: AnchorIn,
): Extract<AnchorStatus, "CHANGED" | "LOST"> | null {
  const earlier = spans.filter(({ versionId }) => numberOfVersion(versionId) < version.number);
  if (earlier.length === 0) return null;
  if (REACH[version.changeKind] === "ALL_WORDS") return "LOST";
  const statuses = new Set(earlier.map((span) => anchorIn(span).status));
  if (statuses.has("LOST")) return "LOST";
  return statuses.has("CHANGED") ? "CHANGED" : null;
}
