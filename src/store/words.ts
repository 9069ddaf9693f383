const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the `text` indexes keep them and searches look for them: lower case,
 * without accents, each once.
 */
export function words(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...new Set(folded.match(WORD))];
}
