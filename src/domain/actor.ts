import type { ActorId, ActorMentionId, ArticleId, RoleId, SourceGradeId } from "./ids.js";
import type { TextSpan } from "./text-span.js";
import type { Instant, TimeExpression } from "./time.js";
import type { TimeZone } from "./time-zone.js";
import { vocabulary } from "./vocabulary.js";

export const ActorKind = vocabulary(
  "PERSON",
  "STATE",
  "GOVERNMENT_BODY",
  "LEGISLATURE_BODY",
  "POLITICAL_PARTY",
  "MILITARY_FORCE",
  "ALLIANCE",
  "MEDIA",
  "ORGANIZATION",
  "COLLECTIVE",
);
export type ActorKind = keyof typeof ActorKind;

export const NameKind = vocabulary("PRIMARY", "ALIAS", "ACRONYM", "TRANSLITERATION", "DESCRIPTION", "FORMER");
export type NameKind = keyof typeof NameKind;

export const IdentifierScheme = vocabulary(
  "WIKIDATA",
  "ISO_3166_1",
  "OPENSANCTIONS",
  "ISNI",
  "ORCID",
  "LEI",
  "CAMEO",
  "DOMAIN",
);
export type IdentifierScheme = keyof typeof IdentifierScheme;

/** The letter of the Admiralty code. F is "no basis to judge", not worse than E. */
export const SourceReliability = vocabulary("A", "B", "C", "D", "E", "F");
export type SourceReliability = keyof typeof SourceReliability;

/** Anyone who speaks, acts or is spoken of. */
export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: readonly ActorName[];
  readonly identifiers: readonly Identifier[];
  /** The state it belongs to. */
  readonly countryId: ActorId | null;
  /** The body directly above it. */
  readonly parentId: ActorId | null;
  /** Of an outlet: in which zone the days of its articles lie, where a dateline does not say otherwise. */
  readonly timeZone: TimeZone | null;
  /** The bodies that it came from, oldest link last. Empty for one that began as itself. */
  readonly predecessors: readonly Succession[];
  /** The id under which it counts: its own, or that of the body that it was renamed to or succeeded by. */
  readonly bodyId: ActorId;
  readonly note: string | null;
  /** Invented to show how the graph works. */
  readonly fictional: boolean;
}

export const SuccessionKind = vocabulary("RENAMED", "SUCCEEDED", "MERGED", "SPLIT");
export type SuccessionKind = keyof typeof SuccessionKind;

/** How an actor came from an earlier one. */
export interface Succession {
  readonly actorId: ActorId;
  readonly kind: SuccessionKind;
  readonly at: TimeExpression | null;
  readonly statedIn: readonly TextSpan[];
}

export interface ActorName {
  readonly value: string;
  readonly kind: NameKind;
  readonly language: string | null;
  /** When it went by this name; `null` where that is not known. */
  readonly used: TimeExpression | null;
  readonly statedIn: readonly TextSpan[];
}

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly verified: boolean;
}

/** A post that a person holds, or a seat that a body holds (FollowTheMoney: Occupancy). */
export interface Role {
  readonly id: RoleId;
  readonly holderId: ActorId;
  readonly organisationId: ActorId;
  /** The id under which the organisation counts: see `Actor.bodyId`. */
  readonly bodyId: ActorId;
  readonly title: string;
  /** Whether words spoken in this role are the organisation's own: a minister's are, a member's are not. */
  readonly speaksFor: boolean;
  /** `null` when nothing is known of its beginning or end. */
  readonly held: TimeExpression | null;
  readonly statedIn: readonly TextSpan[];
}

/** One grader's judgement of one source, kept beside the earlier ones. */
export interface SourceGrade {
  readonly id: SourceGradeId;
  readonly actorId: ActorId;
  readonly reliability: SourceReliability;
  readonly gradedBy: string;
  readonly gradedAt: Instant;
  readonly rationale: string;
}

/** A place in a text that names or means an actor. */
export interface ActorMention {
  readonly id: ActorMentionId;
  readonly articleId: ArticleId;
  /** `null` where the text leaves open who is meant. */
  readonly actorId: ActorId | null;
  readonly span: TextSpan;
  readonly surface: string;
  /** A description or pronoun ("the agency") rather than a name. */
  readonly anaphoric: boolean;
  /** Actors that a hasty reader could take it for. */
  readonly ambiguousWithIds: readonly ActorId[];
}
