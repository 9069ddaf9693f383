import { Directive, Field, ObjectType } from "type-graphql";

import type { SourceGradeId } from "../../domain/ids.js";
import { NodeType } from "../../federation/node.type.js";
import { SourceReliability, type SourceGrade } from "../../domain/actor.js";
import { DateTimeScalar } from "../../federation/scalars.js";
import "./actor.enums.js";

@ObjectType("SourceGrade", {
  implements: NodeType,
  description: "One grader's judgement of how reliable a source is. Dateline ships no judgements of its own.",
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class SourceGradeType extends NodeType implements Omit<SourceGrade, "actorId"> {
  declare readonly id: SourceGradeId;

  @Field(() => SourceReliability, { description: "The letter of the Admiralty code." })
  readonly reliability!: SourceReliability;

  @Field(() => String, { description: "Who judged." })
  readonly gradedBy!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly gradedAt!: string;

  @Field(() => String, { description: "Why." })
  readonly rationale!: string;
}
