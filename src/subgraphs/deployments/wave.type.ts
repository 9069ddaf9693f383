import { Directive, Field, Int, ObjectType } from "type-graphql";

import { Posture, Realization, type Wave } from "../../domain/deployment.js";
import type { WaveId } from "../../domain/ids.js";
import type { Quantity } from "../../domain/quantity.js";
import type { TimeExpression } from "../../domain/time.js";
import { NodeType } from "../../federation/node.type.js";
import { QuantityType } from "../../federation/quantity.type.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";
import "./deployment.enums.js";

@ObjectType("Wave", {
  description: "One part of a deployment that moves together.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class WaveType extends NodeType implements Omit<Wave, "deploymentId"> {
  declare readonly id: WaveId;

  @Field(() => Int, { description: "From 1, in the order of movement." })
  readonly ordinal!: number;

  @Field(() => String, { description: "A short name for it." })
  readonly label!: string;

  @Field(() => Realization, { description: "How far it has got." })
  readonly realization!: Realization;

  @Field(() => Posture, { description: "What it is doing." })
  readonly posture!: Posture;

  @Field(() => QuantityType, {
    nullable: true,
    description: "How many it has, as coded; what the sources say of it stands in its claims.",
  })
  readonly strength!: Quantity | null;

  @Field(() => TimeExpressionType, { nullable: true, description: "When it set out." })
  readonly departed!: TimeExpression | null;

  @Field(() => TimeExpressionType, { nullable: true, description: "When it got there, or is to." })
  readonly arrived!: TimeExpression | null;

  @Field(() => Boolean, { description: "No source states this wave: we compute it." })
  readonly derived!: boolean;
}
