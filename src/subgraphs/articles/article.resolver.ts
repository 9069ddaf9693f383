import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Article, ArticleDerivation } from "../../domain/article.js";
import { completeId } from "../../domain/ids.js";
import { ListSize } from "../../federation/cost.js";
import { PageArgs, readConnection } from "../../federation/connection.js";
import { ArticleOrder, articleSorting } from "./article.order.js";
import { ArticleFilter, articleWhere } from "./article.filter.js";
import { ArticleConnection, ArticleDerivationType, ArticleType } from "./article.type.js";
import { ArticleVersionType } from "./article-version.type.js";
import type { ArticlesContext } from "./articles.context.js";
import { ActorStub } from "./stubs.js";

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, {
    nullable: true,
    description: "One article; null when there is none with this id.",
  })
  article(
    @Arg("id", () => ID, { description: "e.g. `article:seed-000` or `seed-000`." }) id: string,
    @Ctx() { articles }: ArticlesContext,
  ) {
    return articles.byId(completeId("Article", id));
  }

  @Query(() => ArticleConnection, {
    nullable: true,
    description: "All articles, in the order of their publication; ask for `last` to begin with the newest.",
  })
  articles(
    @Arg("filter", () => ArticleFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ArticleFilter | null | undefined,
    @Arg("orderBy", () => ArticleOrder, { nullable: true, description: "How to sort the list." })
    orderBy: ArticleOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { articles }: ArticlesContext,
  ) {
    return readConnection("articles", articles, articleWhere(filter), page, articleSorting(orderBy));
  }

  @FieldResolver(() => ActorStub, { nullable: true, description: "The outlet; null when it is not known." })
  publisher(@Root() { publisherId }: Article) {
    return publisherId && { id: publisherId };
  }

  @FieldResolver(() => ArticleVersionType, {
    nullable: true,
    description: "The text that stands now; null when we hold no text.",
  })
  async currentVersion(@Root() { id }: Article, @Ctx() { articleVersions }: ArticlesContext) {
    return (await articleVersions.by("articleId", id)).at(-1) ?? null;
  }

  @FieldResolver(() => [ArticleVersionType], { description: "Every text it has had, first to last." })
  @ListSize(2)
  versions(@Root() { id }: Article, @Ctx() { articleVersions }: ArticlesContext) {
    return articleVersions.by("articleId", id);
  }

  @FieldResolver(() => [ArticleDerivationType], {
    description: "Other articles whose text this one copies or rewrites.",
  })
  @ListSize(1)
  derivedFrom(@Root() { derivedFrom }: Article) {
    return derivedFrom;
  }
}

@Resolver(() => ArticleDerivationType)
export class ArticleDerivationResolver {
  @FieldResolver(() => ArticleType, { nullable: true, description: "The article that the text comes from." })
  source(@Root() { sourceId }: ArticleDerivation, @Ctx() { articles }: ArticlesContext) {
    return articles.byId(sourceId);
  }
}
