import edtf from "edtf";
import fc from "fast-check";

import { readPlainEdtf } from "../../src/domain/plain-edtf.js";
import { readEdtf } from "../../src/domain/time.js";

const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
// Of the year 0 the package takes February for that of 1900, which had no 29th.
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0"));
const month = fc.integer({ min: 0, max: 25 }).map((number) => String(number).padStart(2, "0"));
const day = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, "0"));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
);
const clock = fc.tuple(twoDigits, twoDigits, twoDigits).map((parts) => `T${parts.join(":")}`);
const ending = fc.constantFrom("", "Z", "~", "?", "+09:00", ".5Z", "/..");
const text = fc.oneof(
  date,
  fc.tuple(date, clock, ending).map((parts) => parts.join("")),
  fc.string(),
);

function instant(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

describe("the bounds of plain dates", () => {
  it("are those that the edtf package gives", () => {
    fc.assert(
      fc.property(text, (written) => {
        const covered = readPlainEdtf(written);
        if (covered === null) return;
        const { min, max } = edtf(written);
        expect([covered.earliest, covered.latest]).toEqual([instant(min), instant(max)]);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["0000-02-28", "0000-02-28T23:59:59.999Z"],
    ["0000-02-29", "0000-02-29T23:59:59.999Z"],
    ["0000-02", "0000-02-29T23:59:59.999Z"],
  ])("are those of a leap year in the year 0: %s", (written, latest) => {
    expect(readPlainEdtf(written)).toMatchObject({ latest });
  });

  it.each([
    "2024",
    "2024-02",
    "2024-02-29",
    "2024-10-23T09:30:00Z",
    "2024/2025-03",
    "../2024-12",
    "2024-10/..",
  ])("are read without it: %s", (written) => {
    expect(readPlainEdtf(written)).not.toBeNull();
  });

  it.each([
    "2024-13",
    "2023-02-29",
    "2024-10-00",
    "2024-10-23T24:00:00Z",
    "2024-21",
    "2024~",
    "24",
    "../..",
    "2024/2024-12",
    "/2024",
    "2024/",
  ])("are left to it where they are not plain: %s", (written) => {
    expect(readPlainEdtf(written)).toBeNull();
  });

  it.each([
    ["2024", "YEAR"],
    ["2024-10", "MONTH"],
    ["2024-10-23", "DAY"],
    ["2024-10-23T09:30:00Z", "INSTANT"],
    ["2024-10-23/..", "INTERVAL"],
  ])("have the precision with which they are written: %s", (written, precision) => {
    expect(readEdtf(written)).toMatchObject({ precision });
  });
});
