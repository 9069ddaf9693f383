import { type CalendarDay, daysInMonth } from "../calendar-day.js";
import type { EdtfPrecision } from "./bounds.js";
import { EdtfError } from "./edtf-error.js";
import type { EdtfDate } from "./edtf-value.js";
import { fits, numbersThatFit } from "./patterns.js";
import { partOfYear } from "./seasons.js";
import { writePoint } from "./write-edtf.js";

export interface DayBounds {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly precision: EdtfPrecision;
}

/**
 * The first and the last day that a date can mean. Marks move neither: `2024-10-23~` covers that day.
 *
 * @throws EdtfError where the calendar has no such day.
 */
export function dateBounds(date: EdtfDate): DayBounds {
  if (date.negative && date.year.digits === "0000") {
    throw new EdtfError(writePoint(date), 'the year 0 has no sign; write "0000" for 1 BC');
  }
  const month = date.month?.digits;
  if (month === undefined || month.includes("X") || Number(month) <= 12) return monthsAndDays(date);
  return season(date, Number(month));
}

function season(date: EdtfDate, number: number): DayBounds {
  const part = partOfYear(number);
  if (part === undefined) {
    throw new EdtfError(
      writePoint(date),
      `there is no month ${number}; 01 to 12 are months, 21 to 41 seasons, quarters and halves of a year`,
    );
  }
  if (date.day !== null) {
    throw new EdtfError(
      writePoint(date),
      `${number} is a season or other part of a year, and has no days of its own`,
    );
  }
  const [first] = yearsOf(date, "FIRST");
  const [last] = yearsOf(date, "LAST");
  return {
    first: { year: first!, month: part.from, day: 1 },
    last: lastDayOf(last!, part.to),
    precision: date.year.digits.includes("X") ? yearPrecision(date) : "SEASON",
  };
}

function lastDayOf(year: number, month: number): CalendarDay {
  const [inYear, inMonth] = month > 12 ? [year + 1, month - 12] : [year, month];
  return { year: inYear, month: inMonth, day: daysInMonth(inYear, inMonth) };
}

function monthsAndDays(date: EdtfDate): DayBounds {
  const first = firstDay(date, "FIRST");
  const last = firstDay(date, "LAST");
  if (first === null || last === null) throw new EdtfError(writePoint(date), whyNoDay(date));
  return { first, last, precision: precisionOf(date) };
}

type Side = "FIRST" | "LAST";

/** The first day that fits, from one side of time or the other; `null` when no year has one. */
function firstDay(date: EdtfDate, side: Side): CalendarDay | null {
  const days = daysThatFit(date);
  if (side === "LAST") days.reverse();
  if (days.length === 0) return null;
  for (const year of yearsOf(date, side)) {
    const found = days.find(({ month, day }) => day <= daysInMonth(year, month));
    if (found) return { year, ...found };
  }
  return null;
}

/** A leap year: it has every day that a year can have. */
const LEAP_YEAR = 2024;

function daysThatFit({ month, day }: EdtfDate): Omit<CalendarDay, "year">[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((number) =>
    fits(number, month?.digits ?? "XX"),
  );
  return months.flatMap((number) =>
    Array.from({ length: daysInMonth(LEAP_YEAR, number) }, (_, index) => index + 1)
      .filter((inMonth) => fits(inMonth, day?.digits ?? "XX"))
      .map((inMonth) => ({ month: number, day: inMonth })),
  );
}

/** The years that fit, from one side of time or the other. */
function* yearsOf({ negative, year }: EdtfDate, side: Side): Generator<number> {
  const isAscending = (side === "FIRST") !== negative;
  for (const number of numbersThatFit(year.digits, isAscending ? "ASCENDING" : "DESCENDING")) {
    if (!negative) yield number;
    else if (number > 0) yield -number;
  }
}

function whyNoDay(date: EdtfDate): string {
  const { month, day } = date;
  if (month !== null && !monthExists(month.digits)) {
    return `there is no month ${month.digits}; months are 01 to 12`;
  }
  if (month !== null && day !== null && !/X/.test(date.year.digits + month.digits)) {
    const year = Number(date.year.digits) * (date.negative ? -1 : 1);
    const last = daysInMonth(year, Number(month.digits));
    return `${MONTHS[Number(month.digits) - 1]!} ${date.negative ? "-" : ""}${date.year.digits} has the days 01 to ${last}`;
  }
  return "the calendar has no such day";
}

function monthExists(pattern: string): boolean {
  return daysThatFit({ month: { digits: pattern } } as EdtfDate).length > 0;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How far the date is known without a gap, from the year on. */
function precisionOf(date: EdtfDate): EdtfPrecision {
  const { year, month, day } = date;
  if (year.digits.includes("X")) return yearPrecision(date);
  if (month === null || month.digits.includes("X")) return "YEAR";
  return day === null || day.digits.includes("X") ? "MONTH" : "DAY";
}

function yearPrecision({ year }: EdtfDate): EdtfPrecision {
  if (/^\d{3}X$/.test(year.digits)) return "DECADE";
  return /^\d\dXX$/.test(year.digits) ? "CENTURY" : "UNKNOWN";
}
