import type {
  AttributionRole,
  CodingMethod,
  DisclosureChannel,
  DriftKind,
  EvidentialBasis,
  Modality,
  QuoteForm,
  SourceNaming,
  Stance,
} from "../../client/generated/graphql.js";
import type { Words } from "./word.js";

export const STANCES: Words<Stance> = {
  ASSERTS: "says so",
  CONFIRMS: "confirms",
  DENIES: "denies",
  DISPUTES: "disputes",
  QUESTIONS: "questions",
  DECLINES_TO_COMMENT: "declines to comment",
  NO_COMMENT: "has not commented",
  RETRACTS: "takes it back",
  DENIES_SAYING: "denies having said so",
};

export const MODALITIES: Words<Modality> = {
  FACT: "as fact",
  ESTIMATE: "as an estimate",
  PLAN: "as a plan",
  EXPECTATION: "as expected",
  POSSIBILITY: "as possible",
  CONDITIONAL: "on a condition",
  INTENTION: "as an aim",
};

export const FORMS: Words<QuoteForm> = {
  DIRECT_QUOTE: "in quotation marks",
  INDIRECT_SPEECH: "reported speech",
  NARRATION: "in the article’s own voice",
  HEADLINE: "in the headline",
};

export const ROLES: Words<AttributionRole> = {
  PUBLISHER: "Publisher",
  RELAY: "Passed on by",
  SPEAKER: "Speaker",
  ORIGIN: "Origin",
};

export const NAMINGS: Words<SourceNaming> = {
  NAMED: "named",
  BODY_ONLY: "body named, no person",
  UNNAMED_DESCRIBED: "described, not named",
  UNNAMED: "unnamed",
};

export const BASES: Words<EvidentialBasis> = {
  WITNESSED: "saw or heard it",
  DEDUCED: "concludes it",
  INDUCED: "judges it likely",
  TOLD: "was told",
  UNSPECIFIED: "does not say how they know",
};

export const CHANNELS: Words<DisclosureChannel> = {
  ON_RECORD_STATEMENT: "on the record",
  CLOSED_BRIEFING: "closed briefing",
  WRITTEN_REPORT: "written report",
  LEAK: "leak",
  STATE_MEDIA: "state media",
  INTERVIEW: "in an interview",
  IMAGERY: "from pictures",
  FILING: "in a filing",
  POST: "in a letter",
  SOCIAL_MEDIA: "social media",
  UNSPECIFIED: "channel not said",
};

export const DRIFTS: Words<DriftKind> = {
  ATTRIBUTION_DROPPED: "no longer says on whose word",
  ATTRIBUTION_CHANGED: "names someone else",
  MODALITY_STRENGTHENED: "makes it surer",
  MODALITY_WEAKENED: "makes it less sure",
  CONDITION_DROPPED: "leaves out the condition",
  QUALIFIER_DROPPED: "leaves out “about” or the like",
  QUANTITY_CHANGED: "gives another number",
  TIME_CHANGED: "gives another time",
  SCOPE_WIDENED: "says more than it was told",
};

export const CODING_METHODS: Words<CodingMethod> = {
  HUMAN: "by a person",
  RULES: "by rules",
  MODEL: "by a model",
  MODEL_HUMAN_REVIEWED: "by a model, checked by a person",
  IMPORT: "elsewhere, and taken over",
};
