import edtf from "edtf";
import fc from "fast-check";

import { calendarDateOf, formatDate } from "../../src/domain/calendar-date.js";
import type { EdtfBounds } from "../../src/domain/edtf/bounds.js";
import type { EdtfValue } from "../../src/domain/edtf/edtf-value.js";
import { EdtfError } from "../../src/domain/edtf/edtf-error.js";
import { parseEdtf } from "../../src/domain/edtf/parse-edtf.js";
import { readEdtf } from "../../src/domain/edtf/read-edtf.js";
import { writeEdtf } from "../../src/domain/edtf/write-edtf.js";
import { countOf, FIRST_SEED } from "../support/counts.js";

const TRIES = { numRuns: countOf("edtfExpressions"), seed: FIRST_SEED };

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));
const masked = (length: number) =>
  fc.oneof({ weight: 3, arbitrary: digits(length) }, fc.stringMatching(new RegExp(`^[0-9X]{${length}}$`)));
const mark = fc.constantFrom("", "", "", "?", "~", "%");
const part = (length: number) => fc.tuple(mark, masked(length), mark).map((parts) => parts.join(""));
const sign = fc.constantFrom("", "", "-");
const month = fc.oneof(
  fc.integer({ min: 0, max: 45 }).map((number) => String(number).padStart(2, "0")),
  masked(2),
);
const year = fc.tuple(sign, part(4)).map((parts) => parts.join(""));
const day = fc.oneof(
  year,
  fc
    .tuple(
      year,
      fc.tuple(mark, month, mark).map((parts) => parts.join("")),
    )
    .map((parts) => parts.join("-")),
  fc.tuple(year, month, part(2)).map((parts) => parts.join("-")),
);
const longYear = fc
  .tuple(
    fc.constantFrom("Y", "Y-", "", "-"),
    digits(6),
    fc.constantFrom("", "E2", "E30"),
    fc.constantFrom("", "S0", "S3"),
  )
  .map((parts) => parts.join(""));
const clock = fc
  .tuple(
    digits(2),
    digits(2),
    fc.constantFrom("", ":00", ":59", ":60", ":07.5", ":07.125"),
    fc.constantFrom("Z", "+09:00", "-04", "+14:00", "-12:00", "-00:00", "+24:00", ""),
  )
  .map(([hour, minute, second, offset]) => `T${hour}:${minute}${second}${offset}`);
const moment = fc
  .tuple(digits(4), digits(2), digits(2), clock)
  .map(([y, m, d, time]) => `${y}-${m}-${d}${time}`);
const point = fc.oneof(day, longYear, moment);
const end = fc.oneof({ weight: 4, arbitrary: point }, fc.constantFrom("", ".."));
const member = fc.oneof(
  point,
  fc.tuple(end, end).map((ends) => ends.join("..")),
);
const set = fc
  .tuple(fc.constantFrom("{}", "[]", "{]"), fc.array(member, { maxLength: 3 }))
  .map(([brackets, members]) => `${brackets[0]}${members.join(",")}${brackets[1]}`);
const expression = fc.oneof(
  point,
  fc.tuple(end, end).map((ends) => ends.join("/")),
  set,
);

/** `null` for what is refused; every other error fails the test. */
function unlessRefused<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

const parse = (text: string): EdtfValue | null => unlessRefused(() => parseEdtf(text));
const read = (text: string): EdtfBounds | null => unlessRefused(() => readEdtf(text));

/** What the edtf package covers; `null` where it refuses an interval because its ends touch. */
function secondOpinion(text: string): readonly string[] | null {
  try {
    const { min, max } = edtf(text);
    return [min, max].map((at) => (Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : ".."));
  } catch (error) {
    if (/invalid upper bound/.test(String(error))) return null;
    throw error;
  }
}

