import * as fc from "fast-check";

import { likenesses } from "../../src/evidence/fuzzy.js";

/** Edit distance by its definition, tried on every pair of beginnings. */
function distanceBetween(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
  return table[a.length]![b.length]!;
}

const letters = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom("a", "b", "🚢"), { minLength, maxLength });

test("a pattern is found where the text comes nearest to it", () => {
  const text = Array.from("some 2,500 men and some 3,500 men");
  expect(likenesses(Array.from("some 3,000 men"), text, 4)).toEqual([{ start: 19, end: 33, errors: 1 }]);
  expect(likenesses(Array.from("3,000 men"), Array.from("2,000 men, 4,000 men"), 4)).toEqual([
    { start: 0, end: 9, errors: 1 },
    { start: 11, end: 20, errors: 1 },
  ]);
});

test("a pattern that is nowhere near has no likeness", () => {
  expect(likenesses(Array.from("abcd"), Array.from("xyxy"), 3)).toEqual([]);
  expect(likenesses(Array.from("abcd"), [], 4)).toEqual([]);
});

test("likenesses are all the places of the least distance, and no others", () => {
  fc.assert(
    fc.property(letters(1, 5), letters(0, 9), fc.nat(4), (pattern, text, mostErrors) => {
      const found = likenesses(pattern, text, mostErrors);

      const stretches = text.flatMap((_, start) =>
        text.slice(start).map((_unused, length) => ({ start, end: start + length + 1 })),
      );
      const distances = stretches.map(({ start, end }) => distanceBetween(pattern, text.slice(start, end)));
      const least = Math.min(...distances);
      const ends = new Set(stretches.filter((_, index) => distances[index] === least).map(({ end }) => end));

      expect(found.map(({ errors }) => errors)).toEqual(found.map(() => least));
      expect(found.map(({ start, end }) => distanceBetween(pattern, text.slice(start, end)))).toEqual(
        found.map(() => least),
      );
      // Where nothing of the text is as near to the pattern as something, an end has no stretch.
      expect(found.map(({ end }) => end)).toEqual(
        least <= mostErrors ? [...ends].toSorted((a, b) => a - b) : [],
      );
    }),
    { numRuns: 500 },
  );
});
