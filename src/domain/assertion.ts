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
  /** Later corrections of the article that touch the words, oldest first. */
  readonly reviews: readonly Review[];
}

/** A correction or retraction after which the words of an assertion no longer stand as they stood. */
export interface Review {
  readonly versionId: ArticleVersionId;
  readonly status: AnchorStatus;
  /** When the correction was published; when unknown, when it was recorded. */
  readonly publishedAt: Instant;
  readonly recordedAt: Instant;
}
