import { createHash } from "node:crypto";

import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { ArticleVersion } from "../../domain/article.js";
import { codePointLength } from "../../domain/code-points.js";
import { ArticleType } from "./article.type.js";
import { ArticleVersionType } from "./article-version.type.js";
import type { ArticlesContext } from "./articles.context.js";
import { Cost } from "../../federation/cost.js";

@Resolver(() => ArticleVersionType)
export class ArticleVersionResolver {
  @FieldResolver(() => ArticleType, { nullable: true, description: "The article that it is a text of." })
  article(@Root() { articleId }: ArticleVersion, @Ctx() { articles }: ArticlesContext) {
    return articles.byId(articleId);
  }

  @FieldResolver(() => String, { description: "SHA-256 of the text in UTF-8, in hexadecimal." })
  @Cost(5)
  sha256(@Root() { text }: ArticleVersion) {
    return createHash("sha256").update(text, "utf8").digest("hex");
  }

  @FieldResolver(() => Int, { description: "Length in Unicode code points, which spans count in." })
  length(@Root() { text }: ArticleVersion) {
    return codePointLength(text);
  }

  @FieldResolver(() => ArticleVersionType, {
    nullable: true,
    description: "The version before it; null for the first.",
  })
  async supersedes(
    @Root() { articleId, number }: ArticleVersion,
    @Ctx() { articleVersions }: ArticlesContext,
  ) {
    const versions = await articleVersions.by("articleId", articleId);
    return versions.find((version) => version.number === number - 1) ?? null;
  }
}
