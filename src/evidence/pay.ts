import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { ActorId, DeploymentId } from "../domain/ids.js";
import type { Quantity } from "../domain/quantity.js";
import { type EstimateInput, type Figure, type UsableFigure, figuresOf, inputFrom } from "./figures.js";
import type { Known } from "./known.js";
import { byTimeSpoken } from "./order.js";
import type { Pool } from "./pool.js";
import { bestOf, reconcile } from "./reconcile.js";
import { type StrengthEstimate, actualOf } from "./strength.js";
import { asAWhole, tallyOf } from "./tally.js";
import { notComparable } from "./unit.js";

/** Pay per head, and what it comes to in a month. */
export interface PayEstimate {
  /** The figure that the best value comes from. */
  readonly rate: Quantity;
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
  const figures = figuresOf(deploymentId, OF_PAY, asOf, known).map((figure) =>
    perHeadAndMonth(figure, actual.unit),
  );
  const { unit, total: pool } = tallyOf(figures, asAWhole, asOf, known);
  if (pool === null) return null;
  const { interval, used, unused } = reconcile(pool);
  const best = rateFrom(pool).quantity;
  return {
    rate: best,
    monthlyLow: times(interval.low, actual.low),
    monthlyBest: times(interval.best, actual.best),
    monthlyHigh: times(interval.high, actual.high),
    currency: best.unit,
    payerId: null,
    inputs: [
      ...notComparable(figures, unit),
      ...used.map((figure) => inputFrom(figure, true, `latest figure of ${figure.originName}`)),
      ...unused,
    ].toSorted((a, b) => byTimeSpoken(a.assertion, b.assertion)),
  };
}

/** The figure that the best value comes from; where none gives just that value, the most telling. */
export function rateFrom(pool: Pool): UsableFigure {
  const best = bestOf(pool);
  return pool.used.find(({ interval }) => interval.best === best) ?? pool.used[0]!;
}

/** Whether a rate can be multiplied by a number of such heads. */
export function isPerHeadAndMonth({ quantity: { per } }: Figure, head: string): boolean {
  return per.length === 2 && per.includes(head) && per.includes("month");
}

function perHeadAndMonth(figure: Figure, head: string): Figure {
  if (figure.fault !== null || isPerHeadAndMonth(figure, head)) return figure;
  const { assertion, claim, quantity, waveId, measure } = figure;
  return { assertion, claim, quantity, waveId, measure, fault: `not per ${head} and month` };
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}
