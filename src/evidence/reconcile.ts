import type { AsOf } from "../domain/as-of.js";
import { isExplicit } from "../domain/attribution.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import { type EstimateInput, type UsableFigure, inputFrom } from "./figures.js";
import { letterOf, preference } from "./grading.js";
import { grouped } from "./grouped.js";
import type { Interval } from "./interval.js";
import type { Known } from "./known.js";
import { ascending, reportedBy, spokenBy } from "./order.js";

/** What the figures of one pool come to. */
export interface Pool {
  readonly interval: Interval;
  /** The latest figure of each origin that counts, the most telling first. */
  readonly used: readonly UsableFigure[];
  /** The other figures, with the reason. */
  readonly unused: readonly EstimateInput[];
  /** Whether two origins give numbers that cannot both be right. */
  readonly conflict: boolean;
}

/**
 * Brings the figures for one thing together; `null` when there are none.
 *
 * Each origin counts with its latest figure; a claim that another claim of the pool supersedes does
 * not count. The interval spans all that count. Its best value is that of the best graded origin;
 * of several, that spoken last; of several, the median.
 */
export function reconcile(figures: readonly UsableFigure[], asOf: AsOf, known: Known): Pool | null {
  const { current, superseded } = withoutSuperseded(figures, asOf, known);
  const byOrigin = grouped(current.toSorted(latestFirst), ({ originId }) => [originId]);
  const origins = [...new Set(current.map(({ originId }) => originId))];
  const used = origins
    .map((id) => byOrigin.of(id)[0]!)
    .toSorted((a, b) => rankOf(a, asOf, known) - rankOf(b, asOf, known) || latestFirst(a, b));
  if (used.length === 0) return null;
  const earlier = origins.flatMap((id) => {
    const [kept, ...others] = byOrigin.of(id);
    return others.map((figure) => inputFrom(figure, false, reasonBeside(figure, kept!)));
  });
  const intervals = used.map(({ interval }) => interval);
  return {
    interval: {
      low: Math.min(...lows(intervals)),
      best: bestOf(used, asOf, known),
      high: highest(intervals),
    },
    used,
    unused: [...superseded, ...earlier],
    conflict: !allMeet(intervals),
  };
}

function rankOf({ originId }: UsableFigure, asOf: AsOf, known: Known): number {
  return preference(letterOf(originId, asOf, known));
}

function bestOf(used: readonly UsableFigure[], asOf: AsOf, known: Known): number {
  const [first] = used;
  const values = used
    .filter(
      (figure) =>
        rankOf(figure, asOf, known) === rankOf(first!, asOf, known) &&
        spokenBy(figure.assertion) === spokenBy(first!.assertion),
    )
    .map(({ interval }) => interval.best);
  return median(values);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return sorted[middle - 1]! + (sorted[middle]! - sorted[middle - 1]!) / 2;
}

/**
 * Of figures of one time, one whose whole attribution is stated goes first, then the one with the
 * least id.
 */
function latestFirst(a: UsableFigure, b: UsableFigure): number {
  return (
    ascending(spokenBy(b.assertion), spokenBy(a.assertion)) ||
    ascending(reportedBy(b.assertion), reportedBy(a.assertion)) ||
    Number(isExplicit(b.assertion.attribution)) - Number(isExplicit(a.assertion.attribution)) ||
    ascending(a.assertion.id, b.assertion.id)
  );
}

function reasonBeside(figure: UsableFigure, kept: UsableFigure): string {
  const { interval: a } = figure;
  const { interval: b } = kept;
  const isRepeat = a.low === b.low && a.best === b.best && a.high === b.high;
  return `${isRepeat ? "repeats" : "replaced by a later figure of"} ${kept.originName}`;
}

function withoutSuperseded(figures: readonly UsableFigure[], asOf: AsOf, known: Known) {
  const inPool = new Set(figures.map(({ claim }) => claim.id));
  const replaced = new Set<ClaimId>();
  for (const id of inPool) {
    for (const relation of known.relationsOfClaim.of(id)) {
      const { kind, claimId, otherId } = relation;
      if (kind === "SUPERSEDES" && claimId === id && inPool.has(otherId) && isEstablished(relation, asOf)) {
        replaced.add(otherId);
      }
    }
  }
  return {
    current: figures.filter(({ claim }) => !replaced.has(claim.id)),
    superseded: figures
      .filter(({ claim }) => replaced.has(claim.id))
      .map((figure) => inputFrom(figure, false, "its claim is superseded")),
  };
}

function lows(intervals: readonly Interval[]): number[] {
  return intervals.map(({ low }) => low);
}

function highest(intervals: readonly Interval[]): number | null {
  return intervals.reduce<number | null>(
    (highestYet, { high }) => (highestYet === null || high === null ? null : Math.max(highestYet, high)),
    -Infinity,
  );
}

/** Intervals on one line meet two by two just when the highest low is not above the lowest high. */
function allMeet(intervals: readonly Interval[]): boolean {
  const highestLow = Math.max(...lows(intervals));
  return intervals.every(({ high }) => high === null || highestLow <= high);
}

/** The parties behind the figures. */
export function originsOf(figures: readonly UsableFigure[]): ReadonlySet<ActorId> {
  return new Set(figures.map(({ originId }) => originId));
}
