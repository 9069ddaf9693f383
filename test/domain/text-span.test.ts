import * as fc from "fast-check";

import { type TextSpan, parseSpanId, spanId } from "../../src/domain/text-span.js";

const spans: fc.Arbitrary<TextSpan> = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9.-]{1,12}$/),
    fc.integer({ min: 1, max: 99 }),
    fc.nat(999_999_998),
    fc.nat(999_999_999),
  )
  .filter(([, , a, b]) => a !== b)
  .map(([article, number, a, b]) => ({
    versionId: `version:${article}@${number}`,
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));

test("a span and its id name each other", () => {
  expect(spanId({ versionId: "version:cable-12@1", start: 114, end: 360 })).toBe(
    "version:cable-12@1#char=114,360",
  );
  fc.assert(
    fc.property(spans, (span) => {
      expect(parseSpanId(spanId(span))).toEqual(span);
    }),
  );
});

test("every id that is read is the one that its span has", () => {
  const almost = fc
    .tuple(
      fc.constantFrom(
        "version:a@1",
        "version:a@",
        "version:a",
        "version:@1",
        "version:a#b@1",
        "article:a@1",
        "xversion:a@1",
        "version:a@12",
      ),
      fc.constantFrom("#char=", "#chars=", "#char", "char="),
      fc.constantFrom("0", "00", "01", "7", "10", "-1", "1.5", "", "999999999", "1000000000", "7x"),
      fc.constantFrom(",", ";", ""),
      fc.constantFrom("0", "01", "7", "8", "10", "12", "-1", "", "999999999", "1000000000", "8x", "8\n"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(almost, (id) => {
      const span = parseSpanId(id);
      fc.pre(span !== null);
      expect(spanId(span)).toBe(id);
      expect(span.start).toBeLessThan(span.end);
    }),
    { numRuns: 100, maxSkipsPerRun: 1000 },
  );
});

test.each(["version:a@1#char=0,1", "version:a@1#char=9,10", "version:a.b-c@12#char=10,999999999"])(
  "%s is a span",
  (id) => {
    expect(parseSpanId(id)).not.toBeNull();
  },
);

test.each([
  "version:a@1#char=5,5",
  "version:a@1#char=6,5",
  "version:a@1#char=0,01",
  "version:a@1#char=00,1",
  "version:a@1#char=0,0",
  "version:a@1#char=0,1000000000",
  "version:a#b@1#char=0,1",
  "version:a#char=0,1",
  "xversion:a@1#char=0,1",
  "version:a@1#char=0,1x",
])("%s is none", (id) => {
  expect(parseSpanId(id)).toBeNull();
});
