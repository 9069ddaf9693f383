import type { Quantity, QuantityQualifier } from "../domain/quantity.js";

/** Bounds of a number. `null`: none given at that end. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Bounds of one figure. */
export interface Interval extends Bounds {
  /** The number given; the lower one of a range, so that it is always a number that was given. */
  readonly best: number;
}

/** Bounds that several figures come to, and the one of them to quote. */
export interface Range extends Bounds {
  /** `null`: the figures conflict, and nothing favours one of them. */
  readonly best: number | null;
}

/** How far "about" reaches, and how far a total and its parts may differ: one tenth. */
export const TOLERANCE = 0.1;

/**
 * A quantity as an interval, low <= best <= high; `null` for one without a number ("many").
 *
 * APPROXIMATELY reaches `TOLERANCE` to both sides; AT_LEAST and MORE_THAN give no upper bound,
 * AT_MOST, LESS_THAN and UP_TO no lower one. BETWEEN is taken as given.
 */
export function intervalOf({ qualifier, value, min, max }: Quantity): Interval | null {
  if (qualifier === "BETWEEN") {
    if (min === null || max === null) return null;
    const [low, high] = [Math.min(min, max), Math.max(min, max)];
    return { low, best: low, high };
  }
  return value === null ? null : BY_QUALIFIER[qualifier](value);
}

const upward = (value: number): Interval => ({ low: value, best: value, high: null });
const downward = (value: number): Interval => ({ low: null, best: value, high: value });

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
export function meet(a: Bounds, b: Bounds): boolean {
  return isUpTo(a.low, b.high) && isUpTo(b.low, a.high);
}

function isUpTo(low: number | null, high: number | null): boolean {
  return low === null || high === null || low <= high;
}

/**
 * From the least to the greatest number that any of them gives. Where one is open at an end, another
 * that it fits closes it: "at least 8,000" and "up to 12,000" are 8,000 to 12,000. What "at least
 * 9,000" leaves open, a count of 8,000 does not close.
 */
export function span(all: readonly Bounds[]): Bounds {
  const least = extreme(all, ({ low }) => low, Math.min);
  const greatest = extreme(all, ({ high }) => high, Math.max);
  const isLowOpen = all.some(({ low, high }) => low === null && (least === null || !isUpTo(least, high)));
  const isHighOpen = all.some(
    ({ low, high }) => high === null && (greatest === null || !isUpTo(low, greatest)),
  );
  return { low: isLowOpen ? null : least, high: isHighOpen ? null : greatest };
}

function extreme(
  all: readonly Bounds[],
  endOf: (bounds: Bounds) => number | null,
  choose: (a: number, b: number) => number,
): number | null {
  return all.reduce<number | null>((end, bounds) => either(end, endOf(bounds), choose), null);
}

/** What all of them allow: where they do not all meet, low > high. */
export function intersection(all: readonly Bounds[]): Bounds {
  return all.reduce<Bounds>(
    (common, { low, high }) => ({
      low: either(common.low, low, Math.max),
      high: either(common.high, high, Math.min),
    }),
    { low: null, high: null },
  );
}

function either(a: number | null, b: number | null, choose: (a: number, b: number) => number): number | null {
  return a === null ? b : b === null ? a : choose(a, b);
}

export function contains({ low, high }: Bounds, value: number): boolean {
  return isUpTo(low, value) && isUpTo(value, high);
}

/** End by end. Numbers of things begin at 0, so a missing lower bound is 0. */
export function sum(all: readonly Range[]): Range {
  return all.reduce<Range>(
    (total, { low, best, high }) => ({
      low: plus(total.low, low ?? 0),
      best: plus(total.best, best),
      high: plus(total.high, high),
    }),
    { low: 0, best: 0, high: 0 },
  );
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Each number times the factor, to this many digits. */
export function scale<Kind extends Range>(range: Kind, factor: number, digits: number): Kind {
  if (factor === 1) return range;
  const times = (end: number | null) => end && rounded(end * factor, digits);
  return { ...range, low: times(range.low), best: times(range.best), high: times(range.high) };
}

/** The number, give or take the tolerance. */
export function around(value: number): Interval {
  const reach = Math.abs(value) * TOLERANCE;
  return { low: rounded(value - reach), best: value, high: rounded(value + reach) };
}

/** Without the dust of binary fractions: 3,000 and a tenth are 3,300. */
export function rounded(value: number, digits = 12): number {
  return Number(value.toPrecision(digits));
}
