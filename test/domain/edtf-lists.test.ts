import { readFileSync } from "node:fs";
import { join } from "node:path";

import { formatDate } from "../../src/domain/calendar-date.js";
import type { EdtfBound } from "../../src/domain/edtf/bounds.js";
import { EdtfError } from "../../src/domain/edtf/edtf-error.js";
import { readEdtf } from "../../src/domain/edtf/read-edtf.js";
import { formatInstant } from "../../src/domain/instant.js";

/**
 * The strings that other EDTF programs are tested with, what each list expects of them, and our answer:
 * `edtf-lists.tsv`. A list expects that a string is accepted, refused, or covers two days and all
 * between them. The strings are facts about the format; the lists are at
 * https://github.com/unt-libraries/edtf-validate (tests/test_valid_edtf.py),
 * https://github.com/ixc/python-edtf (edtf/parser/tests.py) and
 * https://github.com/inukshuk/edtf.js (test/parser.js), as of November 2026.
 */
const rows = readFileSync(join(__dirname, "edtf-lists.tsv"), "utf8")
  .replace(/\n$/, "")
  .split("\n")
  .slice(1)
  .map((line) => {
    const [list, text, expected, answer, why] = line.split("\t") as [string, string, string, string, string];
    return { list, text: JSON.parse(text) as string, expected, answer, why };
  });

/** Where we differ from a list, and why. Decision 23 has the long form. */
const REASONS: Readonly<Record<string, string>> = {
  NO_OFFSET: "a time of the day without offset is no moment",
  OFFSET_WITHOUT_COLON: "EDTF takes the extended format of ISO 8601 alone",
  SHORT_YEAR: "centuries and decades of ISO 8601-1 are no EDTF; 19XX and 193X are",
  WHITE_SPACE: "EDTF has no white space",
  NOTHING_SAID: "an interval from unknown to unknown says nothing",
  SIGNIFICANT_DIGITS: "1950S2 covers 1900 to 1999, and a year has no more significant digits than digits",
  MOMENT_IN_INTERVAL: "newsrooms know hours; ISO 8601-1 has such intervals, EDTF leaves them out",
  LONG_YEAR_IN_INTERVAL: "ISO 8601-2 does not exclude them",
  SEASON: "seasons without a hemisphere cover both, and can follow each other in either order",
  UNKNOWN_END: "what is not known is not ten years",
  ORDER_POSSIBLE: "from 3 January to some day in January is possible",
};

function show(bound: EdtfBound | null): string {
  if (bound === null) return "..";
  return bound.at === null ? formatDate(bound.date) : formatInstant(bound.at);
}

function answerOf(text: string): string {
  try {
    const { first, last, precision } = readEdtf(text);
    return `${show(first)} ${show(last)} ${precision}`;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return error.message.replace(/^".*?" is not an EDTF date: /, "refused: ");
  }
}

function agrees({ expected, answer }: (typeof rows)[number]): boolean {
  const isRefused = answer.startsWith("refused: ");
  if (expected === "refused") return isRefused;
  return expected === "accepted" ? !isRefused : answer.startsWith(`${expected} `);
}

describe("the EDTF strings of other programs", () => {
  it.each(rows)("are answered as the table says: $text", ({ text, answer }) => {
    expect(answerOf(text)).toBe(answer);
  });

  it("are answered as their lists expect, or there is a reason", () => {
    expect(rows.filter((row) => agrees(row) === (row.why !== ""))).toEqual([]);
    expect(rows.filter(({ why }) => why !== "" && !(why in REASONS))).toEqual([]);
  });

  it.each([
    ["unt-libraries/edtf-validate", 259, 246],
    ["ixc/python-edtf", 105, 85],
    ["inukshuk/edtf.js", 182, 145],
  ])("of %s are %d, of which %d are answered as expected", (list, count, agreeing) => {
    const ofList = rows.filter((row) => row.list === list);
    expect([ofList.length, ofList.filter(agrees).length]).toEqual([count, agreeing]);
  });
});
