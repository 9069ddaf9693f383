import type { TimeWordsFragment } from "../client/generated/graphql.js";

const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A calendar day in UTC, as `2031-03-05`. */
export type Day = string;

export function isDay(text: string | null): text is Day {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Noon, so that a mark for a day stands in its middle. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

export function dayOf(instant: string): Day {
  return new Date(instant).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return new Date(noonOf(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(first: Day, last: Day): number {
  return Math.round((noonOf(last).getTime() - noonOf(first).getTime()) / DAY_MS);
}

/** What had been reported by the end of a day; everything known for `null`. */
export function knownOn(day: Day | null): { readonly reported: string } | null {
  return day === null ? null : { reported: `${day}T23:59:59.999Z` };
}

/** `5 March 2031` */
export function dayWords(day: Day): string {
  return DAY.format(noonOf(day));
}

/** `5 Mar` */
export function shortDayWords(day: Day): string {
  return SHORT_DAY.format(noonOf(day));
}

/** A time as we read it: a day, a month, a year, a span of days, or as it is written where it is vaguer. */
export function timeWords({ edtf, earliest, latest, precision }: TimeWordsFragment): string {
  const about = edtf.includes("~") ? "about " : edtf.includes("?") ? "perhaps " : "";
  if (earliest === null && latest === null) return edtf;
  if (earliest === null) return `${about}until ${dayWords(latest!)}`;
  if (latest === null) return `${about}from ${dayWords(earliest)}`;
  if (earliest === latest) return about + dayWords(earliest);
  if (precision === "MONTH") return about + MONTH.format(noonOf(earliest));
  if (precision === "YEAR") return about + earliest.slice(0, 4);
  return `${about}${dayWords(earliest)} – ${dayWords(latest)}`;
}
