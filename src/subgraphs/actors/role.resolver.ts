import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Role } from "../../domain/actor.js";
import { ListSize } from "../../federation/cost.js";
import { spanStub } from "../../federation/span-stub.js";
import { ActorType } from "./actor.type.js";
import type { ActorsContext } from "./actors.context.js";
import { RoleType } from "./role.type.js";

import { TextSpanStub } from "./stubs.js";

@Resolver(() => RoleType)
export class RoleResolver {
  @FieldResolver(() => ActorType, { nullable: true, description: "Who holds it." })
  holder(@Root() { holderId }: Role, @Ctx() { actors }: ActorsContext) {
    return actors.byId(holderId);
  }

  @FieldResolver(() => ActorType, { nullable: true, description: "Where." })
  organisation(@Root() { organisationId }: Role, @Ctx() { actors }: ActorsContext) {
    return actors.byId(organisationId);
  }

  @FieldResolver(() => [TextSpanStub], {
    nullable: "items",
    description: "Where texts say so; empty where it is known from elsewhere.",
  })
  @ListSize(1)
  statedIn(@Root() { statedIn }: Role) {
    return statedIn.map(spanStub);
  }
}
