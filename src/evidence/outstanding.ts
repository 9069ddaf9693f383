import type { AsOf } from "../domain/as-of.js";
import type { DeploymentId, WaveId } from "../domain/ids.js";
import { inWords } from "./figure-words.js";
import { type Range, sum } from "./interval.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { type StrengthEstimate, actualOf, nothing, plannedOf } from "./strength.js";

/**
 * What is still to be sent: planned minus actual, the least from the least planned and the most sent.
 * Ours, whoever gave the figures. Never negative: when more was sent than planned, 0. An end that the
 * figures leave open is `null`.
 *
 * Where the plan is for waves, the difference is taken wave by wave, for those that are planned: what
 * came in another wave fulfils no plan for this one.
 */
export function outstandingOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): StrengthEstimate {
  return outstanding(plannedOf(deploymentId, asOf, known), actualOf(deploymentId, asOf, known));
}

/** As `outstandingOf`, from estimates at hand. */
export function outstanding(planned: StrengthEstimate, actual: StrengthEstimate): StrengthEstimate {
  const inputs = [...planned.inputs, ...actual.inputs];
  const unknown = (explanation: string) => nothing({ unit: planned.unit, explanation, inputs });
  const areKnown = planned.method !== "NO_DATA" && actual.method !== "NO_DATA";
  if (!areKnown || planned.unit !== actual.unit)
    return unknown("The numbers planned and sent are not both known in one unit.");
  const difference = planned.method === "SUM_OF_WAVES" ? ofWaves(planned, actual) : ofTotals(planned, actual);
  if (difference === null)
    return unknown("The plan is for single waves, and how many were sent in these is not known.");
  const originIds = new Set([...planned.originIds, ...actual.originIds]);
  return {
    ...nothing({ unit: planned.unit, explanation: difference.explanation, inputs }),
    ...difference.range,
    method: "DIFFERENCE",
    distinctOrigins: originIds.size,
    conflict: planned.conflict || actual.conflict,
    originIds,
    byWave: difference.byWave,
  };
}

interface Difference {
  readonly range: Range;
  readonly explanation: string;
  readonly byWave: ReadonlyMap<WaveId, Range>;
}

function ofTotals(planned: StrengthEstimate, actual: StrengthEstimate): Difference {
  const working = `${inWords(planned.best)} planned less ${inWords(actual.best)} sent`;
  const isMore = planned.best !== null && actual.best !== null && actual.best > planned.best;
  return {
    range: less(planned, actual),
    explanation: isMore ? `${working}: more than planned, so none are outstanding.` : `${working}.`,
    byWave: differences(planned, actual),
  };
}

function ofWaves(planned: StrengthEstimate, actual: StrengthEstimate): Difference | null {
  if (![...planned.byWave.keys()].some((id) => actual.byWave.has(id))) return null;
  const byWave = differences(planned, actual);
  const working = [...byWave.keys()].map((id) => {
    const [plan, sent] = [planned.byWave.get(id)!.best, actual.byWave.get(id)?.best];
    return sent === undefined
      ? `${inWords(plan)} planned, of whom none is known to have been sent`
      : `${inWords(plan)} planned less ${inWords(sent)} sent`;
  });
  return { range: sum([...byWave.values()]), explanation: `By wave: ${working.join("; ")}.`, byWave };
}

const NONE: Range = { low: 0, best: 0, high: 0 };

/** For each wave that is planned, by id. */
function differences(planned: StrengthEstimate, actual: StrengthEstimate): ReadonlyMap<WaveId, Range> {
  return new Map(
    [...planned.byWave]
      .toSorted(([a], [b]) => ascending(a, b))
      .map(([id, plan]) => [id, less(plan, actual.byWave.get(id) ?? NONE)] as const),
  );
}

function less(planned: Range, actual: Range): Range {
  const minus = (from: number | null, take: number | null) =>
    from === null || take === null ? null : Math.max(0, from - take);
  return {
    low: minus(planned.low, actual.high) ?? 0,
    best: minus(planned.best, actual.best),
    high: minus(planned.high, actual.low),
  };
}
