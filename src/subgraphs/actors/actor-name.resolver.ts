import { FieldResolver, Resolver, Root } from "type-graphql";

import type { ActorName } from "../../domain/actor.js";
import { ListSize } from "../../federation/cost.js";
import { spanStub } from "../../federation/span-stub.js";
import { ActorNameType } from "./actor.type.js";
import { TextSpanStub } from "./stubs.js";

@Resolver(() => ActorNameType)
export class ActorNameResolver {
  @FieldResolver(() => [TextSpanStub], { nullable: "items", description: "Where texts call it so." })
  @ListSize(1)
  statedIn(@Root() { statedIn }: ActorName) {
    return statedIn.map(spanStub);
  }
}
