import { type EstimateInput, type Figure, inputFrom } from "./figures.js";
import { ascending } from "./order.js";

/**
 * The unit that most figures are in, by how many are in each; of several, the first in the alphabet.
 * `null` when there are none.
 */
export function mostCommonUnit(counts: ReadonlyMap<string, number>): string | null {
  const [unit = null] = [...counts.keys()].toSorted(
    (a, b) => counts.get(b)! - counts.get(a)! || ascending(a, b),
  );
  return unit;
}

/** e.g. `soldier`, or `USD per soldier per month`: what it is counted per belongs to the unit. */
export function unitOf({ quantity: { unit, per } }: Figure): string {
  return [unit, ...per.toSorted(ascending)].join(" per ");
}

/** The figures that cannot count, or cannot be compared with those in the unit, with the reason. */
export function notComparable(figures: readonly Figure[], unit: string | null): readonly EstimateInput[] {
  return figures.flatMap((figure) => {
    if (figure.fault !== null) return [inputFrom(figure, false, figure.fault)];
    const isComparable = unitOf(figure) === unit;
    return isComparable ? [] : [inputFrom(figure, false, `counted in ${unitOf(figure)}, not in ${unit}`)];
  });
}
