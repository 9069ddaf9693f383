import { readTime } from "../../src/domain/time.js";
import { formatDate } from "../../src/domain/calendar-date.js";
import { dayOf, dayWords, isDay, timeWords } from "../../src/web/times.js";

/** The words for a time, from what the graph writes of it. */
function wordsFor(edtf: string): string {
  const { firstDay, lastDay, precision } = readTime({ raw: null, edtf, basis: "STATED", note: null });
  return timeWords({
    edtf,
    firstDay: firstDay && formatDate(firstDay),
    lastDay: lastDay && formatDate(lastDay),
    precision,
  });
}

describe("the words of the page for a time", () => {
  it.each([
    ["2031-03-05", "5 March 2031"],
    ["2031-03-05T23:30:00-05:00", "5 March 2031"],
    ["2031-03-05~", "about 5 March 2031"],
    ["2031-03?", "perhaps March 2031"],
    ["2031%", "perhaps about 2031"],
    ["201X", "2010 – 2019"],
    ["19XX", "1900 – 1999"],
    ["2031-25", "1 March 2031 – 31 May 2031"],
    ["../2031-03-05", "until 5 March 2031"],
    ["2031-03-05/", "from 5 March 2031"],
    ["-0044-03-15", "15 March 45 BC"],
    ["0000", "1 BC"],
    ["0800-12-25", "25 December 800"],
    ["Y-17E7", "170000001 BC"],
    ["Y12024", "12024"],
    ["../..", "../.."],
  ])("are for %s: %s", (edtf, words) => {
    expect(wordsFor(edtf)).toBe(words);
  });

  it("are for 29 February those of that day", () => {
    expect(dayWords("2024-02-29")).toBe("29 February 2024");
  });
});

describe("a day in an address", () => {
  it.each(["2024-02-29", "0001-01-01", "9999-12-31"])("can be %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "20241023", "2024-10", "today", ""])(
    "cannot be %j",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it("is that of a moment in UTC, in every year", () => {
    expect(["2031-03-05T23:59:59.999Z", "-000044-03-15T00:00:00.000Z"].map(dayOf)).toEqual([
      "2031-03-05",
      "-000044-03-15",
    ]);
  });
});
