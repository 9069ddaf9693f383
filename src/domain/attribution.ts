import type { ActorId, WorkId } from "./ids.js";
import type { TextSpan } from "./text-span.js";
import { vocabulary } from "./vocabulary.js";

/** In PROV-O: RELAY is wasQuotedFrom, SPEAKER is wasAttributedTo, ORIGIN is hadPrimarySource. */
export const AttributionRole = vocabulary("PUBLISHER", "RELAY", "SPEAKER", "ORIGIN");
export type AttributionRole = keyof typeof AttributionRole;

export const SourceNaming = vocabulary("NAMED", "BODY_ONLY", "UNNAMED_DESCRIBED", "UNNAMED");
export type SourceNaming = keyof typeof SourceNaming;

export const DisclosureChannel = vocabulary(
  "ON_RECORD_STATEMENT",
  "CLOSED_BRIEFING",
  "WRITTEN_REPORT",
  "LEAK",
  "STATE_MEDIA",
  "SOCIAL_MEDIA",
  "INTERVIEW",
  "IMAGERY",
  "FILING",
  "POST",
  "UNSPECIFIED",
);
export type DisclosureChannel = keyof typeof DisclosureChannel;

/** How a party came to know. */
export const EvidentialBasis = vocabulary("WITNESSED", "DEDUCED", "INDUCED", "TOLD", "UNSPECIFIED");
export type EvidentialBasis = keyof typeof EvidentialBasis;

/** One step on the way from the page to whoever knows. */
export interface AttributionLink {
  readonly role: AttributionRole;
  /** `null` when the text names no one that we could identify. */
  readonly actorId: ActorId | null;
  /** The document, picture or post that the step goes through; `null` for a step from party to party. */
  readonly workId: WorkId | null;
  /** The place in the work, such as a page or a time code. */
  readonly locator: string | null;
  /** As printed. */
  readonly label: string;
  /** The office in which they spoke. */
  readonly capacity: string | null;
  /** The words that attribute. */
  readonly cue: string | null;
  /** Where those words stand. */
  readonly span: TextSpan | null;
  readonly audienceIds: readonly ActorId[];
  readonly channel: DisclosureChannel;
  readonly naming: SourceNaming;
  readonly basis: EvidentialBasis;
  /** Stated for this very span; `false` when carried over from context. */
  readonly explicit: boolean;
}

/** Who says it on whose word. */
export interface Attribution {
  /** From the page inward, publisher first. Never empty. */
  readonly links: readonly AttributionLink[];
  /** On whose knowledge it rests, rolled up to the body for which they spoke; `null` when no one is named. */
  readonly origin: Origin | null;
}

/** An actor; or a work of which no author is known, which then counts for itself. */
export type OriginKey = ActorId | WorkId;

export function isActor(key: OriginKey): key is ActorId {
  return key.startsWith("actor:");
}

/** The party that a statement counts for. */
export interface Origin {
  /** What equal origins have in common, and unequal ones not. */
  readonly key: OriginKey;
  /** The key and whatever it is part of, inmost first, at the date of the statement. */
  readonly path: readonly OriginKey[];
  /** The state it belongs to. */
  readonly countryId: ActorId | null;
}

/** The first link with the role, counted from the page; `null` when there is none. */
export function linkWithRole(attribution: Attribution, role: AttributionRole): AttributionLink | null {
  for (const link of attribution.links) if (link.role === role) return link;
  return null;
}

/** Whether every link is stated for this very span. */
export function isExplicit(attribution: Attribution): boolean {
  return attribution.links.every((link) => link.explicit);
}

/** The chain in one line, e.g. `outlet < Yonhap < NIS`. */
export function renderChain(attribution: Attribution): string {
  return attribution.links.map((link) => link.label).join(" < ");
}
