import type {
  ClaimKind,
  ClaimLineFragment,
  ClaimStatus,
  ContradictionKind,
  DependencyKind,
  Independence,
  InformationCredibility,
  RelationKind,
} from "../../client/generated/graphql.js";
import type { Words } from "./word.js";

export const CLAIM_KINDS: Words<ClaimKind> = {
  OCCURRENCE: "event",
  STATE: "state of affairs",
  MEASURE: "figure",
  FUTURE: "what is to happen",
  INTENT: "intent",
  PURPOSE: "purpose",
  EVALUATION: "judgement",
  RELATION: "relation",
  SPEECH_ACT: "what was said",
};

export const CLAIM_STATUSES: Words<ClaimStatus> = {
  ACTIVE: "stands",
  SUPERSEDED: "superseded",
  CORRECTED: "words corrected",
  RETRACTED: "retracted",
};

export const INDEPENDENCE: Words<Independence> = {
  NO_NAMED_ORIGIN: "no named origin",
  SINGLE_ORIGIN: "one origin",
  NOT_ESTABLISHED: "independence not shown",
  ESTABLISHED: "independent origins",
};

export const CREDIBILITIES: Words<InformationCredibility> = {
  CONFIRMED_BY_OTHER_SOURCES: "Confirmed by other sources",
  PROBABLY_TRUE: "Probably true",
  POSSIBLY_TRUE: "Possibly true",
  DOUBTFUL: "Doubtful",
  IMPROBABLE: "Improbable",
  TRUTH_CANNOT_BE_JUDGED: "Truth cannot be judged",
};

export const DEPENDENCIES: Words<DependencyKind> = {
  SAME_CHAIN: "passes on what was said by",
  BRIEFED_BY: "was briefed by",
  MEMBER_OF: "is a member of",
  SHARED_SOURCE: "shares a source with",
  COPIES: "has it from",
  SAME_GOVERNMENT: "is of one government with",
  SAME_ORGANISATION: "is part of one body with",
  SUCCESSOR_OF: "came from",
  DECLARED_INDEPENDENT: "is declared independent of",
};

/** What stands above the claims that this claim is so related to. */
export const RELATIONS: Words<RelationKind> = {
  SAME_AS: "Says the same as",
  REFINES: "Is a closer version of",
  CONTRADICTS: "Contradicts",
  SUPERSEDES: "Takes the place of",
  PART_OF: "A part of",
  DERIVED_FROM: "Was worked out from",
  EXPLAINS: "Explains",
};

/** What stands above the claims that are so related to this claim. What holds both ways is named as above. */
export const RELATIONS_BACK: Words<RelationKind> = {
  SAME_AS: RELATIONS.SAME_AS,
  REFINES: "Has as closer versions",
  CONTRADICTS: RELATIONS.CONTRADICTS,
  SUPERSEDES: "Gave its place to",
  PART_OF: "Has as a part",
  DERIVED_FROM: "Served to work out",
  EXPLAINS: "Is explained by",
};

export const CONTRADICTIONS: Words<ContradictionKind> = {
  DECLARED: "declared",
  OPPOSITE: "opposites",
  FIGURES: "figures",
};

/** What a claim says. One that says that something is not so begins with that, for its text alone reads as the opposite. */
export function claimWords({ text, polarity }: Pick<ClaimLineFragment, "text" | "polarity">): string {
  return polarity === "NEGATIVE" ? `Not so: ${text}` : text;
}
