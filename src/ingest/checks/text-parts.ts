import { partAt } from "../../domain/text-part.js";
import { IndexedText } from "../indexed-text.js";
import type { Check } from "./check.js";

/** The parts of a text have the words that they repeat, come in the order of the text and do not overlap. */
export const checkTextParts: Check = (batch, report) => {
  for (const { id, text, parts } of batch.of("ArticleVersion")) {
    if (parts.length === 0) continue;
    const indexed = new IndexedText(text);
    parts.forEach(({ start, end, exact }, index) => {
      const at = batch.placeOf(id);
      const field = `parts[${index}]`;
      const before = parts[index - 1];
      if (start >= end) report(at, field, `start ${start} must be less than end ${end}`);
      else if (end > indexed.length) {
        report(
          at,
          field,
          `[${start}, ${end}) reaches beyond the text, which has ${indexed.length} code points`,
        );
      } else if (indexed.slice(start, end) !== exact) {
        report(at, field, `[${start}, ${end}) of the text does not read as "exact" says`);
      } else if (before && start < before.end) {
        report(at, field, `must begin after parts[${index - 1}] ends, at ${before.end}`);
      }
    });
  }
};

/** An assertion of the form HEADLINE has its words in the headline of a text that says which part that is. */
export const checkHeadlines: Check = (batch, report) => {
  for (const { id, form, spans } of batch.of("Assertion")) {
    if (form !== "HEADLINE") continue;
    spans.forEach(({ versionId, start }, index) => {
      const parts = batch.find("ArticleVersion", versionId)?.parts ?? [];
      if (!parts.some(({ kind }) => kind === "HEADLINE")) return;
      const part = partAt(start, parts);
      if (part === "HEADLINE") return;
      report(
        batch.placeOf(id),
        `spans[${index}]`,
        `lies in the ${part.toLowerCase()} of ${versionId}, but the form of the assertion is HEADLINE`,
      );
    });
  }
};

/** No text is a translation of itself, at any remove. */
export const checkTranslations: Check = (batch, report) => {
  for (const { id } of batch.of("ArticleVersion")) {
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null;) {
      if (seen.has(next)) {
        if (next === id)
          report(batch.placeOf(id), "translationOf.versionId", "leads back to the text itself");
        break;
      }
      seen.add(next);
      next = batch.find("ArticleVersion", next)?.translationOf?.versionId ?? null;
    }
  }
};
