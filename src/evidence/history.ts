import type { AsOf } from "../domain/as-of.js";
import type { Claim, Measure } from "../domain/claim.js";
import type { DeploymentId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { figureChanges } from "./figure-changes.js";
import type { Known } from "./known.js";
import { OF_PAY } from "./pay.js";
import { type BestValue, RunningEstimates } from "./running-estimates.js";
import { OF_ACTUAL, OF_PLANNED } from "./strength.js";
import { UsedFigures } from "./used-figures.js";

/** One change of what was known of a deployment. */
export interface StrengthChange {
  /** When what changed it was published. */
  readonly at: Instant;
  readonly measure: Measure;
  /** The best value before; `null` when there was none. */
  readonly before: number | null;
  /** The best value after; `null` when nothing was left to go by. */
  readonly after: number | null;
  /**
   * The claim whose figure began to count, else the one whose figure ceased to. Of several, the
   * least id.
   */
  readonly because: Claim;
}

/**
 * Every change of the best actual, planned and pay figures, in the order of reporting, and at one
 * moment in this order, up to `asOf.reported` and with the other clocks held. Each `after` is what
 * the estimate would have said then.
 *
 * What has no certain date of reporting is in an estimate without cut-off, but in no history. Figures
 * come and go where they count, and nothing else is worked out again: takes time in their number
 * times its logarithm, as long as an origin takes back little, few figures are spoken at one instant,
 * and units, waves and claims that supersede each other are few.
 */
export function historyOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): readonly StrengthChange[] {
  const changes = figureChanges(deploymentId, MEASURES, asOf, known);
  const figures = changes.flatMap(({ begun }) => begun);
  const estimates = new RunningEstimates(figures, asOf, known);
  const followers = new Map<Measure, Follower>();
  return changes.flatMap(({ at, begun, ended }) => {
    ended.forEach((figure) => estimates.remove(figure));
    begun.forEach((figure) => estimates.add(figure));
    return estimates.bestValues().flatMap((value) => {
      const follower = followers.get(value.measure) ?? new Follower();
      followers.set(value.measure, follower);
      return follower.changeTo(value, at) ?? [];
    });
  });
}

const MEASURES = [...OF_ACTUAL, ...OF_PLANNED, ...OF_PAY];

/** Follows one estimate from moment to moment. */
export class Follower {
  readonly #used = new UsedFigures();
  #best: number | null = null;

  /** `null` when the best value stays as it was. */
  changeTo({ measure, best, counted }: BestValue, at: Instant): StrengthChange | null {
    const before = this.#best;
    const { begun, ended } = this.#used.update(counted);
    this.#best = best;
    if (before === best) return null;
    // Only a value has figures behind it, so a change from or to one always leaves something to name.
    const causes = [begun, ended, this.#used.claims].find((claims) => claims.length > 0)!;
    return { at, measure, before, after: best, because: leastId(causes) };
  }
}

function leastId(claims: readonly Claim[]): Claim {
  return claims.reduce((least, claim) => (claim.id < least.id ? claim : least));
}
