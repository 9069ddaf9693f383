import { Field, ObjectType } from "type-graphql";

import { SourceReliability, type SourceGrade } from "../../domain/actor.js";
import { DateTimeScalar } from "../../federation/scalars.js";
import "./actor.enums.js";

@ObjectType("SourceGrade", {
  description: "One grader's judgement of how reliable a source is. Dateline ships no judgements of its own.",
  simpleResolvers: true,
})
export class SourceGradeType implements Omit<SourceGrade, "id" | "actorId"> {
  @Field(() => SourceReliability, { description: "The letter of the Admiralty code." })
  readonly reliability!: SourceReliability;

  @Field(() => String, { description: "Who judged." })
  readonly gradedBy!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly gradedAt!: string;

  @Field(() => String, { description: "Why." })
  readonly rationale!: string;
}
