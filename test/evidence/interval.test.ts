import * as fc from "fast-check";

import type { Quantity } from "../../src/domain/quantity.js";
import { intervalOf, meet, sum } from "../../src/evidence/interval.js";
import { quantities } from "../support/arbitrary-newsroom.js";
import { aQuantity } from "../support/newsroom.js";

describe("a quantity as an interval", () => {
  test.each<[Partial<Quantity>, [number | null, number, number | null] | null]>([
    [{ qualifier: "EXACT", value: 3000 }, [3000, 3000, 3000]],
    [{ qualifier: "APPROXIMATELY", value: 3000 }, [2700, 3000, 3300]],
    [{ qualifier: "AT_LEAST", value: 3000 }, [3000, 3000, null]],
    [{ qualifier: "MORE_THAN", value: 3000 }, [3000, 3000, null]],
    [{ qualifier: "AT_MOST", value: 3000 }, [null, 3000, 3000]],
    [{ qualifier: "LESS_THAN", value: 3000 }, [null, 3000, 3000]],
    [{ qualifier: "UP_TO", value: 3000 }, [null, 3000, 3000]],
    [{ qualifier: "BETWEEN", min: 60, max: 80 }, [60, 60, 80]],
    [{ qualifier: "BETWEEN", min: 60 }, null],
    [{ qualifier: "UNSPECIFIED_PLURAL" }, null],
    [{ qualifier: "EXACT" }, null],
  ])("%j is %j", (given, expected) => {
    const interval = intervalOf(aQuantity(given));
    expect(interval && [interval.low, interval.best, interval.high]).toEqual(expected);
  });

  const anyQuantity = fc.oneof(
    quantities,
    fc
      .record({ value: fc.double({ noNaN: true, min: -1e15, max: 1e15 }), isExact: fc.boolean() })
      .map(({ value, isExact }) => aQuantity({ value, qualifier: isExact ? "EXACT" : "APPROXIMATELY" })),
  );

  test("has its best value inside, and so have sums", () => {
    fc.assert(
      fc.property(fc.array(anyQuantity, { minLength: 1, maxLength: 4 }), (given) => {
        const intervals = given.flatMap((quantity) => intervalOf(quantity) ?? []);
        for (const { low, best, high } of [...intervals, sum(intervals)]) {
          expect(low ?? -Infinity).toBeLessThanOrEqual(best!);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(best!);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("meets another just when the other meets it, and always itself", () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        const [a, b] = [intervalOf(one), intervalOf(other)];
        fc.pre(a !== null && b !== null);
        expect(meet(a, b)).toBe(meet(b, a));
        expect(meet(a, a)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
