import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { DeploymentId, WaveId } from "../domain/ids.js";
import { vocabulary } from "../domain/vocabulary.js";
import { cannotBothBeRight } from "./conflicting-figures.js";
import { explain } from "./explanation.js";
import type { FigureKind } from "./figure-kind.js";
import { type EstimateInput, type Figure, type UsableFigure, figuresOf } from "./figures.js";
import type { Range } from "./interval.js";
import type { Known } from "./known.js";
import type { Pool } from "./pool.js";
import { originsOf } from "./reconcile.js";
import { inputsOf } from "./strength-inputs.js";
import { type Tally, tallyOf } from "./tally.js";
import { inUnit } from "./unit.js";
import { type Weighed, weigh } from "./weighing.js";

export const ReconciliationMethod = vocabulary(
  "SINGLE_ORIGIN",
  "LATEST_PER_ORIGIN_BEST_GRADED",
  "SUM_OF_WAVES",
  "DIFFERENCE",
  "ENDED",
  "NO_DATA",
);
export type ReconciliationMethod = keyof typeof ReconciliationMethod;

/**
 * A number brought together from all that is known, with its working. low <= best <= high where
 * they exist. Without figures, all three are `null`.
 */
export interface StrengthEstimate extends Range {
  /** What is counted. */
  readonly unit: string;
  readonly method: ReconciliationMethod;
  /** In plain English. */
  readonly explanation: string;
  readonly distinctOrigins: number;
  /**
   * Whether figures cannot all be right, or waves come to more than the total. Always so when there
   * are figures and none is best.
   */
  readonly conflict: boolean;
  /** Every figure that was looked at, in the order of speaking. */
  readonly inputs: readonly EstimateInput[];
  /** The parties behind the figures that were used. */
  readonly originIds: ReadonlySet<OriginKey>;
  /** What is known of each wave by itself, in this unit. */
  readonly byWave: ReadonlyMap<WaveId, Range>;
  /** The same in units that cannot be converted into this one, the one with most figures first. */
  readonly inOtherUnits: readonly StrengthEstimate[];
}

/** What measures those sent: in all, or in a wave. */
export const OF_ACTUAL: readonly Measure[] = ["ACTUAL_TOTAL", "ACTUAL_INCREMENT"];

/** What measures those to be sent. */
export const OF_PLANNED: readonly Measure[] = ["PLANNED_TOTAL"];

/** What has been sent. No plan, whatever its number, has a part in it. */
export function actualOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): StrengthEstimate {
  return estimateOf("SENT", figuresOf(deploymentId, OF_ACTUAL, asOf, known), asOf, known);
}

/** What is to be sent in all, those already sent included. */
export function plannedOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): StrengthEstimate {
  return estimateOf("PLANNED", figuresOf(deploymentId, OF_PLANNED, asOf, known), asOf, known);
}

/** What soldiers are counted in, where no figure says. */
export const DEFAULT_UNIT = "soldier";

/** The estimate of what a kind of figure counts, in the unit that most figures are in. */
export function estimateOf(
  kind: FigureKind,
  figures: readonly Figure[],
  asOf: AsOf,
  known: Known,
): StrengthEstimate {
  const tally = tallyOf(figures, asOf, known);
  const estimates = tally.families.map((family) => estimateIn(family, kind, figures, tally, asOf, known));
  const [main, ...others] = estimates.filter(({ method }) => method !== "NO_DATA");
  if (main !== undefined) return { ...main, inOtherUnits: others };
  const [family = null] = tally.families;
  return noData(figures, tally, family);
}

const NOTHING = {
  best: null,
  low: null,
  high: null,
  method: "NO_DATA",
  distinctOrigins: 0,
  conflict: false,
  originIds: new Set<OriginKey>(),
  byWave: new Map<WaveId, Range>(),
  inOtherUnits: [],
} as const;

/** An estimate of nothing, and why. */
export function nothing(given: Pick<StrengthEstimate, "unit" | "explanation" | "inputs">): StrengthEstimate {
  return { ...NOTHING, ...given };
}

function noData(figures: readonly Figure[], tally: Tally, family: string | null): StrengthEstimate {
  return nothing({
    unit: family === null ? DEFAULT_UNIT : tally.unitOf(family).name,
    explanation: "No named source gives a figure.",
    inputs: inputsOf(figures, null, family === null ? null : tally.unitOf(family)),
  });
}

function estimateIn(
  family: string,
  kind: FigureKind,
  figures: readonly Figure[],
  tally: Tally,
  asOf: AsOf,
  known: Known,
): StrengthEstimate {
  const weighed = weigh(tally, family, kind);
  if (weighed.range === null) return noData(figures, tally, family);
  const unit = tally.unitOf(family);
  const shown = (value: Range) => inUnit(value, unit);
  const range = closedAtZero(shown(weighed.range));
  const originIds = originsOf(weighed.counted.flatMap(({ used }) => used));
  const isAtOdds = (pool: Pool) => isDisputed(pool, asOf, known);
  const isTotalDisputed = weighed.total !== null && isAtOdds(weighed.total);
  const excess = excessIn(weighed);
  const conflict =
    isTotalDisputed ||
    weighed.added.some(isAtOdds) ||
    excess !== null ||
    weighed.isExceeded ||
    range.best === null;
  return {
    ...NOTHING,
    ...range,
    unit: unit.name,
    method: methodOf(weighed),
    explanation: explain({ weighed, asked: kind, range, isDisputed: isTotalDisputed, excess, unit }),
    distinctOrigins: originIds.size,
    conflict,
    inputs: inputsOf(figures, weighed, unit),
    originIds,
    byWave: new Map([...weighed.byWave].map(([id, wave]) => [id, shown(wave)])),
  };
}

function methodOf({ total }: Weighed): ReconciliationMethod {
  if (total === null) return "SUM_OF_WAVES";
  return total.used.length === 1 ? "SINGLE_ORIGIN" : "LATEST_PER_ORIGIN_BEST_GRADED";
}

/** Nothing is sent less than no times. */
function closedAtZero<Kind extends Range>(range: Kind): Kind {
  return range.low === null ? { ...range, low: Math.min(0, range.best ?? 0) } : range;
}

function isDisputed({ used }: Pool, asOf: AsOf, known: Known): boolean {
  return used.some((a, index) => used.slice(index + 1).some((b) => cannotBothBeRight(a, b, asOf, known)));
}

/** A count of those present that is more than any total sent by a day that is not earlier. */
function excessIn({ total, passedOver }: Weighed): UsableFigure | null {
  if (total === null || passedOver === null) return null;
  const exceeds = (count: UsableFigure) =>
    total.used.some(
      (sent) =>
        count.time.asOfDay <= sent.time.asOfDay &&
        count.interval.low !== null &&
        sent.interval.high !== null &&
        count.interval.low > sent.interval.high,
    );
  return passedOver.used.find(exceeds) ?? null;
}
