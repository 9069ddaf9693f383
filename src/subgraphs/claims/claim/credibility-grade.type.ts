import { Directive, Field, ObjectType } from "type-graphql";

import { InformationCredibility, type CredibilityGrade } from "../../../domain/claim.js";
import type { CredibilityGradeId } from "../../../domain/ids.js";
import { NodeType } from "../../../federation/node.type.js";
import { DateTimeScalar } from "../../../federation/scalars.js";
import "../evidence/credibility.type.js";

@ObjectType("CredibilityGrade", {
  description: "One grader's judgement of a claim. The latest goes before the computed one.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class CredibilityGradeType extends NodeType implements Omit<CredibilityGrade, "claimId"> {
  declare readonly id: CredibilityGradeId;

  @Field(() => InformationCredibility, { description: "The digit of the Admiralty code, in words." })
  readonly credibility!: InformationCredibility;

  @Field(() => String, { description: "The person or desk that graded the claim." })
  readonly gradedBy!: string;

  @Field(() => DateTimeScalar, { description: "When the claim was graded." })
  readonly gradedAt!: string;

  @Field(() => String, { description: "The reason for the grade." })
  readonly rationale!: string;
}
