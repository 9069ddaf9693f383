import fc from "fast-check";

import {
  Every,
  inAll,
  inAny,
  isDense,
  Listed,
  Marked,
  NONE,
  placesIn,
  placesOf,
  type Ordinals,
} from "../../src/store/memory/ordinals.js";

const SIZE = 3_000;

/** A set as the store would keep it, with the places that it has to have. */
interface Known {
  readonly set: Ordinals;
  readonly places: readonly number[];
}

function known(places: readonly number[]): Known {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const set = isDense(sorted.length, SIZE)
    ? Marked.of(SIZE, sorted)
    : new Listed(Uint32Array.from(sorted), 0, sorted.length);
  return { set, places: sorted };
}

const place = fc.integer({ min: 0, max: SIZE - 1 });
const few = fc.array(place, { maxLength: 40 });
const many = fc
  .tuple(fc.integer({ min: 2, max: 7 }), place)
  .map(([step, first]) =>
    Array.from({ length: SIZE }, (_, at) => at).filter((at) => (at * at + first) % step < 2),
  );
const anySet = fc.oneof(few, many).map(known);

function expectToBe(set: Ordinals, places: readonly number[], at: number): void {
  expect(placesIn(set)).toEqual(places);
  expect(set.count()).toBe(places.length);
  expect(set.has(at)).toBe(places.includes(at));
  expect(set.from(at)).toBe(places.find((other) => other >= at) ?? NONE);
  expect(set.upTo(at)).toBe(places.findLast((other) => other <= at) ?? NONE);
}

describe("places in a list", () => {
  it("are those that are in all of several sets", () => {
    fc.assert(
      fc.property(fc.array(anySet, { minLength: 1, maxLength: 4 }), place, (all, at) => {
        const expected = all.map(({ places }) => places).reduce((a, b) => a.filter((one) => b.includes(one)));
        expectToBe(
          inAll(
            all.map(({ set }) => set),
            SIZE,
          ),
          expected,
          at,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("are those that are in any of several sets", () => {
    fc.assert(
      fc.property(fc.array(anySet, { maxLength: 4 }), place, (all, at) => {
        const expected = [...new Set(all.flatMap(({ places }) => places))].sort((a, b) => a - b);
        expectToBe(
          inAny(
            all.map(({ set }) => set),
            SIZE,
          ),
          expected,
          at,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("can be given in any order and more than once", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 2_000 }), place, (places, at) => {
        const expected = [...new Set(places)].sort((a, b) => a - b);
        expectToBe(placesOf(Uint32Array.from(places), SIZE), expected, at);
      }),
      { numRuns: 100 },
    );
  });

  it.each([0, 1, 31, 32, 33, 64])("can be all of %i", (size) => {
    const all = Array.from({ length: size }, (_, at) => at);

    expect(placesIn(inAll([], size))).toEqual(all);
    expect(new Every(size).count()).toBe(size);
    expect(new Every(size).upTo(size)).toBe(size - 1);
    expect(new Every(size).marked().count()).toBe(size);
  });
});
