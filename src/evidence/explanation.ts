import { type Interval, TOLERANCE, meet } from "./interval.js";
import type { Reconciled } from "./reconcile.js";

/** How the sum of the waves stands to the total. */
export type Agreement = "AGREE" | "LESS" | "MORE";

/** Waves agree when the two could be the same number, or differ by no more than the tolerance. */
export function agreementOf(total: Interval, waves: Interval): Agreement {
  const reach = Math.abs(total.best) * TOLERANCE;
  if (meet(total, waves) || Math.abs(total.best - waves.best) <= reach) return "AGREE";
  return waves.best > total.best ? "MORE" : "LESS";
}

/** How an estimate came about, in one sentence. */
export function explain(given: {
  readonly total: Reconciled | null;
  readonly sumOfWaves: Interval | null;
  readonly waveCount: number;
  readonly agreement: Agreement | null;
}): string {
  const { total, sumOfWaves, waveCount, agreement } = given;
  const waves =
    waveCount === 1 ? "The one wave with a figure comes" : `The ${waveCount} waves with figures come`;
  if (total === null) return `${waves} to ${inWords(sumOfWaves!.best)}, and no total is given.`;
  const besides = agreement === null ? "" : BESIDES[agreement](inWords(sumOfWaves!.best));
  return `${ofTotal(total)}${besides}.`;
}

const BESIDES: Readonly<Record<Agreement, (sum: string) => string>> = {
  AGREE: (sum) => `; the waves come to ${sum} and bear it out`,
  LESS: (sum) => `; the waves known come to ${sum}, a part of it`,
  MORE: (sum) => `; the waves come to ${sum}, which is more`,
};

function ofTotal({ used, interval, conflict }: Reconciled): string {
  const [best] = used;
  if (used.length === 1) return `Only ${best!.originName} gives a total, ${inWords(interval.best)}`;
  const range = `from ${inWords(interval.low)} ${interval.high === null ? "upward" : `to ${inWords(interval.high)}`}`;
  const dispute = conflict ? ", which do not all agree" : "";
  return `${used.length} origins give totals ${range}${dispute}; ${inWords(interval.best)} is that of the best graded, then latest`;
}

/** `3,000`; `unknown` for `null`. */
export function inWords(value: number | null): string {
  return value === null ? "unknown" : NUMBER.format(value);
}

const NUMBER = new Intl.NumberFormat("en");
