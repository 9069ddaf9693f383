import { Field, ObjectType } from "type-graphql";

import { Stance } from "../../../domain/assertion.js";
import type { TimeExpression } from "../../../domain/time.js";
import type { Position } from "../../../evidence/positions.js";
import { TimeExpressionType } from "../../../federation/time-expression.type.js";
import "../assertion/assertion.enums.js";
import { ruleAt } from "./rules.js";

@ObjectType("Position", {
  description: `Where an actor stands on a claim; having said nothing is a stance too. ${ruleAt("positions")}`,
  simpleResolvers: true,
})
export class PositionType implements Omit<Position, "actorId" | "latest"> {
  @Field(() => Stance, { description: "Its latest stance." })
  readonly stance!: Stance;

  @Field(() => TimeExpressionType, { description: "When it took this stance, and has not left it since." })
  readonly since!: TimeExpression;

  @Field(() => [Stance], { description: "Its stances before, first to last." })
  readonly previous!: readonly Stance[];
}
