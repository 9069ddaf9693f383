import * as fc from "fast-check";

import {
  codePointLength,
  codePointOffset,
  sliceCodePoints,
  unitOffset,
} from "../../src/domain/code-points.js";
import { countText } from "../../src/evidence/counted-text.js";

/** Some texts have characters outside the basic plane, some have none; none has half a character. */
const text = fc.string({
  unit: fc.constantFrom("a", "é", "北", "\uffff", "\u{10000}", "🚢", "\u{10ffff}"),
  maxLength: 12,
});
const place = fc.nat(15);

test("code points are counted, cut and found as in a text that is spread into them", () => {
  fc.assert(
    fc.property(text, place, place, (whole, a, b) => {
      const points = Array.from(whole);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const before = points.slice(0, start).join("");

      expect(codePointLength(whole)).toBe(points.length);
      expect(sliceCodePoints(whole, start, end)).toBe(points.slice(start, end).join(""));
      expect(unitOffset(whole, start)).toBe(before.length);
      expect(codePointOffset(whole, before.length)).toBe(Math.min(start, points.length));
    }),
    { numRuns: 500 },
  );
});

test("a text that was counted once answers the same", () => {
  fc.assert(
    fc.property(text, place, place, (whole, a, b) => {
      const counted = countText(whole);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];

      expect(counted.length).toBe(codePointLength(whole));
      expect(counted.unitAt(start)).toBe(unitOffset(whole, start));
      expect(counted.points(start, end).join("")).toBe(sliceCodePoints(whole, start, end));
      for (let unit = 0; unit < whole.length; unit++)
        expect(counted.pointAt(unit)).toBe(
          Array.from(whole).findIndex((_, point) => counted.unitAt(point + 1) > unit),
        );
      expect(counted.pointAt(whole.length)).toBe(counted.length);
    }),
    { numRuns: 500 },
  );
});
