/**
 * Text counted in Unicode code points.
 *
 * Nearly all news text has no character outside the basic plane, and then code points and
 * UTF-16 units agree; only text that has one pays for the walk.
 */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

/** How many code points the text has. */
export function codePointLength(text: string): number {
  return ASTRAL.test(text) ? Array.from(text).length : text.length;
}

/** The code points `[start, end)` of the text; shorter where the text ends before. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (!ASTRAL.test(text)) return text.slice(start, end);
  return text.slice(unitOffset(text, start), unitOffset(text, end));
}

/** The UTF-16 offset of a code point; the text's length when there are fewer. */
export function unitOffset(text: string, codePoint: number): number {
  if (!ASTRAL.test(text)) return Math.min(codePoint, text.length);
  let unit = 0;
  for (let seen = 0; seen < codePoint && unit < text.length; seen++)
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  return unit;
}

/** The code point at a UTF-16 offset. */
export function codePointOffset(text: string, unit: number): number {
  return codePointLength(text.slice(0, unit));
}
