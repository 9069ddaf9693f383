import * as fc from "fast-check";

import { placesOf } from "../../src/evidence/places.js";

describe("the places of words in a text", () => {
  test("are all of them, overlapping ones too", () => {
    expect(placesOf("aba", "ababa, aba")).toEqual([0, 2, 7]);
    expect(placesOf("abc", "ab")).toEqual([]);
  });

  test("are those at which the text has the words", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 40 });
    const words = fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, letters, (quote, text) => {
        const found = Array.from(text, (_, unit) => unit).filter((unit) => text.startsWith(quote, unit));
        expect(placesOf(quote, text)).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });
});
