import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PageArgs, readConnection } from "../../federation/connection.js";
import type { StoriesContext } from "./stories.context.js";
import { ActorStub, ArticleStub, DeploymentStub } from "./stubs.js";
import { StoryConnection } from "./story.type.js";

@Resolver(() => ArticleStub)
export class ArticleStoriesResolver {
  @FieldResolver(() => StoryConnection, {
    nullable: true,
    description: "The stories that the article is in.",
  })
  stories(
    @Root() { id }: ArticleStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories }: StoriesContext,
  ) {
    return readConnection("stories", stories, [{ index: "articleId", anyOf: [id] }], page);
  }
}

@Resolver(() => ActorStub)
export class ActorStoriesResolver {
  @FieldResolver(() => StoryConnection, { nullable: true, description: "The stories about the actor." })
  stories(
    @Root() { id }: ActorStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories }: StoriesContext,
  ) {
    return readConnection("stories", stories, [{ index: "actorId", anyOf: [id] }], page);
  }
}

@Resolver(() => DeploymentStub)
export class DeploymentStoriesResolver {
  @FieldResolver(() => StoryConnection, {
    nullable: true,
    description: "The stories that follow the deployment.",
  })
  stories(
    @Root() { id }: DeploymentStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories }: StoriesContext,
  ) {
    return readConnection("stories", stories, [{ index: "deploymentId", anyOf: [id] }], page);
  }
}
