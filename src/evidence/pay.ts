import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { ActorId, DeploymentId } from "../domain/ids.js";
import type { Quantity } from "../domain/quantity.js";
import {
  type EstimateInput,
  type Figure,
  type UsableFigure,
  figuresOf,
  inputFrom,
  withFault,
} from "./figures.js";
import { intersection } from "./interval.js";
import type { Known } from "./known.js";
import type { Pool } from "./pool.js";
import { bestIn, rangeOf, unusedIn } from "./reconcile.js";
import { type StrengthEstimate, actualOf } from "./strength.js";
import { type Tally, tallyOf } from "./tally.js";
import { type Unit, familyOf, unitOf } from "./unit.js";

/** Pay per head, and what it comes to in a month. */
export interface PayEstimate {
  /** The figure that the best value comes from, as given; without one, the most telling. */
  readonly rate: Quantity;
  /** The best rate for a head and a month; `null` while the figures conflict and nothing favours one. */
  readonly best: number | null;
  /** Whether the rates that count have no number in common. */
  readonly conflict: boolean;
  readonly monthlyLow: number | null;
  readonly monthlyBest: number | null;
  /** `null`: no upper bound given. */
  readonly monthlyHigh: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** Who pays. `null`: no record says so of a claim. */
  readonly payerId: ActorId | null;
  /** Every pay figure that was looked at, in the order of speaking. */
  readonly inputs: readonly EstimateInput[];
}

/** What measures pay per head. */
export const OF_PAY: readonly Measure[] = ["PAY_RATE"];

/**
 * What the men are paid, and that rate times those sent, end by end; `null` when no named origin
 * gives pay per head and month. Without an estimate of those sent, the rate stands alone. What one
 * state gives another is a claim of its own, without a rate.
 */
export function payOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): PayEstimate | null {
  return payFor(actualOf(deploymentId, asOf, known), deploymentId, asOf, known);
}

/** As `payOf`, from an estimate of those sent at hand. */
export function payFor(
  actual: StrengthEstimate,
  deploymentId: DeploymentId,
  asOf: AsOf,
  known: Known,
): PayEstimate | null {
  const head = familyOf(actual.unit);
  const figures = figuresOf(deploymentId, OF_PAY, asOf, known).map((figure) => perHeadAndMonth(figure, head));
  const tally = tallyOf(figures, asOf, known);
  const rates = ratesIn(tally);
  if (rates === null) return null;
  const { pool, unit } = rates;
  const range = rangeOf(pool);
  const rate = rateFrom(pool).quantity;
  const unused = new Map<Figure, string>(unusedIn(pool));
  return {
    rate,
    best: range.best,
    conflict: range.best === null || !allMeet(pool),
    monthlyLow: times(range.low ?? 0, actual.low),
    monthlyBest: times(range.best, actual.best),
    monthlyHigh: times(range.high, actual.high),
    currency: unitOf({ unit: rate.unit, per: [] }).name,
    payerId: null,
    inputs: figures.map((figure) => {
      if (figure.fault !== null) return inputFrom(figure, false, figure.fault);
      if (figure.unit.family !== unit.family)
        return inputFrom(figure, false, `In “${figure.unit.name}”, not in “${unit.name}”.`);
      const reason = unused.get(figure);
      return inputFrom(
        figure,
        reason === undefined,
        reason ?? `The latest figure from ${figure.originName}.`,
      );
    }),
  };
}

/** The rates in the money that most are in; `null` when there are none. */
export function ratesIn(tally: Tally): { readonly pool: Pool; readonly unit: Unit } | null {
  for (const family of tally.families) {
    const pool = tally.total(family, "PAID");
    if (pool !== null) return { pool, unit: tally.unitOf(family) };
  }
  return null;
}

/** The figure that the best value comes from; where there is none, the most telling. */
function rateFrom(pool: Pool): UsableFigure {
  return bestIn(pool) ?? pool.used[0]!;
}

/** Whether a rate can be multiplied by a number of heads of this family. */
export function isPerHeadAndMonth({ unit: { per } }: Figure, head: string): boolean {
  return per.length === 2 && per.includes(head) && per.includes("month");
}

function perHeadAndMonth(figure: Figure, head: string): Figure {
  if (figure.fault !== null || isPerHeadAndMonth(figure, head)) return figure;
  return withFault(figure, `Not per ${head} and month.`);
}

function allMeet({ used }: Pool): boolean {
  const { low, high } = intersection(used.map(({ interval }) => interval));
  return low === null || high === null || low <= high;
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}
