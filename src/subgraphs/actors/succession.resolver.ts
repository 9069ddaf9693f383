import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { ListSize } from "../../federation/cost.js";
import type { Actor } from "../../domain/actor.js";
import { spanStub } from "../../federation/span-stub.js";
import { ActorType } from "./actor.type.js";
import type { ActorsContext } from "./actors.context.js";
import { TextSpanStub } from "./stubs.js";
import { SuccessionType, type SuccessionTo } from "./succession.type.js";

@Resolver(() => ActorType)
export class ActorSuccessionResolver {
  @FieldResolver(() => [SuccessionType], { description: "The actors that it came from." })
  @ListSize(1)
  predecessors(@Root() { id, predecessors }: Actor): readonly SuccessionTo[] {
    return predecessors.map((succession) => ({ ...succession, successorId: id }));
  }

  @FieldResolver(() => [SuccessionType], {
    description: "The actors that came from it, in the order of ids.",
  })
  @ListSize(1)
  async successors(
    @Root() { id }: Actor,
    @Ctx() { actors }: ActorsContext,
  ): Promise<readonly SuccessionTo[]> {
    const successors = await actors.by("predecessorId", id);
    return successors.flatMap(({ id: successorId, predecessors }) =>
      predecessors
        .filter(({ actorId }) => actorId === id)
        .map((succession) => ({ ...succession, successorId })),
    );
  }
}

@Resolver(() => SuccessionType)
export class SuccessionResolver {
  @FieldResolver(() => ActorType, { nullable: true, description: "The earlier actor." })
  predecessor(@Root() { actorId }: SuccessionTo, @Ctx() { actors }: ActorsContext) {
    return actors.byId(actorId);
  }

  @FieldResolver(() => ActorType, { nullable: true, description: "The actor that came from it." })
  successor(@Root() { successorId }: SuccessionTo, @Ctx() { actors }: ActorsContext) {
    return actors.byId(successorId);
  }

  @FieldResolver(() => [TextSpanStub], {
    nullable: "items",
    description: "Where texts say so; empty where it is known from elsewhere.",
  })
  @ListSize(1)
  statedIn(@Root() { statedIn }: SuccessionTo) {
    return statedIn.map(spanStub);
  }
}
