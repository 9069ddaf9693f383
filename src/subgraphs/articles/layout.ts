/** A text broken at the margin has a lone line break every dozen words; one in forty or fewer is damage. */
const WORDS_PER_LINE_BREAK = 40;

const LONE_LINE_BREAK = /(?<!\n)\n(?!\n)/g;

/**
 * Words for display: layout damage repaired, white space folded.
 *
 * A lone line break stands inside a word where the text has few of them (it was cut by accident),
 * and between words where it has many (it is broken at the margin).
 */
export function repairLayout(words: string, wholeText: string): string {
  const lineBreaks = wholeText.match(LONE_LINE_BREAK)?.length ?? 0;
  const brokenAtMargin = lineBreaks * WORDS_PER_LINE_BREAK > wholeText.split(/\s+/).length;
  return words
    .replaceAll("\u00ad", "")
    .replace(/(?<=\p{L})\n(?=\p{L})/gu, brokenAtMargin ? " " : "")
    .replace(/\s+/g, " ")
    .trim();
}
