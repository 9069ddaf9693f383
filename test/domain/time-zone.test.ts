import fc from "fast-check";

import { readTime } from "../../src/domain/time.js";
import { endOfDay, isTimeZone, startOfDay } from "../../src/domain/time-zone.js";
import { countOf, FIRST_SEED } from "../support/counts.js";

const TRIES = { numRuns: countOf("moments"), seed: FIRST_SEED };

const ZONES = [
  "UTC",
  "Asia/Seoul",
  "America/New_York",
  "Europe/London",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Africa/Cairo",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Asia/Beirut",
];
const zone = fc.constantFrom(...ZONES);
const day = fc
  .date({ min: new Date("1900-01-02"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The day that clocks in the zone show, by another way than ours. */
function dayAt(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(moment));
}

const later = (moment: string, milliseconds: number) =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

describe("a day in a time zone", () => {
  it("begins and ends when the clocks there say so", () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const [start, end] = [startOfDay(date, timeZone), endOfDay(date, timeZone)];
        expect([dayAt(start, timeZone), dayAt(end, timeZone)]).toEqual([date, date]);
        expect(dayAt(later(start, -1), timeZone) < date).toBe(true);
        expect(dayAt(later(end, 1), timeZone) > date).toBe(true);
      }),
      TRIES,
    );
  });

  it.each([
    ["2024-10-23", "Asia/Seoul", "2024-10-22T15:00:00.000Z", "2024-10-23T14:59:59.999Z"],
    // 23 hours, 25 hours.
    ["2024-03-10", "America/New_York", "2024-03-10T05:00:00.000Z", "2024-03-11T03:59:59.999Z"],
    ["2024-11-03", "America/New_York", "2024-11-03T04:00:00.000Z", "2024-11-04T04:59:59.999Z"],
    // Clocks went from midnight to one o'clock, and from midnight back to eleven.
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z", "2018-11-05T01:59:59.999Z"],
    ["2018-02-17", "America/Sao_Paulo", "2018-02-17T02:00:00.000Z", "2018-02-18T02:59:59.999Z"],
    // Clocks went back a minute after midnight, so that the day before came once more.
    ["2010-11-06", "America/St_Johns", "2010-11-06T02:30:00.000Z", "2010-11-07T03:29:59.999Z"],
  ])("is %s in %s from %s to %s", (date, timeZone, start, end) => {
    expect([startOfDay(date, timeZone), endOfDay(date, timeZone)]).toEqual([start, end]);
  });

  it.each([
    ["2024-10-23", "2024-10-22T10:00:00.000Z", "2024-10-24T11:59:59.999Z"],
    ["2024-03-01", "2024-02-29T10:00:00.000Z", "2024-03-02T11:59:59.999Z"],
    ["0000-01-01", "-999999999999-12-31T10:00:00.000Z", "0000-01-02T11:59:59.999Z"],
  ])("without a zone begins on the first clock and ends on the last: %s", (date, start, end) => {
    expect([startOfDay(date, null), endOfDay(date, null)]).toEqual([start, end]);
  });

  it("without a zone covers that day of every zone", () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        expect(startOfDay(date, null) <= startOfDay(date, timeZone)).toBe(true);
        expect(endOfDay(date, timeZone) <= endOfDay(date, null)).toBe(true);
      }),
      TRIES,
    );
  });

  it.each(["+09:00", "EST", "Asia/Nowhere", "asia/seoul", "", "Seoul", "../../etc/passwd"])(
    "is not taken for one: %j",
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );

  it.each(ZONES)("can be %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
});

describe("a time", () => {
  const inZone = (edtf: string, timeZone: string | null) =>
    readTime({ raw: null, edtf, basis: "STATED", note: null }, timeZone);

  it("has the days of the text in every zone, and moments of the zone", () => {
    expect(inZone("2024-10-23/2024-10-24", "Asia/Seoul")).toMatchObject({
      firstDay: "2024-10-23",
      lastDay: "2024-10-24",
      earliest: "2024-10-22T15:00:00.000Z",
      latest: "2024-10-24T14:59:59.999Z",
    });
  });

  it("that is a moment is the same in every zone, and has the day of its own offset", () => {
    const times = [...ZONES, null].map((timeZone) => inZone("2024-10-23T00:30:00+09:00", timeZone));
    for (const time of times) {
      expect(time).toMatchObject({
        firstDay: "2024-10-23",
        lastDay: "2024-10-23",
        earliest: "2024-10-22T15:30:00.000Z",
        latest: "2024-10-22T15:30:00.000Z",
      });
    }
  });

  it("that is open stays open", () => {
    expect(inZone("../2024", "Asia/Seoul")).toMatchObject({ firstDay: null, earliest: null });
    expect(inZone("2024/", null)).toMatchObject({ lastDay: null, latest: null });
  });
});
