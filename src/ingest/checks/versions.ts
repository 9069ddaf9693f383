import { articleOfVersion, numberOfVersion, type ArticleVersionId } from "../../domain/ids.js";
import type { Check } from "./check.js";

/** Every version has its article and its predecessor. */
export const checkVersions: Check = (batch, report) => {
  for (const { id } of batch.of("ArticleVersion")) {
    const articleId = articleOfVersion(id);
    if (!batch.knows(articleId)) {
      report(
        batch.placeOf(id),
        "id",
        `is a text of "${articleId}", and there is no such Article in what is loaded`,
      );
    }
    const number = numberOfVersion(id);
    const before: ArticleVersionId = `${id.slice(0, id.lastIndexOf("@"))}@${number - 1}` as ArticleVersionId;
    if (number > 1 && !batch.knows(before)) {
      report(
        batch.placeOf(id),
        "id",
        `versions are numbered from 1 without gaps, and "${before}" is not there`,
      );
    }
  }
};
