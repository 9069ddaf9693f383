import type { CalendarDate } from "./calendar-date.js";
import type { EdtfBound, EdtfBounds } from "./edtf/bounds.js";
import { readEdtf } from "./edtf/read-edtf.js";
import type { Instant } from "./instant.js";
import { endOfDay, startOfDay, type TimeZone } from "./time-zone.js";
import { vocabulary } from "./vocabulary.js";

export type { CalendarDate } from "./calendar-date.js";
export type { Instant } from "./instant.js";

export const TimePrecision = vocabulary(
  "INSTANT",
  "DAY",
  "MONTH",
  "SEASON",
  "YEAR",
  "DECADE",
  "CENTURY",
  "INTERVAL",
  "UNKNOWN",
);
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
  /** First day that it covers, by the calendar of the text; `null` when it is open at that end. */
  readonly firstDay: CalendarDate | null;
  /** Last day that it covers, by the calendar of the text; `null` when it is open at that end. */
  readonly lastDay: CalendarDate | null;
  /**
   * The moment before which it cannot have begun: the start of the first day in the time zone of the text, and where
   * that is not known, on the first clock on earth. `null` when it is open at that end.
   */
  readonly earliest: Instant | null;
  /**
   * The moment by which it is certainly over: the end of the last day in the time zone of the text, and where that is
   * not known, on the last clock on earth. `null` when it is open at that end.
   */
  readonly latest: Instant | null;
  readonly precision: TimePrecision;
  readonly basis: TimeBasis;
  readonly note: string | null;
}

/** The stretch that a time covers. */
export type TimeBounds = Pick<TimeExpression, "firstDay" | "lastDay" | "earliest" | "latest" | "precision">;

/** What a person writes down of a time: the rest follows from the EDTF. */
export type WrittenTime = Pick<TimeExpression, "raw" | "edtf" | "basis" | "note">;

/**
 * What an EDTF expression covers, its days being those of the time zone.
 *
 * @throws EdtfError for text that we do not accept.
 */
export function readBounds(edtf: string, zone: TimeZone | null): TimeBounds {
  return boundsIn(zone, readEdtf(edtf));
}

function boundsIn(zone: TimeZone | null, { first, last, precision }: EdtfBounds): TimeBounds {
  return {
    firstDay: first?.date ?? null,
    lastDay: last?.date ?? null,
    earliest: first && startOf(first, zone),
    latest: last && endOf(last, zone),
    precision,
  };
}

function startOf({ date, at }: EdtfBound, zone: TimeZone | null): Instant {
  return at ?? startOfDay(date, zone);
}

function endOf({ date, at }: EdtfBound, zone: TimeZone | null): Instant {
  return at ?? endOfDay(date, zone);
}

/** A written time with its bounds. @throws EdtfError for text that we do not accept. */
export function readTime(written: WrittenTime, zone: TimeZone | null = null): TimeExpression {
  const { raw, edtf, basis, note } = written;
  return { raw, edtf, ...readBounds(edtf, zone), basis, note };
}

/** The bounds of one day. */
export function dayBounds(day: CalendarDate): TimeBounds {
  const bound = { date: day, at: null };
  return boundsIn(null, { first: bound, last: bound, precision: "DAY" });
}

/**
 * Whether the two could be about the same moment; an open end reaches any distance. Moments are compared
 * with what the other could cover in any time zone; without a moment, days are compared with days.
 */
export function timesOverlap(a: TimeBounds, b: TimeBounds): boolean {
  if (a.precision === "INSTANT" || b.precision === "INSTANT") {
    return isBy(a.earliest, b.latest) && isBy(b.earliest, a.latest);
  }
  return isBy(a.firstDay, b.lastDay) && isBy(b.firstDay, a.lastDay);
}

function isBy(start: string | null, end: string | null): boolean {
  return start === null || end === null || start <= end;
}
