import type { ActorId } from "../domain/ids.js";
import { type EstimateInput, type UsableFigure, inputFrom } from "./figures.js";
import type { Interval } from "./interval.js";
import type { Pool } from "./pool.js";

/** What the figures of one pool come to. */
export interface Reconciled {
  readonly interval: Interval;
  /** The latest figure of each origin that counts, the most telling first. */
  readonly used: readonly UsableFigure[];
  /** The other figures, with the reason. */
  readonly unused: readonly EstimateInput[];
  /** Whether the intervals of two origins do not meet; figures of different days may both be right all the same. */
  readonly conflict: boolean;
}

/** Brings the figures of a pool together, of which at least one is used. */
export function reconcile(pool: Pool): Reconciled {
  const { used, superseded, earlier } = pool;
  return {
    interval: intervalIn(pool),
    used,
    unused: [
      ...superseded.map((figure) => inputFrom(figure, false, "its claim is superseded")),
      ...earlier.map(({ figure, kept }) => inputFrom(figure, false, reasonBeside(figure, kept))),
    ],
    conflict: !allMeet(used.map(({ interval }) => interval)),
  };
}

/** That of the best graded origin; of several, that spoken last; of several, the median. */
export function bestOf({ foremost }: Pool): number {
  return median(foremost.map(({ interval }) => interval.best));
}

/** Spans the intervals of all that are used. */
export function intervalIn(pool: Pool): Interval {
  let low = Infinity;
  let high: number | null = -Infinity;
  for (const { interval } of pool.used) {
    low = Math.min(low, interval.low);
    high = high === null || interval.high === null ? null : Math.max(high, interval.high);
  }
  return { low, best: bestOf(pool), high };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return sorted[middle - 1]! + (sorted[middle]! - sorted[middle - 1]!) / 2;
}

function reasonBeside(figure: UsableFigure, kept: UsableFigure): string {
  const { interval: a } = figure;
  const { interval: b } = kept;
  const isRepeat = a.low === b.low && a.best === b.best && a.high === b.high;
  return `${isRepeat ? "repeats" : "replaced by a later figure of"} ${kept.originName}`;
}

/** Intervals on one line meet two by two just when the highest low is not above the lowest high. */
function allMeet(intervals: readonly Interval[]): boolean {
  const highestLow = intervals.reduce((highest, { low }) => Math.max(highest, low), -Infinity);
  return intervals.every(({ high }) => high === null || highestLow <= high);
}

/** The parties behind the figures. */
export function originsOf(figures: readonly UsableFigure[]): ReadonlySet<ActorId> {
  return new Set(figures.map(({ originId }) => originId));
}
