import type { Article, ArticleVersion } from "../../domain/article.js";
import { articleOfVersion, numberOfVersion } from "../../domain/ids.js";
import type { Batch } from "../batch.js";
import { recordsWith } from "./file-values.js";
import { zoneOf } from "./zones.js";

export function articlesIn(batch: Batch): Article[] {
  return recordsWith(batch, "Article", (article) => ({
    published: batch.times.read(article.published, zoneOf(article, batch)),
  }));
}

export function articleVersionsIn(batch: Batch): ArticleVersion[] {
  return recordsWith(batch, "ArticleVersion", ({ id, parts }) => ({
    articleId: batch.sharing.string(articleOfVersion(id)),
    number: numberOfVersion(id),
    parts: parts.length === 0 ? parts : parts.map(({ kind, start, end }) => ({ kind, start, end })),
  }));
}
