import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Article } from "../../domain/article.js";
import { PageArgs, readConnection } from "../../federation/connection.js";
import { ArticleConnection, ArticleType } from "./article.type.js";
import type { ArticlesContext } from "./articles.context.js";

@Resolver(() => ArticleType)
export class ArticleDerivativesResolver {
  @FieldResolver(() => ArticleConnection, {
    description:
      "Articles that copy, rewrite or translate text of this one, in the order of their publication.",
  })
  derivatives(
    @Root() { id }: Article,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { articles }: ArticlesContext,
  ) {
    return readConnection("articles", articles, [{ index: "sourceId", anyOf: [id] }], page);
  }
}
