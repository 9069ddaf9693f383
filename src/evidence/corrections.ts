import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Review } from "../domain/assertion.js";
import { linkWithRole } from "../domain/attribution.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import type { TextSpan } from "../domain/text-span.js";
import type { Instant } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { isVisible } from "./as-of.js";
import type { Known } from "./known.js";
import { asSentence, nameInSentence } from "./names.js";
import { ascending, spokenAt } from "./order.js";
import type { SetAside } from "./standing.js";
import { supportOf } from "./support.js";

export const CorrectionKind = vocabulary(
  "WORDS_CHANGED",
  "WORDS_REMOVED",
  "FRAMING_CHANGED",
  "WITHDRAWN",
  "TAKEN_BACK",
  "SPEECH_DENIED",
);
export type CorrectionKind = keyof typeof CorrectionKind;

/** Why a statement no longer counts for a claim: what changed, when, by whom, and what took its place. */
export interface Correction {
  readonly kind: CorrectionKind;
  /** The statement that no longer counts. */
  readonly assertion: Assertion;
  /** When it was published, or said; `null` when not known. */
  readonly at: Instant | null;
  /** The publisher who changed or withdrew the words, or the party that takes them back. */
  readonly byId: OriginKey | null;
  /** The words, or the sentence around them, as they read before; `null` where no text shows it. */
  readonly before: TextSpan | null;
  /** What reads there now; `null` when nothing took their place. */
  readonly after: TextSpan | null;
  /** What was coded from the new words, or said to take the old ones back; by id. */
  readonly replacedBy: readonly Assertion[];
  /** The publisher's own words on the change. */
  readonly note: string | null;
  /** What happened, in a sentence. */
  readonly explanation: string;
}

/**
 * The corrections of a claim: one for each statement for it, or for a claim that refines it, that no
 * longer counts. The latest first; those of no known time last, by the statements' ids.
 */
export function correctionsOf(claimId: ClaimId, asOf: AsOf, known: Known): readonly Correction[] {
  return supportOf(claimId, asOf, known)
    .setAside.map(({ assertion, because }) => correctionFrom(assertion, because, asOf, known))
    .toSorted((a, b) => ascending(b.at ?? "", a.at ?? "") || ascending(a.assertion.id, b.assertion.id));
}

/** What set a statement aside, as a correction of it. */
export function correctionFrom(
  assertion: Assertion,
  because: SetAside,
  asOf: AsOf,
  known: Known,
): Correction {
  if ("by" in because) return takenBack(assertion, because, known);
  const { review, source } = because;
  const kind = kindOf(review);
  const byId = publisherOf(source, known);
  const replacedBy = review.replacedByIds
    .flatMap((id) => known.assertions.get(id) ?? [])
    .filter((each) => isVisible(each, known.claims.get(each.claimId), asOf));
  const { publishedAt: at, before, after, note } = review;
  const passedOn = source === assertion ? "" : " This article repeats what was said there.";
  const explanation = `${asSentence(inWords(byId, review, known))}.${passedOn}`;
  return { kind, assertion, at, byId, before, after, replacedBy, note, explanation };
}

function takenBack(
  assertion: Assertion,
  { reason, by }: Extract<SetAside, { readonly by: Assertion }>,
  known: Known,
): Correction {
  const byId = by.attribution.origin?.key ?? null;
  const did =
    reason === "SPEECH_DENIED"
      ? "denies having said this"
      : by.stance === "RETRACTS"
        ? "took this back"
        : "now says that this is not so";
  const who = byId === null ? "the source" : nameInSentence(byId, known);
  return {
    kind: reason,
    assertion,
    at: spokenAt(by).latest,
    byId,
    before: assertion.spans[0] ?? null,
    after: by.spans[0] ?? null,
    replacedBy: [by],
    note: null,
    explanation: `${asSentence(`${who} ${did}`)}.`,
  };
}

function kindOf({ cause, status }: Review): CorrectionKind {
  if (cause === "WITHDRAWN" || cause === "FRAMING_CHANGED") return cause;
  return status === "LOST" ? "WORDS_REMOVED" : "WORDS_CHANGED";
}

function publisherOf({ attribution, articleId }: Assertion, known: Known): ActorId | null {
  const link = linkWithRole(attribution, "PUBLISHER");
  return link?.actorId ?? known.articles.get(articleId)?.publisherId ?? null;
}

function inWords(byId: ActorId | null, review: Review, known: Known): string {
  const who = byId === null ? "the publisher" : nameInSentence(byId, known);
  const how = review.changeKind === null ? "" : (HOW[review.changeKind] ?? "");
  switch (kindOf(review)) {
    case "WITHDRAWN":
      return review.versionId === null
        ? `${who} has withdrawn the article; when is not known`
        : `${who} has withdrawn the article`;
    case "FRAMING_CHANGED":
      return `${who} changed how these words are attributed or qualified${how}`;
    case "WORDS_REMOVED":
      return `${who} removed these words${how}`;
    default:
      return `${who} changed these words${how}`;
  }
}

const HOW: Readonly<Record<string, string>> = {
  CORRECTION: " in a correction",
  CLARIFICATION: " in a clarification",
  UPDATE: " in an update",
};
