import { Field, ObjectType } from "type-graphql";

import { InformationCredibility } from "../../../domain/claim.js";
import type { CredibilityAssessment } from "../../../evidence/credibility.js";
import { describeEnum } from "../../../federation/enums.js";
import { ruleAt } from "./rules.js";

describeEnum(
  InformationCredibility,
  "InformationCredibility",
  "The digit of the Admiralty code. 1 to 5 run from best to worst; 6 is no judgement at all, so do not sort it below 5.",
  {
    CONFIRMED_BY_OTHER_SOURCES: "1: confirmed by other sources.",
    PROBABLY_TRUE: "2: probably true.",
    POSSIBLY_TRUE: "3: possibly true.",
    DOUBTFUL: "4: doubtful.",
    IMPROBABLE: "5: improbable.",
    TRUTH_CANNOT_BE_JUDGED: "6: truth cannot be judged.",
  },
);

@ObjectType("CredibilityAssessment", {
  description: `How far a claim can be believed on what is known: the digit of the Admiralty code, by a published rule. ${ruleAt("credibility")}`,
  simpleResolvers: true,
})
export class CredibilityAssessmentType implements CredibilityAssessment {
  @Field(() => InformationCredibility, { description: "The digit in words." })
  readonly credibility!: InformationCredibility;

  @Field(() => String, { description: "The rule that gave it, or the grader's reason, in a sentence." })
  readonly rule!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who overrode the computed digit; null when no one did.",
  })
  readonly overriddenBy!: string | null;

  @Field(() => String, {
    description:
      "The best source's letter and the digit, e.g. `B2`; the letter is F where no source is graded.",
  })
  readonly notation!: string;
}
