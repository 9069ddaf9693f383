import type { CalendarDate } from "../calendar-date.js";
import type { Instant } from "../instant.js";

export type EdtfPrecision =
  | "INSTANT"
  | "DAY"
  | "MONTH"
  | "SEASON"
  | "YEAR"
  | "DECADE"
  | "CENTURY"
  | "INTERVAL"
  | "UNKNOWN";

/** An end of what an expression covers. */
export interface EdtfBound {
  /** By the calendar of the text. */
  readonly date: CalendarDate;
  /** Where the text gives the time of the day. */
  readonly at: Instant | null;
}

/** What an expression covers: `first` and `last` included, `null` where that end is open or unknown. */
export interface EdtfBounds {
  readonly first: EdtfBound | null;
  readonly last: EdtfBound | null;
  readonly precision: EdtfPrecision;
}