function problemOf(text: string): string {
  try {
    readEdtf(text);
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
}

const days = ({ first, last }: EdtfBounds) =>
  [first, last].map((bound) => (bound === null ? ".." : formatDate(bound.date)));

describe("an EDTF expression", () => {
  it("is written back as it was read", () => {
    let count = 0;
    fc.assert(
      fc.property(expression, (text) => {
        const value = parse(text);
        if (value === null) return;
        expect(writeEdtf(value)).toBe(text);
        count++;
      }),
      TRIES,
    );
    expect(count).toBeGreaterThan(300);
  });

  it("that is a plain date is told by what it covers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = calendarDateOf({ year: y, month: m, day: d });
          const exists = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
          expect(read(text)).toEqual(
            exists
              ? { first: { date: text, at: null }, last: { date: text, at: null }, precision: "DAY" }
              : null,
          );
        },
      ),
    );
  });

  it("covers what the edtf package says, where that is right", () => {
    const plainYear = fc.tuple(digits(4).filter((text) => text !== "0000"));
    const monthOfYear = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
    const plain = fc.oneof(
      plainYear,
      fc.tuple(digits(4), monthOfYear),
      fc.tuple(digits(4), monthOfYear, digits(2)),
    );
    const date = plain.map((parts) => parts.join("-"));
    // It takes 29 February 2023 for 1 March, and of the year 0 February for that of 1900.
    const text = fc.oneof(
      date,
      fc.tuple(date, date).map((ends) => ends.join("/")),
      date.map((from) => `${from}/..`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const bounds = read(written);
        if (bounds === null || written.includes("0000-02")) return;
        expect([days(bounds), null]).toContainEqual(secondOpinion(written));
      }),
      TRIES,
    );
  });

  it("never ends before it begins", () => {
    fc.assert(
      fc.property(expression, (text) => {
        const bounds = read(text);
        if (!bounds?.first || !bounds.last) return;
        const { first, last } = bounds;
        expect(first.at !== null && last.at !== null ? first.at <= last.at : first.date <= last.date).toBe(
          true,
        );
      }),
      TRIES,
    );
  });

  it("is refused with a sentence about the part that is wrong", () => {
    fc.assert(
      fc.property(fc.oneof(expression, fc.string({ maxLength: 60 })), (text) => {
        const problem = problemOf(text);
        expect(problem === "none" || /^".*" is not an EDTF date: \S.*[^.]$/su.test(problem)).toBe(true);
      }),
      TRIES,
    );
  });

  it.each([
    ["2024-10-23", "DAY", "2024-10-23", "2024-10-23"],
    ["2024-10", "MONTH", "2024-10-01", "2024-10-31"],
    ["2024-10-XX", "MONTH", "2024-10-01", "2024-10-31"],
    ["2024-10-2X", "MONTH", "2024-10-20", "2024-10-29"],
    ["2023-02-2X", "MONTH", "2023-02-20", "2023-02-28"],
    ["2024", "YEAR", "2024-01-01", "2024-12-31"],
    ["2024-XX", "YEAR", "2024-01-01", "2024-12-31"],
    ["2024-XX-XX", "YEAR", "2024-01-01", "2024-12-31"],
    ["2024-XX-31", "YEAR", "2024-01-31", "2024-12-31"],
    ["2024-1X", "YEAR", "2024-10-01", "2024-12-31"],
    ["201X", "DECADE", "2010-01-01", "2019-12-31"],
    ["19XX", "CENTURY", "1900-01-01", "1999-12-31"],
    ["156X-12-25", "DECADE", "1560-12-25", "1569-12-25"],
    ["190X-02-29", "DECADE", "1904-02-29", "1908-02-29"],
    ["XXXX-12-XX", "UNKNOWN", "0000-12-01", "9999-12-31"],
    ["-01XX", "CENTURY", "-000199-01-01", "-000100-12-31"],
    ["-0044-03-15", "DAY", "-000044-03-15", "-000044-03-15"],
    ["2024-10-23~", "DAY", "2024-10-23", "2024-10-23"],
    ["?2024-10-~23", "DAY", "2024-10-23", "2024-10-23"],
    ["2024-10-23T18:30:00+09:00", "INSTANT", "2024-10-23", "2024-10-23"],
    ["2024-10/2024-12", "INTERVAL", "2024-10-01", "2024-12-31"],
    ["../2024-12", "INTERVAL", "..", "2024-12-31"],
    ["2024-10-23/", "INTERVAL", "2024-10-23", ".."],
    ["1950S2", "CENTURY", "1900-01-01", "1999-12-31"],
    ["1950S3", "DECADE", "1950-01-01", "1959-12-31"],
    ["-1950S2", "CENTURY", "-001999-01-01", "-001900-12-31"],
    ["Y-17E7", "YEAR", "-170000000-01-01", "-170000000-12-31"],
    ["Y3388E2S3", "UNKNOWN", "+338000-01-01", "+338999-12-31"],
    ["[1667,1668,1670..1672]", "UNKNOWN", "1667-01-01", "1672-12-31"],
    ["{1961-12,1960}", "UNKNOWN", "1960-01-01", "1961-12-31"],
    ["[..1760-12-03]", "UNKNOWN", "..", "1760-12-03"],
    ["[1760-01,1760-12..]", "UNKNOWN", "1760-01-01", ".."],
  ])("%s has the precision %s and covers %s to %s", (text, precision, first, last) => {
    const bounds = readEdtf(text);
    expect([bounds.precision, ...days(bounds)]).toEqual([precision, first, last]);
  });

  it.each([
    ["21", "2024-03-01", "2024-11-30"],
    ["22", "2024-06-01", "2025-02-28"],
    ["23", "2024-03-01", "2024-11-30"],
    ["24", "2024-06-01", "2025-02-28"],
    ["25", "2024-03-01", "2024-05-31"],
    ["26", "2024-06-01", "2024-08-31"],
    ["27", "2024-09-01", "2024-11-30"],
    ["28", "2024-12-01", "2025-02-28"],
    ["29", "2024-09-01", "2024-11-30"],
    ["30", "2024-12-01", "2025-02-28"],
    ["31", "2024-03-01", "2024-05-31"],
    ["32", "2024-06-01", "2024-08-31"],
    ["33", "2024-01-01", "2024-03-31"],
    ["34", "2024-04-01", "2024-06-30"],
    ["35", "2024-07-01", "2024-09-30"],
    ["36", "2024-10-01", "2024-12-31"],
    ["37", "2024-01-01", "2024-04-30"],
    ["38", "2024-05-01", "2024-08-31"],
    ["39", "2024-09-01", "2024-12-31"],
    ["40", "2024-01-01", "2024-06-30"],
    ["41", "2024-07-01", "2024-12-31"],
  ])("2024-%s is a part of the year from %s to %s", (number, first, last) => {
    const bounds = readEdtf(`2024-${number}`);
    expect([bounds.precision, ...days(bounds)]).toEqual(["SEASON", first, last]);
  });

  it("that is a season without hemisphere covers the season of both", () => {
    for (const [either, northern, southern] of [
      [21, 25, 29],
      [22, 26, 30],
      [23, 27, 31],
      [24, 28, 32],
    ]) {
      const [any, north, south] = [either, northern, southern].map((code) => readEdtf(`2023-${code}`));
      expect(any!.first!.date).toBe([north!, south!].map(({ first }) => first!.date).sort()[0]);
      expect(any!.last!.date).toBe([north!, south!].map(({ last }) => last!.date).sort()[1]);
    }
  });

  it.each([
    ["20241023", 'write it with hyphens, "2024-10-23"'],
    ["202410", 'write "2024-10" for a month, "Y202410" for a year of six digits'],
    ["10000", 'a year of more than four digits begins with Y; write "Y10000"'],
    ["24", 'a year has four digits; write "0024", or "24XX" for a century'],
    ["2023-02-29", "February 2023 has the days 01 to 28"],
    ["2024-02-30", "February 2024 has the days 01 to 29"],
    ["1900-02-29", "February 1900 has the days 01 to 28"],
    ["2024-10-00", "October 2024 has the days 01 to 31"],
    ["2024-00", "there is no month 00; months are 01 to 12"],
    ["2024-13", "there is no month 13; 01 to 12 are months, 21 to 41 seasons, quarters and halves of a year"],
    ["2024-42", "there is no month 42; 01 to 12 are months, 21 to 41 seasons, quarters and halves of a year"],
    ["2024-25-01", "25 is a season or other part of a year, and has no days of its own"],
    ["19X1-02-29", "the calendar has no such day"],
    ["-0000", 'the year 0 has no sign; write "0000" for 1 BC'],
    ["2024-10-23T24:00:00Z", "hours are 00 to 23; midnight is 00:00:00 of the day that begins"],
    ["2024-10-23T23:59:60Z", "leap seconds are not accepted; write the second before, 59"],
    [
      "2024-10-23T09:30:00",
      'a time of the day needs its offset from UTC: Z for UTC, or as in "T09:30:00+09:00"',
    ],
    ["2024-10-23T09:30:00+15:00", "no clock is so far from UTC; offsets are -12:00 to +14:00"],
    ["2024-10-23T09:30:00-00:00", "an offset of -00:00 says nothing; write Z for UTC"],
    ["2024-02-30T09:30:00Z", "February 2024 has the days 01 to 29"],
    ["Y2024", 'only years of more than four digits begin with Y; write "2024"'],
    ["Y1E99", "years have at most eleven digits"],
    ["1950S5", "the number after S says how many of the 4 digits are significant"],
    ["2024-12/2024-11", "it ends before it begins; the earlier date goes first"],
    ["[1672..1670]", "it ends before it begins; the earlier date goes first"],
    ["[1984..,1986]", 'only its first member can begin with "..", and only its last can end so'],
    ["199u", 'write X for digits that are not known, "199X"'],
    ["2024-10-23/open", 'write ".." for an open end, and nothing for an unknown one'],
    ["2024-W43", "weeks are not accepted; write the days, as in 2024-10-21/2024-10-27"],
    ["23.10.2024", 'write the year first and hyphens between, as in "2024-10-23"'],
    [
      "in October",
      'write year, month and day as in "2024-10-23"; docs/newsroom-files.md lists what else is accepted',
    ],
  ])("%s is refused: %s", (text, reason) => {
    expect(problemOf(text).replace(/^".*?" is not an EDTF date: /, "")).toBe(reason);
  });

  it("is taken as it is written in the refusal", () => {
    const suggestions = [
      "20241023",
      "10000",
      "199u",
      "2024-10-xx",
      "y17e7",
      "1950p2",
      "2024.10.23",
      "2024-10 -23",
    ].map((text) => /write .*"([^"]+)"$/.exec(problemOf(text))?.[1] ?? "none");
    expect(suggestions.map((text) => problemOf(text))).toEqual(suggestions.map(() => "none"));
  });
});
