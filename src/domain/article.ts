import type { ActorId, ArticleId, ArticleVersionId } from "./ids.js";
import type { Place } from "./place.js";
import type { TextPart } from "./text-part.js";
import type { Instant, TimeExpression } from "./time.js";
import type { TranslationCredit } from "./translation.js";
import { vocabulary } from "./vocabulary.js";

export const PublicationStatus = vocabulary("USABLE", "WITHHELD", "CANCELED", "RETRACTED");
export type PublicationStatus = keyof typeof PublicationStatus;

export const DerivationKind = vocabulary("SYNDICATED", "REWRITTEN", "EXCERPTED", "TRANSLATED");
export type DerivationKind = keyof typeof DerivationKind;

export const ChangeKind = vocabulary(
  "INITIAL",
  "UPDATE",
  "CORRECTION",
  "CLARIFICATION",
  "RETRACTION",
  "TAKEDOWN",
);
export type ChangeKind = keyof typeof ChangeKind;

/** Where the text of an article comes from, when it comes from another article. */
export interface ArticleDerivation {
  readonly sourceId: ArticleId;
  readonly kind: DerivationKind;
  /** Share of this article's words that stand in the source, 0 to 1. */
  readonly overlap: number | null;
}

/** A news item as published by one outlet. Its identity survives edits; its text lives in versions. */
export interface Article {
  readonly id: ArticleId;
  readonly headline: string;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly dateline: Place | null;
  readonly publisherId: ActorId | null;
  readonly published: TimeExpression;
  readonly pubStatus: PublicationStatus;
  readonly derivedFrom: readonly ArticleDerivation[];
  /** Invented to show how the graph works; evidence of nothing. */
  readonly fictional: boolean;
}

/** The version that a text is a translation of, and who translated it. */
export interface VersionTranslation extends TranslationCredit {
  readonly versionId: ArticleVersionId;
}

/** The text of an article at one moment. Never changed: an edit is a new version. */
export interface ArticleVersion {
  readonly id: ArticleVersionId;
  readonly articleId: ArticleId;
  /** From 1, without gaps. */
  readonly number: number;
  readonly publishedAt: Instant | null;
  readonly recordedAt: Instant;
  readonly changeKind: ChangeKind;
  readonly editorialNote: string | null;
  readonly text: string;
  /** Headline, standfirst and captions, in the order of the text; they do not overlap. */
  readonly parts: readonly TextPart[];
  /** `null` for a text that translates no other that we hold. */
  readonly translationOf: VersionTranslation | null;
}
