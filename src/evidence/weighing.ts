import { type Agreement, agreementOf } from "./explanation.js";
import { type Interval, sum } from "./interval.js";
import type { Pool } from "./pool.js";
import { bestOf, intervalIn } from "./reconcile.js";
import type { Tally } from "./tally.js";

/** Which pools of a tally an estimate goes by. */
export interface Weighed {
  /** `null` when nothing counts. */
  readonly best: number | null;
  /** The pools that make up the answer, or bear it out. */
  readonly counted: readonly Pool[];
  readonly total: Pool | null;
  readonly waves: readonly Pool[];
  /** `null` when no wave has a figure. */
  readonly sumOfWaves: Interval | null;
  /** `null` without a total, or without waves. */
  readonly agreement: Agreement | null;
}

/**
 * Totals go before waves. Waves that come to about as much as the total that goes first bear it
 * out; waves that come to less are taken for a part of it; waves that come to more are in conflict
 * with it. Without a total, the waves are added up.
 */
export function weigh({ total, waves }: Tally): Weighed {
  const sumOfWaves = waves.length > 0 ? sum(waves.map(intervalIn)) : null;
  if (total === null) {
    return { best: sumOfWaves?.best ?? null, counted: waves, total, waves, sumOfWaves, agreement: null };
  }
  const agreement = sumOfWaves && agreementOf(total.used[0]!.interval, sumOfWaves);
  const counted = agreement === "AGREE" ? [total, ...waves] : [total];
  return { best: bestOf(total), counted, total, waves, sumOfWaves, agreement };
}
