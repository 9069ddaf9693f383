import * as fc from "fast-check";

import { codePointLength, sliceCodePoints } from "../../src/domain/code-points.js";
import { type Anchor, FUZZY_REACH, LONGEST_FUZZY, anchorBetween } from "../../src/evidence/anchoring.js";

/** The span of some words in a text, and where they are in another. */
function anchorOf(
  words: string,
  from: string,
  to: string,
  start = from.indexOf(words),
): Anchor & { found: string | null } {
  const point = codePointLength(from.slice(0, start));
  const anchor = anchorBetween(from, to)({ start: point, end: point + codePointLength(words) });
  return { ...anchor, found: anchor.start === null ? null : sliceCodePoints(to, anchor.start, anchor.end!) };
}

const TEXT = "The brigade sailed at dawn. Some 3,000 men were aboard. The harbour was quiet.";

describe("a span", () => {
  test("is EXACT where the same words stand at the same place", () => {
    expect(anchorOf("Some 3,000 men", TEXT, `${TEXT} More later.`)).toMatchObject({
      status: "EXACT",
      start: 28,
    });
  });

  test("is MOVED where the same words stand elsewhere", () => {
    expect(anchorOf("Some 3,000 men", TEXT, `Update: ${TEXT}`)).toMatchObject({
      status: "MOVED",
      start: 36,
      found: "Some 3,000 men",
    });
  });

  test("is CHANGED where words like them stand", () => {
    const corrected = TEXT.replace("3,000", "2,500");
    expect(anchorOf("Some 3,000 men were aboard", TEXT, corrected)).toMatchObject({
      status: "CHANGED",
      found: "Some 2,500 men were aboard",
    });
  });

  test("is LOST where nothing like it is left", () => {
    expect(anchorOf("Some 3,000 men were aboard", TEXT, "This report has been withdrawn.")).toEqual({
      status: "LOST",
      start: null,
      end: null,
      found: null,
    });
  });

  test("is LOST when it lies outside its text", () => {
    const anchor = anchorBetween("short", "short");
    for (const span of [
      { start: 3, end: 9 },
      { start: 2, end: 2 },
      { start: -1, end: 2 },
    ]) {
      expect(anchor(span).status).toBe("LOST");
    }
  });

  test("goes to the place with the same surroundings, of several with the same words", () => {
    const from = "In the north 500 men. In the south 500 men.";
    const to = "At sea 500 men. In the south 500 men. In the north 500 men.";
    expect(anchorOf("500 men", from, to, from.lastIndexOf("500"))).toMatchObject({
      start: to.indexOf("500 men. In the north"),
    });
  });

  test("goes to the nearest place, of several with the same surroundings", () => {
    const [from, to] = ["<x 500 men y>", "[....x 500 men y x 500 men y]"];
    expect(anchorOf("500 men", from, to)).toMatchObject({ status: "MOVED", start: to.indexOf("500") });
  });

  test("counts code points, not units, across emoji and combining marks", () => {
    const [from, to] = [
      "🚢🚢 the cafe\u0301 crew, 3,000 men",
      "🚢 update 🇰🇷: the cafe\u0301 crew, 3,000 men",
    ];
    expect(anchorOf("cafe\u0301 crew", from, to)).toMatchObject({
      status: "MOVED",
      found: "cafe\u0301 crew",
    });
    expect(anchorOf("cafe\u0301 crew, 3,000", from, to.replace("3,000", "4,000"))).toMatchObject({
      status: "CHANGED",
      found: "cafe\u0301 crew, 4,000",
    });
  });

  test("that changed is looked for near its place, and only when it is not too long", () => {
    const changed = TEXT.replace("3,000", "2,500");
    const far = `${"Another story. ".repeat(FUZZY_REACH / 5)}${changed}`;
    expect(anchorOf("Some 3,000 men were aboard", `${TEXT}${" ".repeat(far.length)}`, far).status).toBe(
      "LOST",
    );
    const long = "word ".repeat(LONGEST_FUZZY / 5 + 1);
    expect(anchorOf(long, long, long.replace("word", "work")).status).toBe("LOST");
  });
});

describe("in any text", () => {
  const words = fc.array(fc.constantFrom("men", "3,000", "ship", "🚢", "e\u0301", "and", "the", "sailed"), {
    minLength: 1,
    maxLength: 30,
  });
  const text = words.map((some) => some.join(" "));
  const textAndSpan = text.chain((whole) => {
    const length = codePointLength(whole);
    return fc
      .tuple(fc.nat(length - 1), fc.nat(length - 1))
      .map(([a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  });

  test("every span is EXACT in the text itself", () => {
    fc.assert(
      fc.property(textAndSpan, ({ whole, ...span }) => {
        expect(anchorBetween(whole, whole)(span)).toEqual({ status: "EXACT", ...span });
      }),
      { numRuns: 200 },
    );
  });

  test("what is EXACT or MOVED has the very words, and what is CHANGED lies in the text", () => {
    fc.assert(
      fc.property(textAndSpan, text, ({ whole, ...span }, other) => {
        const { status, start, end } = anchorBetween(whole, other)(span);
        const quote = sliceCodePoints(whole, span.start, span.end);
        const found = sliceCodePoints(other, start ?? 0, end ?? 0);
        expect(status === "EXACT").toBe(start === span.start && found === quote);
        expect(status === "EXACT" || status === "MOVED").toBe(found === quote);
        expect(other.includes(quote)).toBe(found === quote);
        expect(status === "LOST").toBe(found === "");
        expect(end ?? 0).toBeLessThanOrEqual(codePointLength(other));
      }),
      { numRuns: 300 },
    );
  });

  test("words put in front move every unique span by their length", () => {
    fc.assert(
      fc.property(textAndSpan, ({ whole, ...span }) => {
        const quote = sliceCodePoints(whole, span.start, span.end);
        const moved = `# 🚨 ${whole}`;
        fc.pre(whole.indexOf(quote) === whole.lastIndexOf(quote));
        fc.pre(sliceCodePoints(moved, span.start, span.end) !== quote);
        expect(anchorBetween(whole, moved)(span)).toEqual({
          status: "MOVED",
          start: span.start + 4,
          end: span.end + 4,
        });
      }),
      { numRuns: 200 },
    );
  });

  test("the work is bounded, however the text is made", () => {
    const from = "a".repeat(20_000);
    const to = `b${"a".repeat(999)}`.repeat(20);
    const anchor = anchorBetween(from, to);
    const reads = jest.spyOn(String.prototype, "charCodeAt");
    anchor({ start: 0, end: 1000 });
    anchor({ start: 500, end: 600 });
    // To search, each unit of the text is compared twice at most; then the surroundings of 200 places.
    const mostReads = 2 * (2 * 2 * (to.length + 1000) + 200 * 2 * 2 * 33);
    expect(reads.mock.calls.length).toBeLessThan(mostReads);
    reads.mockRestore();
  });
});
