import { FieldResolver, Resolver, Root } from "type-graphql";

import type { Position } from "../../../evidence/positions.js";
import { AssertionType } from "../assertion/assertion.type.js";
import { ActorStub } from "../stubs.js";
import { PositionType } from "./position.type.js";

@Resolver(() => PositionType)
export class PositionResolver {
  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "Who: the body for which the speaker spoke.",
  })
  actor(@Root() { actorId }: Position) {
    return { id: actorId };
  }

  @FieldResolver(() => AssertionType, {
    description: "The assertion in which it took the stance last; may be of a claim that refines this one.",
  })
  latest(@Root() { latest }: Position) {
    return latest;
  }
}
