import edtf from "edtf";

import { readPlainEdtf } from "./plain-edtf.js";
import { vocabulary } from "./vocabulary.js";

/** A moment in UTC as `Date.toISOString` writes it, so that text order is time order. */
export type Instant = string;

/** A calendar date, `2024-10-23`. */
export type CalendarDate = string;

export const TimePrecision = vocabulary("INSTANT", "DAY", "MONTH", "SEASON", "YEAR", "INTERVAL", "UNKNOWN");
export type TimePrecision = keyof typeof TimePrecision;

export const TimeBasis = vocabulary(
  "STATED",
  "RESOLVED_FROM_PUBLICATION",
  "INFERRED_INTERNAL",
  "INFERRED_EXTERNAL",
);
export type TimeBasis = keyof typeof TimeBasis;

/** A time as the text gives it, and as we read it. */
export interface TimeExpression {
  /** The words of the text; `null` when the text gives none. */
  readonly raw: string | null;
  /** ISO 8601-2, e.g. `2024-10-23~` or `../2024-12`. */
  readonly edtf: string;
  /** First moment that the expression covers; `null` when it is open at that end. */
  readonly earliest: Instant | null;
  /** Last moment that it covers; `null` when it is open at that end. */
  readonly latest: Instant | null;
  readonly precision: TimePrecision;
  readonly basis: TimeBasis;
  readonly note: string | null;
}

/** The stretch that a time covers. */
export type TimeBounds = Pick<TimeExpression, "earliest" | "latest">;

/** What a person writes down of a time: the rest follows from the EDTF. */
export type WrittenTime = Pick<TimeExpression, "raw" | "edtf" | "basis" | "note">;

/** The bounds and the precision of an EDTF expression; `null` when it is not valid EDTF. */
export function readEdtf(text: string): Pick<TimeExpression, "earliest" | "latest" | "precision"> | null {
  return readPlainEdtf(text) ?? readAnyEdtf(text);
}

function readAnyEdtf(text: string): ReturnType<typeof readEdtf> {
  try {
    const parsed = edtf(text);
    return {
      earliest: instant(parsed.min),
      latest: instant(parsed.max),
      precision: precisionOf(parsed.type, text),
    };
  } catch {
    return null;
  }
}

/** A written time with its bounds. @throws RangeError for text that is not EDTF. */
export function readTime(written: WrittenTime): TimeExpression {
  const bounds = readEdtf(written.edtf);
  if (bounds === null) throw new RangeError(`"${written.edtf}" is not an EDTF date`);
  return { raw: written.raw, edtf: written.edtf, ...bounds, basis: written.basis, note: written.note };
}

/** Whether the two could be about the same moment; an open end reaches any distance. */
export function timesOverlap(a: TimeBounds, b: TimeBounds): boolean {
  return startsBy(a, b.latest) && startsBy(b, a.latest);
}

function startsBy(time: TimeBounds, end: Instant | null): boolean {
  return time.earliest === null || end === null || time.earliest <= end;
}

function instant(milliseconds: number): Instant | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

function precisionOf(type: string, text: string): TimePrecision {
  if (type === "Interval") return "INTERVAL";
  if (type === "Season") return "SEASON";
  if (type === "Year") return "YEAR";
  if (type !== "Date") return "UNKNOWN";
  if (text.includes("T")) return "INSTANT";
  const BY_PARTS = ["UNKNOWN", "YEAR", "MONTH", "DAY"] as const;
  return BY_PARTS[text.split("-").length] ?? "UNKNOWN";
}
