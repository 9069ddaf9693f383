import fc from "fast-check";

import { inAll } from "../../src/store/memory/combine.js";
import { Marked } from "../../src/store/memory/dense.js";
import { placesIn } from "../../src/store/memory/listed.js";
import { NONE } from "../../src/store/memory/ordinals.js";
import { RangeColumn } from "../../src/store/memory/range-column.js";

const SIZES = [1, 31, 33, 700, 3_205];

/** In no order, and many the same. */
const valuesOf = (size: number, different: number) =>
  Array.from({ length: size }, (_, at) => String((at * 7919) % different).padStart(5, "0"));

const bound = fc.option(fc.integer({ min: -1, max: 3_300 }).map((number) => String(number).padStart(5, "0")));

describe("a range", () => {
  it("has the places whose value lies between its ends, however few or many are asked for first", () => {
    const columns = SIZES.flatMap((size) =>
      [3, 40, 3_209].map((different) => {
        const values = valuesOf(size, different);
        return { size, values, column: new RangeColumn(size, (at) => values[at]!) };
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        bound,
        bound,
        fc.nat(3_205),
        ({ size, values, column }, from, to, at) => {
          const places = [...values.keys()].filter(
            (place) => (from === null || values[place]! >= from) && (to === null || values[place]! <= to),
          );
          const even = Marked.of(
            size,
            [...values.keys()].filter((place) => place % 2 === 0),
          );
          const range = column.between(from, to);

          expect(range.count()).toBe(places.length);
          expect(range.from(at)).toBe(places.find((place) => place >= at) ?? NONE);
          expect(range.upTo(at)).toBe(places.findLast((place) => place <= at) ?? NONE);
          expect(range.has(Math.min(at, size - 1))).toBe(places.includes(Math.min(at, size - 1)));
          expect(inAll([range, even], size).count()).toBe(places.filter((place) => place % 2 === 0).length);
          expect(placesIn(column.between(from, to))).toEqual(places);
          expect(placesIn(range)).toEqual(places);
        },
      ),
      { numRuns: 600 },
    );
  });
});
