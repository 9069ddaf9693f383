import { NONE, type Ordinals } from "./ordinals.js";

/** The part of a list that a page may show, and how much of it. */
export interface Stretch {
  /** The first place. */
  readonly low: number;
  /** The place after the last one. */
  readonly high: number;
  readonly first: number | null;
  readonly last: number | null;
}

export interface Cut {
  readonly ordinals: readonly number[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The places on a page. Looks at those and the next one on each side, wherever in the list the page is. */
export function cutPage(matching: Ordinals, stretch: Stretch): Cut {
  const { ordinals, start, end } =
    stretch.first === null && stretch.last !== null
      ? fromEnd(matching, stretch, stretch.last)
      : fromStart(matching, stretch);
  return {
    ordinals,
    hasNextPage: matching.from(end) !== NONE,
    hasPreviousPage: matching.upTo(start - 1) !== NONE,
  };
}

function fromStart(matching: Ordinals, { low, high, first, last }: Stretch) {
  const most = first ?? Infinity;
  const found: number[] = [];
  for (let at = matching.from(low); found.length < most && at !== NONE && at < high;) {
    found.push(at);
    at = matching.from(at + 1);
  }
  const end = found.length < most ? high : placeAfter(found, low);
  const ordinals = last === null || found.length <= last ? found : found.slice(found.length - last);
  const start = ordinals.length === found.length ? low : (ordinals[0] ?? end);
  return { ordinals, start, end };
}

function fromEnd(matching: Ordinals, { low, high }: Stretch, last: number) {
  const found: number[] = [];
  for (let at = matching.upTo(high - 1); found.length < last && at !== NONE && at >= low;) {
    found.push(at);
    at = matching.upTo(at - 1);
  }
  const start = found.length < last ? low : (found.at(-1) ?? high);
  return { ordinals: found.toReversed(), start, end: high };
}

function placeAfter(found: readonly number[], low: number): number {
  const last = found.at(-1);
  return last === undefined ? low : last + 1;
}
