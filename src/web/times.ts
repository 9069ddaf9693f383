import type { TimeWordsFragment } from "../client/generated/graphql.js";

const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A calendar day in UTC, as `2031-03-05`. Only those of the years 0 to 9999 have a place in a chart or a slider. */
export type Day = string;

/** Whether the text is a day that there is: 30 February is none. */
export function isDay(text: string | null): text is Day {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && isOnCalendar(text);
}

function isOnCalendar(text: string): boolean {
  const date = noonOf(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Noon, so that a mark for a day stands in its middle. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day in UTC of a moment as the graph writes it. */
export function dayOf(instant: string): Day {
  return instant.slice(0, instant.indexOf("T"));
}

export function addDays(day: Day, days: number): Day {
  return new Date(noonOf(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(first: Day, last: Day): number {
  return Math.round((noonOf(last).getTime() - noonOf(first).getTime()) / DAY_MS);
}

/** What had been reported by the end of a day in UTC; everything known for `null`. */
export function knownOn(day: Day | null): { readonly reported: string } | null {
  return day === null ? null : { reported: `${day}T23:59:59.999Z` };
}

/** `5 March 2031`, and for all other years as well: `15 March 45 BC`. */
export function dayWords(day: string): string {
  return `${DAY.format(inAnyYear(day))} ${yearWords(day)}`;
}

/** `5 Mar` */
export function shortDayWords(day: Day): string {
  return SHORT_DAY.format(noonOf(day));
}

/** A time as we read it: a day, a month, a year, a span of days, or as it is written where it is vaguer. */
export function timeWords(time: Omit<TimeWordsFragment, "certainBy">): string {
  return sureness(time.edtf) + stretchWords(time);
}

function sureness(edtf: string): string {
  if (edtf.includes("%")) return "perhaps about ";
  return edtf.includes("~") ? "about " : edtf.includes("?") ? "perhaps " : "";
}

function stretchWords({ edtf, firstDay, lastDay, precision }: Omit<TimeWordsFragment, "certainBy">): string {
  if (firstDay === null && lastDay === null) return edtf;
  if (firstDay === null) return `until ${dayWords(lastDay!)}`;
  if (lastDay === null) return `from ${dayWords(firstDay)}`;
  if (firstDay === lastDay) return dayWords(firstDay);
  if (precision === "MONTH") return `${MONTH.format(inAnyYear(firstDay))} ${yearWords(firstDay)}`;
  if (precision === "YEAR") return yearWords(firstDay);
  if (firstDay.endsWith("-01-01") && lastDay.endsWith("-12-31")) {
    return `${yearWords(firstDay)} – ${yearWords(lastDay)}`;
  }
  return `${dayWords(firstDay)} – ${dayWords(lastDay)}`;
}

/** Day and month of any year, however far, in a leap year that `Intl` knows. */
function inAnyYear(day: string): Date {
  return noonOf(`2000${day.slice(-6)}`);
}

/** There is no year 0: the year before 1 is 1 BC. */
function yearWords(day: string): string {
  const year = Number(day.slice(0, -6));
  return year > 0 ? String(year) : `${1 - year} BC`;
}
