import fc from "fast-check";

import { calendarDateOf, calendarDayOf, formatDate, parseDate } from "../../src/domain/calendar-date.js";
import {
  type CalendarDay,
  dayAfter,
  dayBefore,
  daysInMonth,
  LAST_YEAR,
} from "../../src/domain/calendar-day.js";
import { dateOf, formatInstant, instantAt, parseInstant } from "../../src/domain/instant.js";
import { countOf, FIRST_SEED } from "../support/counts.js";

const TRIES = { numRuns: countOf("moments"), seed: FIRST_SEED };

const year = fc.oneof(
  fc.integer({ min: -LAST_YEAR, max: LAST_YEAR }),
  fc.integer({ min: -11_000, max: 11_000 }),
  fc.constantFrom(-10_000, -9_999, -1, 0, 1, 99, 999, 1_000, 9_999, 10_000, -LAST_YEAR, LAST_YEAR),
);
const day: fc.Arbitrary<CalendarDay> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 0.999, noNaN: true }))
  .map(([inYear, month, share]) => ({
    year: inYear,
    month,
    day: 1 + Math.floor(share * daysInMonth(inYear, month)),
  }));
const clock = fc
  .integer({ min: 0, max: 86_399_999 })
  .map((inDay) => new Date(inDay).toISOString().slice("1970-01-01T".length, -1));
const offset = fc.integer({ min: -720, max: 840 });

/** In the order of time, without text. */
function compareDays(a: CalendarDay, b: CalendarDay): number {
  return Math.sign(a.year - b.year || a.month - b.month || a.day - b.day);
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("days as text", () => {
  it("are in the order of time, over all years", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(compareTexts(calendarDateOf(a), calendarDateOf(b))).toBe(compareDays(a, b));
      }),
      TRIES,
    );
  });

  it("sort between the texts that stand for no beginning and no end", () => {
    fc.assert(
      fc.property(day, (any) => {
        expect("" < calendarDateOf(any) && calendarDateOf(any) < "\uffff").toBe(true);
      }),
      TRIES,
    );
  });

  it("are read back, in the form that sorts and in the form that people read", () => {
    fc.assert(
      fc.property(day, (any) => {
        const date = calendarDateOf(any);
        expect(calendarDayOf(date)).toEqual(any);
        expect(parseDate(formatDate(date))).toBe(date);
      }),
      TRIES,
    );
  });

  it("follow each other as on a calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (days) => {
        const dayOf = (number: number) => {
          const date = new Date(number * 86_400_000);
          return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        };
        expect(dayAfter(dayOf(days))).toEqual(dayOf(days + 1));
        expect(dayBefore(dayOf(days))).toEqual(dayOf(days - 1));
      }),
      TRIES,
    );
  });

  it.each([
    "2024-13-01",
    "2023-02-29",
    "2024-10-00",
    "2024-00-10",
    "24-10-23",
    "10000-01-01",
    "+2024-10-23",
    "-000000-01-01",
    "+002024-10-23",
    "2024-10",
    "2024-10-23T00:00:00Z",
    "20241023",
    "",
  ])("are refused where there is no such day, or another form: %j", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe("moments as text", () => {
  it("are in the order of time, over all years and offsets", () => {
    fc.assert(
      fc.property(
        day,
        clock,
        offset,
        clock,
        offset,
        fc.integer({ min: -2, max: 2 }),
        (any, x, ox, y, oy, apart) => {
          let other = any;
          for (let step = 0; step < Math.abs(apart); step++)
            other = apart < 0 ? dayBefore(other) : dayAfter(other);
          const minutes = (time: string) => Date.parse(`1970-01-01T${time}Z`);
          const between = minutes(y) - oy * 60_000 + apart * 86_400_000 - (minutes(x) - ox * 60_000);
          const [a, b] = [instantAt(calendarDateOf(any), x, ox), instantAt(calendarDateOf(other), y, oy)];
          expect(compareTexts(a, b)).toBe(-Math.sign(between));
        },
      ),
      TRIES,
    );
  });

  it("are what Date makes of them, in its years", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          expect(parseInstant(iso)).toBe(iso);
          expect(formatInstant(iso)).toBe(iso);
          expect(dateOf(iso)).toBe(iso.slice(0, 10));
        },
      ),
    );
  });

  it("are read back from the form that people read", () => {
    fc.assert(
      fc.property(day, clock, (any, time) => {
        const instant = instantAt(calendarDateOf(any), time, 0);
        expect(parseInstant(formatInstant(instant))).toBe(instant);
      }),
      TRIES,
    );
  });

  it.each([
    ["2024-10-23T18:30:00+09:00", "2024-10-23T09:30:00.000Z"],
    ["2024-10-23T00:30:00+14:00", "2024-10-22T10:30:00.000Z"],
    ["9999-12-31T23:59:59-12:00", "Y000000010000-01-01T11:59:59.000Z"],
    ["0000-01-01T00:00:00+01:00", "-999999999999-12-31T23:00:00.000Z"],
    ["2024-10-23T09:30:00.1239Z", "2024-10-23T09:30:00.123Z"],
  ])("are kept in UTC: %s", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    "2024-10-23",
    "2024-10-23T09:30:00",
    "2024-10-23T09:30Z",
    "2024-10-23T24:00:00Z",
    "2024-10-23T23:59:60Z",
    "2023-02-29T00:00:00Z",
    "2024-10-23 09:30:00Z",
    "2024-10-23T09:30:00+24:00",
    "2024-10-23T09:30:00+0900",
    "20241023T093000Z",
    "now",
  ])("are refused in any other form: %s", (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
