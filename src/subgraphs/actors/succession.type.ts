import { Field, ObjectType } from "type-graphql";

import { SuccessionKind, type Succession } from "../../domain/actor.js";
import type { TimeExpression } from "../../domain/time.js";
import { describeEnum } from "../../federation/enums.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";

describeEnum(SuccessionKind, "SuccessionKind", "How one actor came from another.", {
  RENAMED: "One body under a new name. It counts as one source.",
  SUCCEEDED: "A new body took over the work and the people of the old one. Both count as one source.",
  MERGED: "Several bodies became one.",
  SPLIT: "One body became several.",
});

@ObjectType("Succession", { description: "How one actor came from an earlier one.", simpleResolvers: true })
export class SuccessionType implements Pick<Succession, "kind" | "at"> {
  @Field(() => SuccessionKind, { description: "Whether it is one body or several." })
  readonly kind!: SuccessionKind;

  @Field(() => TimeExpressionType, { nullable: true, description: "When; null when not known." })
  readonly at!: TimeExpression | null;
}

/** A succession with the actor that came from another. */
export interface SuccessionTo extends Succession {
  readonly successorId: string;
}
