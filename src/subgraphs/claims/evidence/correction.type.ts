import { Field, ObjectType } from "type-graphql";

import { type Review, ReviewCause } from "../../../domain/assertion.js";
import { CorrectionKind, type Correction } from "../../../evidence/corrections.js";
import { SetAsideReason } from "../../../evidence/standing.js";
import { describeEnum } from "../../../federation/enums.js";
import { DateTimeScalar } from "../../../federation/scalars.js";
import { ruleAt } from "./rules.js";

describeEnum(CorrectionKind, "CorrectionKind", "Why a statement no longer counts for a claim.", {
  WORDS_CHANGED: "A later version of the article changed the words.",
  WORDS_REMOVED: "A later version of the article removed the words. Their speaker has not taken them back.",
  FRAMING_CHANGED: "A later version changed who the words are attributed to, or how surely they are put.",
  WITHDRAWN: "The article was retracted or withdrawn.",
  TAKEN_BACK: "Whoever said it retracted it, or now says that it is not so.",
  SPEECH_DENIED: "Whoever is said to have said it denies that.",
});

describeEnum(ReviewCause, "ReviewCause", "What a later version did to a statement.", {
  WORDS_CHANGED: "It changed or removed the words.",
  FRAMING_CHANGED: "It changed what attributes, hedges or negates them.",
  WITHDRAWN: "The article was retracted or withdrawn.",
  RESTORED: "It has the words and their framing again.",
});

describeEnum(SetAsideReason, "SetAsideReason", "Why a statement does not count.", {
  UNDER_REVIEW:
    "A later version of the article changed the words or their framing; no one has coded the new ones.",
  WITHDRAWN: "The article was retracted or withdrawn.",
  TAKEN_BACK: "Whoever said it retracted it, or now says that it is not so.",
  SPEECH_DENIED: "Whoever is said to have said it denies that.",
});

@ObjectType("Correction", {
  description: `A statement for a claim that no longer counts: what changed, when, by whom, and what took its place. ${ruleAt("corrections")}`,
  simpleResolvers: true,
})
export class CorrectionType implements Pick<Correction, "kind" | "at" | "note" | "explanation"> {
  @Field(() => CorrectionKind, { description: "Why it no longer counts." })
  readonly kind!: CorrectionKind;

  @Field(() => DateTimeScalar, { nullable: true, description: "When; null when not known." })
  readonly at!: string | null;

  @Field(() => String, { nullable: true, description: "The publisher's own words on the change." })
  readonly note!: string | null;

  @Field(() => String, { description: "What happened, in a sentence." })
  readonly explanation!: string;
}

@ObjectType("Review", {
  description: `What a later version of the article did to a statement. ${ruleAt("corrections")}`,
  simpleResolvers: true,
})
export class ReviewType implements Pick<Review, "cause" | "publishedAt" | "recordedAt" | "note"> {
  @Field(() => ReviewCause, { description: "What it did." })
  readonly cause!: ReviewCause;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the version was published, or recorded where that is not known; null when not known.",
  })
  readonly publishedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When this graph learned of it." })
  readonly recordedAt!: string | null;

  @Field(() => String, { nullable: true, description: "The publisher's own words on the change." })
  readonly note!: string | null;
}

/** Whether a statement counts, and why not. */
export interface AssertionStanding {
  readonly counts: boolean;
  readonly reason: SetAsideReason | null;
  readonly correction: Correction | null;
}

@ObjectType("Standing", { description: "Whether a statement counts, and why not.", simpleResolvers: true })
export class StandingType implements Omit<AssertionStanding, "correction"> {
  @Field(() => Boolean, { description: "Whether it counts." })
  readonly counts!: boolean;

  @Field(() => SetAsideReason, { nullable: true, description: "Why not; null while it counts." })
  readonly reason!: SetAsideReason | null;
}
