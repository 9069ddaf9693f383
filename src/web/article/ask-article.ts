import type { PartialAnswer } from "../../client/client.js";
import { ArticlePageDocument, type ArticlePageQuery } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";

export type Article = NonNullable<ArticlePageQuery["article"]>;
export type Statement = NonNullable<Article["assertions"]>["edges"][number]["node"];

/** More pages of a hundred than this no article has; it bounds what a wrong answer can make us ask. */
const MOST_PAGES = 20;

/** An article with all that it says, page after page; `null` where there is none. */
export async function askArticle(
  id: string,
  versionId: string | null,
): Promise<PartialAnswer<{ readonly article: Article | null }>> {
  const first = await graph.askPartial(ArticlePageDocument, { id, versionId });
  const article = first.data.article;
  if (!article?.assertions) return { data: { article }, errors: first.errors };
  const edges = [...article.assertions.edges];
  let { pageInfo } = article.assertions;
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page++) {
    const next = await graph.ask(ArticlePageDocument, { id, versionId, after: pageInfo.endCursor });
    if (!next.article?.assertions) break;
    edges.push(...next.article.assertions.edges);
    pageInfo = next.article.assertions.pageInfo;
  }
  const whole = { ...article, assertions: { ...article.assertions, pageInfo, edges } };
  return { data: { article: whole }, errors: first.errors };
}
