import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { SourceGrade } from "../../domain/actor.js";
import { ActorType } from "./actor.type.js";
import type { ActorsContext } from "./actors.context.js";
import { SourceGradeType } from "./source-grade.type.js";

@Resolver(() => SourceGradeType)
export class SourceGradeResolver {
  @FieldResolver(() => ActorType, { nullable: true, description: "The source that was graded." })
  actor(@Root() { actorId }: SourceGrade, @Ctx() { actors }: ActorsContext) {
    return actors.byId(actorId);
  }
}
