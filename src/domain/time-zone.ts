import { type CalendarDate, calendarDateOf, calendarDayOf } from "./calendar-date.js";
import { dayAfter } from "./calendar-day.js";
import { FIRST_OFFSET, type Instant, instantAt, LAST_OFFSET } from "./instant.js";

/** A time zone of the IANA database, `Asia/Seoul`. */
export type TimeZone = string;

/** Whether this machine's database has the zone. Offsets and abbreviations, `+09:00` or `EST`, are none. */
export function isTimeZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The form of zone names: an area and a place, or `UTC`. */
export const ZONE_NAME = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})$/;

/**
 * The first moment of the day in the zone. Without a zone, the moment at which the day begins on the first
 * clock on earth (UTC+14).
 */
export function startOfDay(date: CalendarDate, zone: TimeZone | null): Instant {
  const midnights = midnightsOf(date, zone);
  return midnights === null
    ? instantAt(date, "00:00:00.000", offsetOf(zone, FIRST_OFFSET))
    : isoOf(midnights[0]);
}

/**
 * The last millisecond of the day in the zone. Without a zone, the moment at which the day ends on the
 * last clock on earth (UTC-12).
 */
export function endOfDay(date: CalendarDate, zone: TimeZone | null): Instant {
  const next = midnightsOf(calendarDateOf(dayAfter(calendarDayOf(date))), zone);
  return next === null ? instantAt(date, "23:59:59.999", offsetOf(zone, LAST_OFFSET)) : isoOf(next[1] - 1);
}

function offsetOf(zone: TimeZone | null, otherwise: number): number {
  return zone === "UTC" ? 0 : otherwise;
}

const DAY_MS = 86_400_000;

/**
 * When the day begins in the zone, in milliseconds. There are two such moments where clocks go back over
 * midnight, and where they go forward over it the day begins at the change. `null` where `Intl` is not asked:
 * without a zone, for UTC, and in years before any zone or after 8999.
 */
function midnightsOf(
  date: CalendarDate,
  zone: TimeZone | null,
): readonly [first: number, last: number] | null {
  if (zone === null || zone === "UTC" || !/^[1-8]/.test(date)) return null;
  const wall = Date.parse(`${date}T00:00:00.000Z`);
  const [before, after] = [offsetAt(wall - DAY_MS, zone), offsetAt(wall + DAY_MS, zone)];
  const moments = [wall - before, wall - after].filter((at) => at + offsetAt(at, zone) === wall);
  if (moments.length === 0) return [wall - before, wall - before];
  return [Math.min(...moments), Math.max(...moments)];
}

/** How far the zone's clocks are ahead of UTC at the moment, in milliseconds. */
function offsetAt(moment: number, zone: TimeZone): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(zone).formatToParts(moment)) parts[type] = value;
  const { year, month, day, hour, minute, second } = parts;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return wall - moment;
}

/** To make a formatter takes far longer than to use it; so many are kept, then all are forgotten. */
const MOST_CLOCKS = 100;
const CLOCKS = new Map<TimeZone, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that the database does not have. */
function clockOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = CLOCKS.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  if (CLOCKS.size === MOST_CLOCKS) CLOCKS.clear();
  CLOCKS.set(zone, clock);
  return clock;
}

function isoOf(moment: number): Instant {
  return new Date(moment).toISOString();
}
