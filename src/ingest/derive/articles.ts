import type { Article, ArticleVersion } from "../../domain/article.js";
import { articleOfVersion, numberOfVersion } from "../../domain/ids.js";
import type { Batch } from "../batch.js";
import { recordsOf } from "./file-values.js";

export function articlesIn(batch: Batch): Article[] {
  return recordsOf(batch, "Article").map((article) => ({
    ...article,
    published: batch.times.read(article.published),
  }));
}

export function articleVersionsIn(batch: Batch): ArticleVersion[] {
  return recordsOf(batch, "ArticleVersion").map((version) => ({
    ...version,
    articleId: articleOfVersion(version.id),
    number: numberOfVersion(version.id),
  }));
}
