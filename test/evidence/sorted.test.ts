import * as fc from "fast-check";

import { Sorted } from "../../src/evidence/sorted.js";

interface Runner {
  readonly time: number;
  readonly name: string;
}

const byTime = (a: Runner, b: Runner) => a.time - b.time;
const runners: fc.Arbitrary<readonly Runner[]> = fc
  .array(fc.nat(3), { maxLength: 12 })
  .map((times) => times.map((time, index) => ({ time, name: `runner ${index}` })));

function sortedOf(values: readonly Runner[]): Sorted<Runner> {
  const sorted = new Sorted(byTime);
  for (const value of values) sorted.add(value);
  return sorted;
}

test("values are in order, and those that tie in the order in which they came", () => {
  fc.assert(
    fc.property(runners, (values) => {
      expect(sortedOf(values).values).toEqual(values.toSorted(byTime));
    }),
  );
});

test("a value that is deleted goes, and no other", () => {
  fc.assert(
    fc.property(runners, fc.infiniteStream(fc.boolean()), (values, isOut) => {
      const sorted = sortedOf(values);
      const out = new Set(values.filter(() => isOut.next().value));
      for (const value of out) sorted.delete(value);
      expect(sorted.values).toEqual(values.filter((value) => !out.has(value)).toSorted(byTime));
    }),
  );
});

test("deleting a value that is not there changes nothing", () => {
  fc.assert(
    fc.property(runners, fc.nat(3), (values, time) => {
      const sorted = sortedOf(values);
      sorted.delete({ time, name: "stranger" });
      expect(sorted.values).toEqual(values.toSorted(byTime));
    }),
  );
});

test("its list shows what comes later", () => {
  const sorted = sortedOf([]);
  const { values } = sorted;
  sorted.add({ time: 1, name: "first" });
  expect(values).toEqual([{ time: 1, name: "first" }]);
});

test("a thousand values take few comparisons each", () => {
  let comparisons = 0;
  const sorted = new Sorted<number>((a, b) => {
    comparisons++;
    return a - b;
  });
  for (let value = 0; value < 1000; value++) sorted.add((value * 7919) % 1000);
  for (let value = 0; value < 1000; value++) sorted.delete(value);
  expect(comparisons).toBeLessThanOrEqual(2 * 1000 * Math.ceil(Math.log2(1000)));
});
