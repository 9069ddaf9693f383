import { type EstimateInput, type Figure, type UsableFigure, inputFrom } from "./figures.js";
import { ascending } from "./order.js";

/** Figures that can be compared, and all others with the reason why not. */
export interface InOneUnit {
  /** `null` when no figure is usable. */
  readonly unit: string | null;
  readonly usable: readonly UsableFigure[];
  readonly unusable: readonly EstimateInput[];
}

/**
 * Keeps the figures of the unit that most usable ones are in; of several, the first in the alphabet.
 * What it is counted per belongs to the unit.
 */
export function inOneUnit(figures: readonly Figure[]): InOneUnit {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    if (figure.fault === null) counts.set(unitOf(figure), (counts.get(unitOf(figure)) ?? 0) + 1);
  }
  const [unit = null] = [...counts.keys()].toSorted(
    (a, b) => counts.get(b)! - counts.get(a)! || ascending(a, b),
  );
  const usable: UsableFigure[] = [];
  const unusable: EstimateInput[] = [];
  for (const figure of figures) {
    if (figure.fault !== null) unusable.push(inputFrom(figure, false, figure.fault));
    else if (unitOf(figure) === unit) usable.push(figure);
    else unusable.push(inputFrom(figure, false, `counted in ${unitOf(figure)}, not in ${unit}`));
  }
  return { unit, usable, unusable };
}

/** e.g. `soldier`, or `USD per soldier per month`. */
export function unitOf({ quantity: { unit, per } }: Figure): string {
  return [unit, ...per.toSorted(ascending)].join(" per ");
}
