import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PageArgs, readConnection } from "../../federation/connection.js";
import { ArticleConnection } from "./article.type.js";
import type { ArticlesContext } from "./articles.context.js";
import { StoryStub } from "./stubs.js";

@Resolver(() => StoryStub)
export class StoryArticlesResolver {
  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description:
      "The story's articles, in the order of their publication; pass `last` to begin with the newest.",
  })
  async articles(
    @Root() { id }: StoryStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories, articles }: ArticlesContext,
  ) {
    const story = await stories.byId(id);
    return story && readConnection("articles", articles, [{ ids: story.articleIds }], page);
  }
}
