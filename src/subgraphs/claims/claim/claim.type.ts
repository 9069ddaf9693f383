import { Directive, Field, ID, ObjectType } from "type-graphql";

import {
  ClaimKind,
  Measure,
  PloverEvent,
  Polarity,
  type Claim,
  type ClaimTarget,
} from "../../../domain/claim.js";
import type { ClaimId, WaveId } from "../../../domain/ids.js";
import type { Place } from "../../../domain/place.js";
import type { Quantity } from "../../../domain/quantity.js";
import type { TimeExpression } from "../../../domain/time.js";
import { ListSize } from "../../../federation/cost.js";
import { connectionType } from "../../../federation/connection.js";
import { NodeType } from "../../../federation/node.type.js";
import { PlaceType } from "../../../federation/place.type.js";
import { QuantityType } from "../../../federation/quantity.type.js";
import { TimeExpressionType } from "../../../federation/time-expression.type.js";
import "./claim.enums.js";

@ObjectType("Claim", {
  description:
    "A proposition about the world, independent of who says it. Who says it stands in its assertions.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class ClaimType extends NodeType implements Omit<Claim, "aboutIds" | "targets"> {
  declare readonly id: ClaimId;

  @Field(() => String, { description: "The proposition in the coder's own words." })
  readonly text!: string;

  @Field(() => ClaimKind, { description: "What sort of proposition it is." })
  readonly kind!: ClaimKind;

  @Field(() => Polarity, { description: "Whether it affirms or negates its wording." })
  readonly polarity!: Polarity;

  @Field(() => PloverEvent, { nullable: true, description: "PLOVER event category, where one fits." })
  readonly eventType!: PloverEvent | null;

  @Field(() => [QuantityType], {
    description: "Numbers that are part of the proposition; those that sources gave stand in the assertions.",
  })
  @ListSize(1)
  readonly quantities!: readonly Quantity[];

  @Field(() => TimeExpressionType, { nullable: true, description: "When it is said to be so." })
  readonly time!: TimeExpression | null;

  @Field(() => PlaceType, { nullable: true, description: "Where it is said to be so." })
  readonly place!: Place | null;

  @Field(() => String, { nullable: true, description: "The coder's remark." })
  readonly note!: string | null;

  @Field(() => Boolean, { description: "About an invented world: evidence of nothing in the real one." })
  readonly fictional!: boolean;
}

@ObjectType("ClaimTarget", {
  description: "What a claim measures or describes on a deployment.",
  simpleResolvers: true,
})
export class ClaimTargetType implements Omit<ClaimTarget, "deploymentId" | "sideId"> {
  @Field(() => ID, { nullable: true, description: "The wave; null for the deployment as a whole." })
  readonly waveId!: WaveId | null;

  @Field(() => Measure, {
    nullable: true,
    description: "What it measures; null when it describes without measuring.",
  })
  readonly measure!: Measure | null;
}

export const ClaimConnection = connectionType("Claim", "claims", () => ClaimType);
