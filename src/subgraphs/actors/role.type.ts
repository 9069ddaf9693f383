import { Directive, Field, ObjectType } from "type-graphql";

import type { RoleId } from "../../domain/ids.js";
import { NodeType } from "../../federation/node.type.js";
import type { Role } from "../../domain/actor.js";
import type { TimeExpression } from "../../domain/time.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";

@ObjectType("Role", {
  implements: NodeType,
  description: "A post that a person holds, or a seat that a body holds (FollowTheMoney: Occupancy).",
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class RoleType
  extends NodeType
  implements Omit<Role, "holderId" | "organisationId" | "bodyId" | "statedIn">
{
  declare readonly id: RoleId;

  @Field(() => String, { description: "e.g. `Director`." })
  readonly title!: string;

  @Field(() => Boolean, {
    description:
      "Whether words spoken in this role are the organisation's own: a minister's are, a member's are not.",
  })
  readonly speaksFor!: boolean;

  @Field(() => TimeExpressionType, {
    nullable: true,
    description: "When it was held; null when nothing is known of beginning or end.",
  })
  readonly held!: TimeExpression | null;
}
