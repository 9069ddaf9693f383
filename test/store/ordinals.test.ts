import fc from "fast-check";

import { inAll, inAny, placesOf } from "../../src/store/memory/combine.js";
import { Dense, Every, Marked } from "../../src/store/memory/dense.js";
import { Listed, placesIn } from "../../src/store/memory/listed.js";
import { isDense, NONE, type Ordinals } from "../../src/store/memory/ordinals.js";

const SIZE = 3_000;

/** A set as the store would keep it, with the places that it has to have. */
interface Known {
  readonly set: Ordinals;
  readonly places: readonly number[];
}

function known(places: readonly number[]): Known {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  return { set: ofPlaces(sorted, SIZE), places: sorted };
}

function ofPlaces(sorted: readonly number[], size: number): Ordinals {
  return isDense(sorted.length, size)
    ? Marked.of(size, sorted)
    : new Listed(Uint32Array.from(sorted), 0, sorted.length);
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

/** Long enough for several blocks of words, and for lists of more than are kept as few. */
const LONG = 50_000;

/** Numbers that look drawn by lot, the same for the same seed. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
}

function longSet(isIn: (at: number) => boolean): Known {
  const places: number[] = [];
  for (let at = 0; at < LONG; at++) if (isIn(at)) places.push(at);
  return { set: ofPlaces(places, LONG), places };
}

const seed = fc.integer({ min: 1, max: 1_000_000 });
const scattered = fc.tuple(seed, fc.constantFrom(2, 5, 33, 40, 300, 9_000)).map(([from, step]) => {
  const drawn = lots(from);
  return longSet(() => drawn() % step === 0);
});
const clumped = fc
  .record({ start: fc.nat(LONG), every: fc.integer({ min: 600, max: 30_000 }), run: fc.nat(900) })
  .map(({ start, every, run }) =>
    longSet((at) => at >= start % every && (at - (start % every)) % every < run),
  );
const atEnds = fc.constantFrom(
  longSet((at) => at === 0),
  longSet((at) => at === LONG - 1),
  longSet(() => true),
  longSet(() => false),
);
const union = fc.array(fc.oneof(scattered, clumped, atEnds), { minLength: 1, maxLength: 7 }).map(anyOf);
const intersection = fc.array(union, { minLength: 1, maxLength: 3 }).map(allOf);
const nested = fc.tuple(intersection, union, intersection).map(([a, b, c]) => allOf([anyOf([a, b]), c]));

function anyOf(sets: readonly Known[]): Known {
  const set = inAny(
    sets.map((each) => each.set),
    LONG,
  );
  const all = new Set(sets.flatMap(({ places }) => places));
  return { set, places: [...all].sort((a, b) => a - b) };
}

function allOf(sets: readonly Known[]): Known {
  const set = inAll(
    sets.map((each) => each.set),
    LONG,
  );
  const [first, ...others] = sets.map(({ places }) => places);
  const sought = others.map((places) => new Set(places));
  return { set, places: first!.filter((at) => sought.every((places) => places.has(at))) };
}

interface Question {
  readonly of: (set: Ordinals, at: number) => unknown;
  /** The same of the places as they are known. */
  readonly ofPlaces: (places: readonly number[], at: number) => unknown;
}

const QUESTIONS: readonly Question[] = [
  { of: (set, at) => set.has(at), ofPlaces: (places, at) => places.includes(at) },
  { of: (set, at) => set.from(at), ofPlaces: (places, at) => places.find((other) => other >= at) ?? NONE },
  {
    of: (set, at) => set.upTo(at),
    ofPlaces: (places, at) => places.findLast((other) => other <= at) ?? NONE,
  },
  { of: (set) => set.count(), ofPlaces: (places) => places.length },
  // Jest takes long to compare long lists.
  { of: (set) => placesIn(set).join(), ofPlaces: (places) => places.join() },
  {
    of: (set) => placesIn(set instanceof Dense ? set.marked() : set).join(),
    ofPlaces: (places) => places.join(),
  },
];
const questions = fc.array(fc.tuple(fc.constantFrom(...QUESTIONS), fc.nat(LONG - 1)), {
  minLength: 1,
  maxLength: 12,
});

describe("places in a long list", () => {
  it("are the same whatever was asked before", () => {
    fc.assert(
      fc.property(fc.oneof(union, intersection, nested), questions, ({ set, places }, asked) => {
        const answers = asked.map(([question, at]) => question.of(set, at));

        expect(answers).toEqual(asked.map(([question, at]) => question.ofPlaces(places, at)));
      }),
      { numRuns: 100 },
    );
  });

  it("are as many as there are, when the few are kept and when they are not", () => {
    for (const count of [1_023, 1_024, 1_025]) {
      const half = longSet((at) => at % 2 === 0);
      const some = longSet((at) => at < 2 * count);
      const list = longSet((at) => at % 40 === 0 && at < 40 * count);
      const both = inAll([half.set, some.set], LONG);
      const sifted = inAll([list.set, half.set], LONG);

      for (const set of [both, sifted]) {
        expect(set.count()).toBe(count);
        expect(set.from(LONG - 10)).toBe(NONE);
        expect(set.from(0)).toBe(0);
        expect(placesIn(set)).toHaveLength(count);
      }
    }
  });

  it.each([1, 2_000])("are found when %i of them stand far away, at any distance", (count) => {
    for (let start = 2_000; start < 2_100; start++) {
      const clump = longSet((at) => at >= start && at < start + count);
      const rest = longSet((at) => at < start + count + 10);
      const set = () => inAll([toBits(clump), rest.set], LONG);

      expect(set().from(0)).toBe(start);
      expect(set().upTo(start + count + 2_060)).toBe(start + count - 1);
    }
  });
});

function toBits({ places }: Known): Marked {
  return Marked.of(LONG, places);
}
