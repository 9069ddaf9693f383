import type { Quantity, QuantityQualifier } from "../domain/quantity.js";

/** From what to what a number may lie. */
export interface Interval {
  readonly low: number;
  /** The number itself, or the middle where only bounds are given. */
  readonly best: number;
  /** `null`: no upper bound given. */
  readonly high: number | null;
}

/** How far "about" reaches, and how far a total and its parts may differ: one tenth. */
export const TOLERANCE = 0.1;

/**
 * A quantity as an interval, low <= best <= high; `null` for one without a number ("many").
 *
 * APPROXIMATELY reaches `TOLERANCE` to both sides; AT_LEAST and MORE_THAN have no upper end,
 * AT_MOST, LESS_THAN and UP_TO begin at 0. BETWEEN is taken as given.
 */
export function intervalOf({ qualifier, value, min, max }: Quantity): Interval | null {
  if (qualifier === "BETWEEN") {
    if (min === null || max === null) return null;
    return { low: Math.min(min, max), best: min + (max - min) / 2, high: Math.max(min, max) };
  }
  return value === null ? null : BY_QUALIFIER[qualifier](value);
}

const upward = (value: number): Interval => ({ low: value, best: value, high: null });
const downward = (value: number): Interval => ({ low: Math.min(0, value), best: value, high: value });

const BY_QUALIFIER: Readonly<
  Record<Exclude<QuantityQualifier, "BETWEEN">, (value: number) => Interval | null>
> = {
  EXACT: (value) => ({ low: value, best: value, high: value }),
  APPROXIMATELY: around,
  AT_LEAST: upward,
  MORE_THAN: upward,
  AT_MOST: downward,
  LESS_THAN: downward,
  UP_TO: downward,
  UNSPECIFIED_PLURAL: () => null,
};

/** Whether one number could lie in both. */
export function meet(a: Interval, b: Interval): boolean {
  return (b.high === null || a.low <= b.high) && (a.high === null || b.low <= a.high);
}

/** End by end. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (total, { low, best, high }) => ({
      low: total.low + low,
      best: total.best + best,
      high: total.high === null || high === null ? null : total.high + high,
    }),
    { low: 0, best: 0, high: 0 },
  );
}

/** The number, give or take the tolerance. */
export function around(value: number): Interval {
  const reach = Math.abs(value) * TOLERANCE;
  return { low: rounded(value - reach), best: value, high: rounded(value + reach) };
}

/** Without the dust of binary fractions: 3,000 and a tenth are 3,300. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
