import { amountBounds, FUZZY_AMOUNTS, FuzzyAmount } from "../../src/domain/fuzzy-amount.js";
import { intervalOf } from "../../src/evidence/interval.js";
import { aQuantity } from "../support/newsroom.js";

const WORDS = [
  "DOZENS",
  "HUNDREDS",
  "THOUSANDS",
  "TENS_OF_THOUSANDS",
  "HUNDREDS_OF_THOUSANDS",
  "MILLIONS",
] as const;

describe("fuzzy amounts", () => {
  it("reach up to where the next larger word begins", () => {
    for (const [index, word] of WORDS.slice(0, -1).entries()) {
      expect(FUZZY_AMOUNTS[word].high).toBe(FUZZY_AMOUNTS[WORDS[index + 1]!].low - 1);
    }
  });

  it("have a low end that is not above the high one", () => {
    for (const amount of Object.values(FuzzyAmount)) {
      const { low, high } = FUZZY_AMOUNTS[amount];
      expect(low > 0 && (high === null || low < high)).toBe(true);
    }
  });

  it("are as many times as much for several formations", () => {
    expect(amountBounds("BRIGADE", 2)).toEqual({ low: 5_000, high: 10_000 });
    expect(amountBounds("BATTALION", null)).toEqual({ low: 300, high: 1_000 });
  });

  it.each([
    [aQuantity({ qualifier: "UNSPECIFIED_PLURAL", amount: "DOZENS" }), [24, 199]],
    [aQuantity({ qualifier: "UNSPECIFIED_PLURAL", amount: "BRIGADE", times: 3 }), [7_500, 15_000]],
    [aQuantity({ qualifier: "UNSPECIFIED_PLURAL", amount: "MILLIONS" }), [2_000_000, null]],
    [aQuantity({ qualifier: "NEARLY", value: 12_000 }), [10_800, 12_000]],
    [aQuantity({ qualifier: "NEARLY", value: -50 }), [-50, -45]],
  ])("count with their bounds: %j", (quantity, ends) => {
    const interval = intervalOf(quantity);
    expect([interval?.low, interval?.high]).toEqual(ends);
  });

  it("without an amount are no number", () => {
    expect(intervalOf(aQuantity({ qualifier: "UNSPECIFIED_PLURAL" }))).toBeNull();
  });
});
