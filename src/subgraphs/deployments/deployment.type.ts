import { Directive, Field, ObjectType } from "type-graphql";

import { ForceKind, Posture, Realization, type Deployment } from "../../domain/deployment.js";
import type { DeploymentId } from "../../domain/ids.js";
import type { Place } from "../../domain/place.js";
import type { TimeExpression } from "../../domain/time.js";
import { ListSize } from "../../federation/cost.js";
import { connectionType } from "../../federation/connection.js";
import { NodeType } from "../../federation/node.type.js";
import { PlaceType } from "../../federation/place.type.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";
import "./deployment.enums.js";

type ActorIds =
  | "senderId"
  | "otherSenderIds"
  | "hostId"
  | "otherHostIds"
  | "beneficiaryId"
  | "opponentId"
  | "forceId";

@ObjectType("Deployment", {
  description:
    "The movement of an organised force from one state's control to a place, as claimed. What is planned is kept apart from what is done.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class DeploymentType extends NodeType implements Omit<Deployment, ActorIds> {
  declare readonly id: DeploymentId;

  @Field(() => String, { description: "A short name for it." })
  readonly title!: string;

  @Field(() => ForceKind, { description: "What sort of force it is." })
  readonly forceKind!: ForceKind;

  @Field(() => PlaceType, { nullable: true, description: "Where it sets out; null when not known." })
  readonly origin!: Place | null;

  @Field(() => [PlaceType], { description: "Where it goes." })
  @ListSize(2)
  readonly destinations!: readonly Place[];

  @Field(() => TimeExpressionType, {
    nullable: true,
    description: "From its beginning to its planned or actual end.",
  })
  readonly window!: TimeExpression | null;

  @Field(() => TimeExpressionType, {
    nullable: true,
    description: "When it ended; null while it goes on, or when that is not known.",
  })
  readonly ended!: TimeExpression | null;

  @Field(() => Realization, { description: "How far it has got." })
  readonly realization!: Realization;

  @Field(() => Posture, { description: "What the force is doing." })
  readonly posture!: Posture;

  @Field(() => Boolean, { description: "Invented to show how the graph works: it did not happen." })
  readonly fictional!: boolean;
}

export const DeploymentConnection = connectionType("Deployment", "deployments", () => DeploymentType);
