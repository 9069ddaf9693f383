import { useSearchParams } from "wouter-preact";

import { Nowhere } from "../parts/nowhere.js";
import { View } from "../parts/view.js";
import { useAnswer } from "../use-answer.js";
import { ArticlePage } from "./article-page.js";
import { askArticle } from "./ask-article.js";

/** One article: its text, with every statement that was read from it in its place. */
export function ArticleView({ id }: { id: string }) {
  const [search] = useSearchParams();
  const number = search.get("version");
  const versionId =
    number && /^\d{1,6}$/.test(number) ? `${id.replace(/^article:/, "version:")}@${number}` : null;
  const answer = useAnswer(`article ${id} ${versionId}`, () => askArticle(id, versionId));
  return (
    <View what="the article" answer={answer}>
      {({ article }) =>
        article ? <ArticlePage article={article} versionId={versionId} /> : <Nowhere what="article" />
      }
    </View>
  );
}
