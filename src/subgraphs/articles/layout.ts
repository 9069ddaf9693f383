/** A text broken at the margin has a lone line break every dozen words; one in forty or fewer is damage. */
const WORDS_PER_LINE_BREAK = 40;

const LONE_LINE_BREAK = /(?<!\n)\n(?!\n)/g;

/** Scripts of East Asia that put no space between words, with the punctuation and the wide forms that belong to them. */
const EAST_ASIAN = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}\uFF01-\uFF60`;

/** What stands within East Asian text without being of its scripts: figures, and quotation marks and dashes. */
const WITHIN_EAST_ASIAN = String.raw`\p{Nd}\u2010-\u2027\u2030-\u205E`;

/**
 * Scripts of South-East Asia that put no space between words either, but do between sentences and around
 * numbers.
 */
const SOUTH_EAST_ASIAN = String.raw`\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;

/** White space over the end of a line, with the breaks that zero-width spaces allow. */
const BREAK = String.raw`[\s\u200B]*\n[\s\u200B]*`;

/** Korean is not among them: it has spaces, also where a line ends. */
const BETWEEN_UNSPACED = new RegExp(
  [
    `(?<=[${EAST_ASIAN}])${BREAK}(?=[${EAST_ASIAN}${WITHIN_EAST_ASIAN}])`,
    `(?<=[${WITHIN_EAST_ASIAN}])${BREAK}(?=[${EAST_ASIAN}])`,
    `(?<=[${SOUTH_EAST_ASIAN}])${BREAK}(?=[${SOUTH_EAST_ASIAN}])`,
  ].join("|"),
  "gu",
);

/**
 * Words for display: layout damage repaired, white space folded.
 *
 * Between characters of scripts without spaces, such as Chinese, Japanese or Thai, the end of a line is
 * nothing. In all others a lone line break stands inside a word where the text has few of them (it was cut by
 * accident), and between words where it has many (it is broken at the margin).
 */
export function repairLayout(words: string, wholeText: string): string {
  const lineBreaks = withPlainLineEnds(wholeText).match(LONE_LINE_BREAK)?.length ?? 0;
  const brokenAtMargin = lineBreaks * WORDS_PER_LINE_BREAK > wholeText.split(/\s+/).length;
  return withPlainLineEnds(words)
    .replace(/\u00AD(?:[^\S\n]*\n)?/g, "")
    .replace(BETWEEN_UNSPACED, "")
    .replace(/(?<=[\p{L}\p{M}])\n(?=\p{L})/gu, brokenAtMargin ? " " : "")
    .replace(/\s+/g, " ")
    .trim();
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
}
