import type { ArticleVersionId } from "../../domain/ids.js";
import type { Batch } from "../batch.js";
import { IndexedText } from "../indexed-text.js";
import { occurrencesOf } from "../occurrences.js";
import type { WrittenSpan } from "../written.js";
import type { Check } from "./check.js";

const eachSpan = occurrencesOf((meaning) => meaning.is === "span");

/** Every span lies inside its text and has the words that stand there. */
export const checkSpans: Check = (batch, report) => {
  const textOf = rememberTexts(batch);
  eachSpan(batch, (value, at, field) => {
    const { versionId, start, end, exact } = value as WrittenSpan;
    const text = textOf(versionId);
    if (start >= end) {
      report(at(), field(), `start ${start} must be less than end ${end}`);
    } else if (text !== null && end > text.length) {
      report(
        at(),
        field(),
        () =>
          `[${start}, ${end}) reaches beyond the text, which has ${text.length} code points${elsewhere(text, exact)}`,
      );
    } else if (text !== null && text.slice(start, end) !== exact) {
      report(
        at(),
        field(),
        () =>
          `[${start}, ${end}) of ${versionId} reads ${quote(text.slice(start, end))}, not ${quote(exact)}${elsewhere(text, exact)}`,
      );
    }
  });
};

function rememberTexts(batch: Batch): (versionId: ArticleVersionId) => IndexedText | null {
  const texts = new Map<string, IndexedText>();
  const textOf = (versionId: ArticleVersionId) => {
    const known = texts.get(versionId);
    if (known) return known;
    const version = batch.find("ArticleVersion", versionId);
    if (version === null) return null;
    const text = new IndexedText(version.text);
    texts.set(versionId, text);
    return text;
  };
  // Most spans are in the same text as the one before.
  let last: { readonly versionId: string; readonly text: IndexedText | null } = { versionId: "", text: null };
  return (versionId) => {
    if (versionId !== last.versionId) last = { versionId, text: textOf(versionId) };
    return last.text;
  };
}

const PLACES_SHOWN = 3;

function elsewhere(text: IndexedText, words: string): string {
  const found = text.find(words, PLACES_SHOWN + 1);
  if (found.length === 0) return "; these words are nowhere in the text";
  const shown = found.slice(0, PLACES_SHOWN).join(", ");
  return `; these words stand at ${shown}${found.length > PLACES_SHOWN ? " and elsewhere" : ""}`;
}

function quote(words: string): string {
  const shown = Array.from(words.slice(0, 200));
  return JSON.stringify(shown.length <= 60 ? words : `${shown.slice(0, 40).join("")}…${lastOf(words, 15)}`);
}

function lastOf(words: string, count: number): string {
  return Array.from(words.slice(-2 * count))
    .slice(-count)
    .join("");
}
