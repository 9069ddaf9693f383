import type { FigureWordsFragment } from "../client/generated/graphql.js";
import { QUALIFIERS } from "./words/deployments.js";
import { word } from "./words/word.js";

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

export function numberWords(value: number): string {
  return WHOLE.format(value);
}

/** `1 soldier`, `2,500 soldiers`, `900 USD`: codes in capitals have no plural. */
export function countWords(value: number, unit: string): string {
  return `${numberWords(value)} ${value === 1 ? unit : unitWords(unit)}`;
}

/** `soldiers`, `USD` */
export function unitWords(unit: string): string {
  const isCode = unit === unit.toUpperCase();
  return isCode || unit.endsWith("s") ? unit : `${unit}s`;
}

/** `2,250 – 2,750`, `2,250 or more`, `8,000`; "" when nothing is known. A missing upper end is open. */
export function rangeWords(low: number | null, high: number | null): string {
  if (low === null) return high === null ? "" : `up to ${numberWords(high)}`;
  if (high === null) return `${numberWords(low)} or more`;
  return low === high ? numberWords(low) : `${numberWords(low)} – ${numberWords(high)}`;
}

/** A figure as it was given: `about 2,500 soldiers`. Falls back on the words of the text. */
export function figureWords({ raw, value, min, max, qualifier, unit, per }: FigureWordsFragment): string {
  const rate = per.map((what) => ` per ${what}`).join("");
  if (qualifier === "BETWEEN" && min !== null && max !== null)
    return `${numberWords(min)} to ${countWords(max, unit)}${rate}`;
  const number = value ?? min ?? max;
  if (number === null) return raw;
  return `${word(QUALIFIERS, qualifier)} ${countWords(number, unit)}${rate}`.trim();
}

/** `1 origin`, `3 origins`. */
export function howMany(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}
