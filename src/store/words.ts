const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the `text` indexes keep them and searches look for them: lower case,
 * without accents, each once.
 */
export function words(text: string): string[] {
  return [...new Set(folded(text).match(WORD))];
}

/** A text as lists sort it: lower case, without accents. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
