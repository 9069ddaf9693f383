import type { Coding } from "./coding.js";
import type {
  ActorId,
  ClaimId,
  ClaimRelationId,
  CredibilityGradeId,
  DeploymentId,
  SourceDependencyId,
  WaveId,
} from "./ids.js";
import type { Place } from "./place.js";
import type { Quantity } from "./quantity.js";
import type { TextSpan } from "./text-span.js";
import type { Instant, TimeExpression } from "./time.js";
import { vocabulary } from "./vocabulary.js";

export const ClaimKind = vocabulary(
  "OCCURRENCE",
  "STATE",
  "MEASURE",
  "FUTURE",
  "INTENT",
  "PURPOSE",
  "EVALUATION",
  "RELATION",
  "SPEECH_ACT",
);
export type ClaimKind = keyof typeof ClaimKind;

/** A negated proposition is NEGATIVE with stance ASSERTS, not POSITIVE with stance DENIES. */
export const Polarity = vocabulary("POSITIVE", "NEGATIVE");
export type Polarity = keyof typeof Polarity;

/** The event categories of PLOVER. */
export const PloverEvent = vocabulary(
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "CRIME",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
);
export type PloverEvent = keyof typeof PloverEvent;

export const Measure = vocabulary(
  "ACTUAL_TOTAL",
  "ACTUAL_INCREMENT",
  "PLANNED_TOTAL",
  "RETURNED",
  "ROTATED",
  "PAY_RATE",
  "LOSSES",
);
export type Measure = keyof typeof Measure;

/** A proposition about the world, independent of who says it. */
export interface Claim {
  readonly id: ClaimId;
  /** The coder's own wording. */
  readonly text: string;
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly eventType: PloverEvent | null;
  readonly aboutIds: readonly ActorId[];
  readonly quantities: readonly Quantity[];
  readonly time: TimeExpression | null;
  readonly place: Place | null;
  readonly targets: readonly ClaimTarget[];
  readonly note: string | null;
  /** About an invented world. */
  readonly fictional: boolean;
}

/** What a claim measures or describes on a deployment. */
export interface ClaimTarget {
  readonly deploymentId: DeploymentId;
  /** `null`: the deployment as a whole. */
  readonly waveId: WaveId | null;
  /** `null`: it describes without measuring. */
  readonly measure: Measure | null;
  /** Whose losses they are; `null`: those of the force that is sent. */
  readonly sideId: ActorId | null;
}

/**
 * REFINES runs from the finer claim to the coarser: who says the finer also says the coarser. PART_OF
 * is between two numbers: 600 officers are a part of 12,000 soldiers.
 */
export const RelationKind = vocabulary(
  "SAME_AS",
  "REFINES",
  "CONTRADICTS",
  "SUPERSEDES",
  "PART_OF",
  "DERIVED_FROM",
  "EXPLAINS",
);
export type RelationKind = keyof typeof RelationKind;

/** How one claim stands to another, read as "claim KIND other". */
export interface ClaimRelation {
  readonly id: ClaimRelationId;
  readonly claimId: ClaimId;
  readonly kind: RelationKind;
  readonly otherId: ClaimId;
  readonly note: string | null;
  readonly established: Coding;
}

export const DependencyKind = vocabulary(
  "SAME_CHAIN",
  "BRIEFED_BY",
  "MEMBER_OF",
  "SHARED_SOURCE",
  "COPIES",
  "SAME_GOVERNMENT",
  "SAME_ORGANISATION",
  "SUCCESSOR_OF",
  "DECLARED_INDEPENDENT",
);
export type DependencyKind = keyof typeof DependencyKind;

export const DependencyCertainty = vocabulary("CERTAIN", "POSSIBLE");
export type DependencyCertainty = keyof typeof DependencyCertainty;

/** A reason to think that two sources do, or do not, know a thing apart from each other. */
export interface SourceDependency {
  readonly id: SourceDependencyId;
  /** The one that may depend. It speaks for all bodies that are part of it. */
  readonly actorId: ActorId;
  /** The one that it may depend on. */
  readonly onId: ActorId;
  readonly kind: DependencyKind;
  /** `null`: as its kind and evidence suggest. */
  readonly certainty: DependencyCertainty | null;
  /** Where a text shows it; empty where it is known from elsewhere. */
  readonly evidence: readonly TextSpan[];
  readonly established: Coding;
}

/** The digit of the Admiralty code in words. TRUTH_CANNOT_BE_JUDGED is not worse than IMPROBABLE. */
export const InformationCredibility = vocabulary(
  "CONFIRMED_BY_OTHER_SOURCES",
  "PROBABLY_TRUE",
  "POSSIBLY_TRUE",
  "DOUBTFUL",
  "IMPROBABLE",
  "TRUTH_CANNOT_BE_JUDGED",
);
export type InformationCredibility = keyof typeof InformationCredibility;

/** A grader's own verdict on a claim, which goes before the computed one. */
export interface CredibilityGrade {
  readonly id: CredibilityGradeId;
  readonly claimId: ClaimId;
  readonly credibility: InformationCredibility;
  readonly gradedBy: string;
  readonly gradedAt: Instant;
  readonly rationale: string;
}
