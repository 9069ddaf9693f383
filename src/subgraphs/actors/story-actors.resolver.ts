import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PageArgs, readConnection } from "../../federation/connection.js";
import { ActorConnection } from "./actor.type.js";
import type { ActorsContext } from "./actors.context.js";
import { StoryStub } from "./stubs.js";

@Resolver(() => StoryStub)
export class StoryActorsResolver {
  @FieldResolver(() => ActorConnection, {
    nullable: true,
    description:
      "The parties that the story is about, in the order of their ids. Its sources are in `sources`.",
  })
  async actors(
    @Root() { id }: StoryStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories, actors }: ActorsContext,
  ) {
    const story = await stories.byId(id);
    return story && readConnection("actors", actors, [{ ids: story.actorIds }], page);
  }
}
