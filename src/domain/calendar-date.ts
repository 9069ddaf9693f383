import { type CalendarDay, isDay } from "./calendar-day.js";

/**
 * A day as text whose order is the order in time, over all years that we accept.
 *
 * In the years 0 to 9999 it is ISO 8601: `2024-10-23`. A later year is `Y` and twelve digits. A negative
 * one is `-` and what it lacks to 10¹², so that earlier years sort first: `-999999999956-03-15` is a
 * day of the year -44. `formatDate` writes what people read.
 */
export type CalendarDate = string;

const COMPLEMENT = 1_000_000_000_000;

export function calendarDateOf({ year, month, day }: CalendarDay): CalendarDate {
  return `${sortableYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function calendarDayOf(date: CalendarDate): CalendarDay {
  const [year, month, day] = [date.slice(0, -6), date.slice(-5, -3), date.slice(-2)];
  return { year: yearOfSortable(year), month: Number(month), day: Number(day) };
}

/**
 * The day in ISO 8601: `2024-10-23`. Years before 0 and after 9999 have a sign and six digits or
 * more, as `Date.toISOString` writes them: `-000044-03-15`.
 */
export function formatDate(date: CalendarDate): string {
  return /^\d/.test(date) ? date : `${formatYear(calendarDayOf(date).year)}${date.slice(-6)}`;
}

/** What `formatDate` writes; `null` for all other text, days that no calendar has among them. */
export function parseDate(text: string): CalendarDate | null {
  const match = /^(\d{4}|[+-]\d{6,11})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isDay(day)) return null;
  const date = calendarDateOf(day);
  return formatDate(date) === text ? date : null;
}

function formatYear(year: number): string {
  const sign = year < 0 ? "-" : "+";
  return sign + String(Math.abs(year)).padStart(6, "0");
}

function sortableYear(year: number): string {
  if (year < 0) return `-${String(COMPLEMENT + year).padStart(12, "0")}`;
  return year <= 9999 ? String(year).padStart(4, "0") : `Y${String(year).padStart(12, "0")}`;
}

function yearOfSortable(text: string): number {
  const digits = Number(text.replace(/^\D/, ""));
  return text.startsWith("-") ? digits - COMPLEMENT : digits;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
