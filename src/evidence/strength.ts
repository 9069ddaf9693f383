import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { ActorId, DeploymentId } from "../domain/ids.js";
import { vocabulary } from "../domain/vocabulary.js";
import { type Agreement, explain, inWords } from "./explanation.js";
import { type EstimateInput, type UsableFigure, figuresOf, inputFrom } from "./figures.js";
import type { Interval } from "./interval.js";
import type { Known } from "./known.js";
import { byTimeSpoken } from "./order.js";
import { type Reconciled, originsOf, reconcile } from "./reconcile.js";
import { byWave, tallyOf } from "./tally.js";
import { notComparable } from "./unit.js";
import { weigh } from "./weighing.js";

export const ReconciliationMethod = vocabulary(
  "SINGLE_ORIGIN",
  "LATEST_PER_ORIGIN_BEST_GRADED",
  "SUM_OF_WAVES",
  "DIFFERENCE",
  "NO_DATA",
);
export type ReconciliationMethod = keyof typeof ReconciliationMethod;

/**
 * A number brought together from all that is known, with its working. low <= best <= high where
 * they exist.
 */
export interface StrengthEstimate {
  readonly best: number | null;
  readonly low: number | null;
  /** `null`: no upper bound given. */
  readonly high: number | null;
  /** What is counted. */
  readonly unit: string;
  readonly method: ReconciliationMethod;
  /** In one sentence. */
  readonly explanation: string;
  readonly distinctOrigins: number;
  /** Whether figures of two origins do not meet, or waves come to more than the total. */
  readonly conflict: boolean;
  /** Every figure that was looked at, in the order of speaking. */
  readonly inputs: readonly EstimateInput[];
  /** The parties behind the figures that were used. */
  readonly originIds: ReadonlySet<ActorId>;
}

/** What measures those sent: in all, or in a wave. */
export const OF_ACTUAL: readonly Measure[] = ["ACTUAL_TOTAL", "ACTUAL_INCREMENT"];

/** What measures those to be sent. */
export const OF_PLANNED: readonly Measure[] = ["PLANNED_TOTAL"];

/** What has been sent. No plan, whatever its number, has a part in it. */
export function actualOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): StrengthEstimate {
  return estimate(deploymentId, OF_ACTUAL, asOf, known);
}

/** What is to be sent in all, those already sent included. */
export function plannedOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): StrengthEstimate {
  return estimate(deploymentId, OF_PLANNED, asOf, known);
}

/**
 * What is still to be sent: planned minus actual, the least from the least planned and the most
 * sent. Ours, whoever gave the figures. Negative when more was sent than planned. An end that the
 * figures leave open is `null`.
 */
export function outstandingOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): StrengthEstimate {
  return outstanding(plannedOf(deploymentId, asOf, known), actualOf(deploymentId, asOf, known));
}

/** As `outstandingOf`, from estimates at hand. */
export function outstanding(planned: StrengthEstimate, actual: StrengthEstimate): StrengthEstimate {
  const originIds = new Set([...planned.originIds, ...actual.originIds]);
  const inputs = [...planned.inputs, ...actual.inputs];
  const isKnown = planned.best !== null && actual.best !== null && planned.unit === actual.unit;
  if (!isKnown) {
    const explanation = "Planned and sent are not both known in one unit.";
    return { ...NOTHING, unit: planned.unit, explanation, inputs };
  }
  return {
    best: minus(planned.best, actual.best),
    low: minus(planned.low, actual.high),
    high: minus(planned.high, actual.low),
    unit: planned.unit,
    method: "DIFFERENCE",
    explanation: `${inWords(planned.best)} planned less ${inWords(actual.best)} sent.`,
    distinctOrigins: originIds.size,
    conflict: planned.conflict || actual.conflict,
    inputs,
    originIds,
  };
}

/** What soldiers are counted in, where no figure says. */
export const DEFAULT_UNIT = "soldier";

const NOTHING = {
  best: null,
  low: null,
  high: null,
  method: "NO_DATA",
  distinctOrigins: 0,
  conflict: false,
  originIds: new Set<ActorId>(),
} as const;

function estimate(
  deploymentId: DeploymentId,
  measures: readonly Measure[],
  asOf: AsOf,
  known: Known,
): StrengthEstimate {
  const figures = figuresOf(deploymentId, measures, asOf, known);
  const tally = tallyOf(figures, byWave, asOf, known);
  const { unit } = tally;
  const unusable = notComparable(figures, unit);
  const weighed = weigh(tally);
  const { sumOfWaves, agreement } = weighed;
  const total = weighed.total && reconcile(weighed.total);
  const waves = weighed.waves.map(reconcile);
  const result = total?.interval ?? sumOfWaves;
  if (result === null) {
    const explanation = "No named origin gives a figure.";
    return { ...NOTHING, unit: unit ?? DEFAULT_UNIT, explanation, inputs: inOrder(unusable) };
  }

  const originIds = originsOf(weighed.counted.flatMap(({ used }) => used));
  return {
    ...result,
    unit: unit!,
    method: total === null ? "SUM_OF_WAVES" : methodOf(total),
    explanation: explain({ total, sumOfWaves, waveCount: waves.length, agreement }),
    distinctOrigins: originIds.size,
    conflict: [total, ...waves].some((pool) => pool?.conflict) || agreement === "MORE",
    inputs: inOrder([
      ...unusable,
      ...(total?.used ?? []).map((figure) =>
        inputFrom(figure, true, `latest figure of ${figure.originName}`),
      ),
      ...waves.flatMap(({ used }) => used.map((figure) => waveInput(figure, sumOfWaves!, agreement))),
      ...[total, ...waves].flatMap((pool) => pool?.unused ?? []),
    ]),
    originIds,
  };
}

function methodOf({ used }: Reconciled): ReconciliationMethod {
  return used.length === 1 ? "SINGLE_ORIGIN" : "LATEST_PER_ORIGIN_BEST_GRADED";
}

const WAVES_BESIDE_TOTAL: Readonly<Record<Agreement, string>> = {
  AGREE: "bears out the total",
  LESS: "a part of the total",
  MORE: "more than the total",
};

function waveInput(figure: UsableFigure, all: Interval, agreement: Agreement | null): EstimateInput {
  const reason = agreement === null ? "one of the waves added up" : WAVES_BESIDE_TOTAL[agreement];
  const used = agreement === null || agreement === "AGREE";
  return inputFrom(figure, used, `${reason}: the waves come to ${inWords(all.best)}`);
}

function inOrder(inputs: readonly EstimateInput[]): readonly EstimateInput[] {
  return inputs.toSorted((a, b) => byTimeSpoken(a.assertion, b.assertion));
}

function minus(from: number | null, take: number | null): number | null {
  return from === null || take === null ? null : from - take;
}
