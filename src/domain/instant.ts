import { type CalendarDate, calendarDateOf, calendarDayOf, formatDate, parseDate } from "./calendar-date.js";
import { dayAfter, dayBefore } from "./calendar-day.js";

/**
 * A moment in UTC to the millisecond, as text whose order is the order in time: a `CalendarDate`, `T`
 * and the time of day. In the years 0 to 9999 it is what `Date.toISOString` writes.
 */
export type Instant = string;

/** The clocks that are furthest ahead of UTC and furthest behind it, in minutes. */
export const FIRST_OFFSET = 14 * 60;
export const LAST_OFFSET = -12 * 60;

const DAY_MS = 86_400_000;

/** The day in UTC on which the moment falls. */
export function dateOf(instant: Instant): CalendarDate {
  return instant.slice(0, instant.indexOf("T"));
}

/** The moment in RFC 3339; years before 0 and after 9999 as `formatDate` writes them. */
export function formatInstant(instant: Instant): string {
  return formatDate(dateOf(instant)) + instant.slice(instant.indexOf("T"));
}

const MOMENT =
  /^(.+)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * A moment in RFC 3339 with its offset, `2024-10-23T18:30:00+09:00`, years as `parseDate` reads them;
 * `null` for all other text, leap seconds and 24:00 among them. Fractions count to the millisecond.
 */
export function parseInstant(text: string): Instant | null {
  const match = MOMENT.exec(text);
  const date = match === null ? null : parseDate(match[1]!);
  if (match === null || date === null) return null;
  const [, , hour, minute, second, fraction = "", sign, offsetHours, offsetMinutes] = match;
  const offset = sign === undefined ? 0 : minutesOf(offsetHours!, offsetMinutes!);
  const clock = `${hour}:${minute}:${second}.${fraction.padEnd(3, "0").slice(0, 3)}`;
  return instantAt(date, clock, sign === "-" ? -offset : offset);
}

/**
 * The moment at which clocks with this offset show this time of the day, `09:30:00.000`. The offset is in
 * minutes and less than a day.
 */
export function instantAt(date: CalendarDate, clock: string, offset: number): Instant {
  if (offset === 0) return `${date}T${clock}Z`;
  const utc = Date.parse(`1970-01-02T${clock}Z`) - offset * 60_000;
  const onDay = shifted(date, Math.floor(utc / DAY_MS) - 1);
  return `${onDay}T${new Date(utc).toISOString().slice("1970-01-01T".length)}`;
}

/** The same day, or the one before or after it. */
function shifted(date: CalendarDate, days: number): CalendarDate {
  if (days === 0) return date;
  const day = calendarDayOf(date);
  return calendarDateOf(days > 0 ? dayAfter(day) : dayBefore(day));
}

function minutesOf(hours: string, minutes: string): number {
  return Number(hours) * 60 + Number(minutes);
}
