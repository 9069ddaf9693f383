import { defineSubgraph } from "../../federation/subgraph.js";
import { ArticleDerivationResolver, ArticleResolver } from "./article.resolver.js";
import { ArticleType } from "./article.type.js";
import { ArticleVersionResolver } from "./article-version.resolver.js";
import { ArticleVersionType } from "./article-version.type.js";
import { SpanPartResolver, TextPartResolver, VersionPartsResolver } from "./text-part.resolver.js";
import { VersionTranslationResolver, VersionTranslationsResolver } from "./version-translation.resolver.js";
import { ArticleDerivativesResolver } from "./article-derivatives.resolver.js";
import { SpanAnchorResolver } from "./span-anchor.resolver.js";
import { findSpan, TextSpanResolver } from "./text-span.resolver.js";
import { StoryStub } from "./stubs.js";
import { TextSpanType } from "./text-span.type.js";
import { StoryArticlesResolver } from "./story-articles.resolver.js";
import { WorkResolver } from "./work.resolver.js";
import { WorkType } from "./work.type.js";

/** The texts: what was published, in which versions, and the words at any place in them. */
export const articlesSubgraph = defineSubgraph({
  name: "articles",
  reads: ["articles", "articleVersions", "stories", "works"],
  resolvers: [
    ArticleResolver,
    ArticleDerivationResolver,
    ArticleVersionResolver,
    TextSpanResolver,
    SpanAnchorResolver,
    VersionPartsResolver,
    TextPartResolver,
    SpanPartResolver,
    VersionTranslationsResolver,
    VersionTranslationResolver,
    ArticleDerivativesResolver,
    WorkResolver,
    StoryArticlesResolver,
  ],
  types: [ArticleType, ArticleVersionType, TextSpanType, StoryStub, WorkType],
  references: {
    Article: (id, { articles }) => articles.byId(id),
    ArticleVersion: (id, { articleVersions }) => articleVersions.byId(id),
    TextSpan: findSpan,
    Work: (id, { works }) => works.byId(id),
    Story: (id) => ({ id }),
  },
});
