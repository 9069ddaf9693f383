import type { ChangeKind } from "./article.js";
import type { Attribution } from "./attribution.js";
import type { Coding } from "./coding.js";
import type { ArticleId, ArticleVersionId, AssertionId, ClaimId } from "./ids.js";
import type { Quantity } from "./quantity.js";
import type { TextSpan } from "./text-span.js";
import type { Instant, TimeExpression } from "./time.js";
import type { Translation, Wording } from "./translation.js";
import { vocabulary } from "./vocabulary.js";

export const QuoteForm = vocabulary("DIRECT_QUOTE", "INDIRECT_SPEECH", "NARRATION", "HEADLINE");
export type QuoteForm = keyof typeof QuoteForm;

/** RumourEval's support, deny, query and comment, widened for officials. */
export const Stance = vocabulary(
  "ASSERTS",
  "CONFIRMS",
  "DENIES",
  "DISPUTES",
  "QUESTIONS",
  "DECLINES_TO_COMMENT",
  "NO_COMMENT",
  "RETRACTS",
  "DENIES_SAYING",
);
export type Stance = keyof typeof Stance;

/** FactBank's certainty crossed with PLOVER's future and hypothetical. */
export const Modality = vocabulary(
  "FACT",
  "ESTIMATE",
  "PLAN",
  "EXPECTATION",
  "POSSIBILITY",
  "CONDITIONAL",
  "INTENTION",
);
export type Modality = keyof typeof Modality;

export const AnchorStatus = vocabulary("EXACT", "MOVED", "CHANGED", "LOST");
export type AnchorStatus = keyof typeof AnchorStatus;

/** One party's stance on a claim, at one place in one article. */
export interface Assertion {
  readonly id: AssertionId;
  readonly claimId: ClaimId;
  readonly articleId: ArticleId;
  readonly spans: readonly TextSpan[];
  readonly form: QuoteForm;
  readonly stance: Stance;
  readonly modality: Modality;
  /** The condition that a CONDITIONAL hangs on, as the text words it. */
  readonly condition: string | null;
  /** Words that carry the hedge or the attribution. */
  readonly cues: readonly string[];
  readonly quantities: readonly Quantity[];
  /** The words as they were spoken, where the article prints a translation of them. */
  readonly original: Wording | null;
  /** What the words of the article say in other languages. */
  readonly translations: readonly Translation[];
  readonly time: TimeExpression | null;
  readonly attribution: Attribution;
  /** When the origin spoke. */
  readonly stated: TimeExpression | null;
  /** When the article carried it. */
  readonly reported: TimeExpression;
  /** When this graph learned it. */
  readonly recordedAt: Instant;
  /** The assertion that this one passes on, where the coder has seen that. */
  readonly retellsId: AssertionId | null;
  readonly coding: Coding;
  /** What later versions of the article did to the words and to what frames them, oldest first. */
  readonly reviews: readonly Review[];
}

/** What a later version of an article did to an assertion. */
export const ReviewCause = vocabulary("WORDS_CHANGED", "FRAMING_CHANGED", "WITHDRAWN", "RESTORED");
export type ReviewCause = keyof typeof ReviewCause;

/** What a later version of the article, or a mark on the article, did to the words of an assertion. */
export interface Review {
  readonly cause: ReviewCause;
  /** What became of the words themselves; LOST, too, when the article was withdrawn. */
  readonly status: AnchorStatus;
  /** The version that did it; `null` for an article that is marked as withdrawn, no version saying when. */
  readonly versionId: ArticleVersionId | null;
  readonly changeKind: ChangeKind | null;
  /** When the version was published; when unknown, when it was recorded. `null`: at no known time. */
  readonly publishedAt: Instant | null;
  readonly recordedAt: Instant | null;
  /** The publisher's own words on the change. */
  readonly note: string | null;
  /** The words, or the sentence around them, as they read before. */
  readonly before: TextSpan | null;
  /** What reads there now; `null` when nothing took their place. */
  readonly after: TextSpan | null;
  /** Assertions that were coded from what reads there now. */
  readonly replacedByIds: readonly AssertionId[];
}
