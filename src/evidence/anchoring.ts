import type { AnchorStatus } from "../domain/assertion.js";
import type { TextSpan } from "../domain/text-span.js";
import { likenesses } from "./fuzzy.js";
import { type CountedText, countText } from "./counted-text.js";
import { placesOf } from "./places.js";

/** What became of a span in a later text. Offsets count code points of that text. */
export interface Anchor {
  readonly status: AnchorStatus;
  /** `null` when LOST. */
  readonly start: number | null;
  readonly end: number | null;
}

type Range = Pick<TextSpan, "start" | "end">;

/** Longer words are not looked for when they have changed: they count as LOST. */
export const LONGEST_FUZZY = 1_000;
/** How far from where they should stand changed words are looked for. */
export const FUZZY_REACH = 1_000;
/** Changed words must keep at least two thirds of what they were. */
export const MOST_CHANGED = 1 / 3;
/** How many places of the same words are compared on each side of where they should stand. */
const PLACES_COMPARED = 100;
/** How many code units before and after are compared to tell places apart. */
const CONTEXT = 32;

const LOST: Anchor = { status: "LOST", start: null, end: null };

/**
 * Finds spans of one text again in a later one. Comparing the texts is done once; then any number
 * of spans can be asked for.
 *
 * EXACT: the same words stand at the same place. MOVED: the same words stand elsewhere; of several
 * places, the one with the most alike surroundings, then the nearest to where the edits around it
 * would have put it. CHANGED: words near there differ in at most a third. LOST: none of these, or
 * the span lies outside the first text.
 *
 * The time for a span grows with the length of the texts, never with their product.
 */
export function anchorBetween(from: string, to: string): (span: Range) => Anchor {
  const before = countText(from);
  const after = countText(to);
  const edit = editBetween(from, to);
  return ({ start, end }) => {
    if (start < 0 || end <= start || end > before.length) return LOST;
    const unit = before.unitAt(start);
    const quote = from.slice(unit, before.unitAt(end));
    if (to.startsWith(quote, after.unitAt(start)) && start < after.length)
      return { status: "EXACT", start, end };
    const expected = placeAfter(edit, unit);
    const moved = placeOfQuote({ from, unit, to, quote, expected });
    if (moved !== null) {
      const newStart = after.pointAt(moved);
      return { status: "MOVED", start: newStart, end: newStart + (end - start) };
    }
    return changed(quote, after.pointAt(expected), after);
  };
}

/** What two texts have in common at their ends, in code units. */
interface Edit {
  readonly head: number;
  readonly tail: number;
  readonly fromLength: number;
  readonly toLength: number;
}

function editBetween(from: string, to: string): Edit {
  const most = Math.min(from.length, to.length);
  const head = commonStart(from, to, most);
  return { head, tail: commonEnd(from, to, most - head), fromLength: from.length, toLength: to.length };
}

/** Where a place would be after the edit; within what was edited, as far along as before. */
function placeAfter({ head, tail, fromLength, toLength }: Edit, unit: number): number {
  if (unit < head) return unit;
  if (unit >= fromLength - tail) return unit + toLength - fromLength;
  const share = (unit - head) / (fromLength - tail - head);
  return head + Math.round(share * (toLength - tail - head));
}

interface Search {
  readonly from: string;
  readonly unit: number;
  readonly to: string;
  readonly quote: string;
  readonly expected: number;
}

function placeOfQuote({ from, unit, to, quote, expected }: Search): number | null {
  let best: { place: number; context: number; distance: number } | null = null;
  for (const place of placesAround(to, quote, expected)) {
    const context =
      commonEnd(from.slice(0, unit), to.slice(0, place), CONTEXT) +
      commonStart(from.slice(unit + quote.length), to.slice(place + quote.length), CONTEXT);
    const distance = Math.abs(place - expected);
    const isBetter =
      best === null || context > best.context || (context === best.context && distance < best.distance);
    if (isBetter) best = { place, context, distance };
  }
  return best?.place ?? null;
}

/** The nearest of the places of the words, on each side of the expected one. */
function placesAround(text: string, quote: string, expected: number): readonly number[] {
  const places = placesOf(quote, text);
  const behind = places.findIndex((place) => place >= expected);
  const middle = behind < 0 ? places.length : behind;
  return places.slice(Math.max(0, middle - PLACES_COMPARED), middle + PLACES_COMPARED);
}

function changed(quote: string, expected: number, after: CountedText): Anchor {
  const pattern = Array.from(quote);
  if (pattern.length > LONGEST_FUZZY) return LOST;
  const windowStart = Math.max(0, expected - FUZZY_REACH);
  const window = after.points(windowStart, expected + pattern.length + FUZZY_REACH);
  const [nearest] = likenesses(pattern, window, Math.floor(pattern.length * MOST_CHANGED))
    .map(({ start, end }) => ({ start: start + windowStart, end: end + windowStart }))
    .toSorted((a, b) => Math.abs(a.start - expected) - Math.abs(b.start - expected) || a.start - b.start);
  return nearest === undefined ? LOST : { status: "CHANGED", ...nearest };
}

/** How many code units the two have in common at the start, at most `most`. */
function commonStart(a: string, b: string, most: number): number {
  const end = Math.min(most, a.length, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  const end = Math.min(most, a.length, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
