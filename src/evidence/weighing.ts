import type { WaveId } from "../domain/ids.js";
import { type Agreement, agreementOf } from "./agreement.js";
import type { FigureKind } from "./figure-kind.js";
import { type Range, meet, sum } from "./interval.js";
import type { Pool } from "./pool.js";
import { foremostRange, rangeOf } from "./reconcile.js";
import type { Tally, WavePools } from "./tally.js";

/** Which pools of a tally an estimate goes by. In the base unit. */
export interface Weighed {
  /** `null` when nothing counts. */
  readonly range: Range | null;
  /** The pools that make up the answer, or bear it out. */
  readonly counted: readonly Pool[];
  readonly total: Pool | null;
  /** What the total, or the waves, count. */
  readonly kind: FigureKind;
  /** Figures for the whole that say less than the answer does; `null` when there are none. */
  readonly passedOver: Pool | null;
  /** The waves that are added up. */
  readonly added: readonly Pool[];
  /** The waves that a running total includes: they are not added again. */
  readonly included: readonly Pool[];
  /** What is known of each wave by itself. */
  readonly byWave: ReadonlyMap<WaveId, Range>;
  /** `null` when no wave has a figure. */
  readonly sumOfWaves: Range | null;
  /** How the waves compare with the total; `null` without either. */
  readonly agreement: Agreement | null;
  /** Whether waves come to more than a total that includes them. */
  readonly isExceeded: boolean;
}

/**
 * Totals go before waves. Waves that come to about as much as the total bear it out; waves that come
 * to less are taken for a part of it; waves that come to more are in conflict with it, or have
 * outgrown it where one of them is for a later day. Without a total, the waves are added up. A wave's figure that includes the waves before it is a running
 * total: they are not added again.
 *
 * Where no one says how many were sent in all, those present at a time stand in for them, unless the
 * waves come to more: then some of those sent are elsewhere by now.
 */
export function weigh(tally: Tally, family: string, kind: FigureKind): Weighed {
  const waves = waveSum(tally.waves(family, kind));
  const total = tally.total(family, kind);
  const present = kind === "SENT" ? tally.total(family, "PRESENT") : null;
  if (total !== null) {
    const beside = weighTotal(total, kind, waves, present);
    const isOutgrown = beside.agreement === "MORE" && areNewer(waves.added, total);
    return isOutgrown ? weighWaves(kind, waves, total) : beside;
  }
  if (present === null) return weighWaves(kind, waves, null);
  const beside = weighTotal(present, "PRESENT", waves, null);
  return beside.agreement === "MORE" ? weighWaves(kind, waves, present) : beside;
}

/** As `weigh`, in the family with most figures in which any counts; `null` when none does. */
export function weighedIn(
  kind: FigureKind,
  tally: Tally,
): { readonly family: string; readonly weighed: Weighed } | null {
  for (const family of tally.families) {
    const weighed = weigh(tally, family, kind);
    if (weighed.range !== null) return { family, weighed };
  }
  return null;
}

type WaveSum = Pick<Weighed, "added" | "included" | "byWave" | "sumOfWaves" | "isExceeded">;

function weighWaves(kind: FigureKind, waves: WaveSum, passedOver: Pool | null): Weighed {
  const { sumOfWaves, added } = waves;
  return { ...waves, range: sumOfWaves, counted: added, total: null, kind, passedOver, agreement: null };
}

function weighTotal(total: Pool, kind: FigureKind, waves: WaveSum, passedOver: Pool | null): Weighed {
  const { sumOfWaves, added } = waves;
  const agreement = sumOfWaves && agreementOf(foremostRange(total), sumOfWaves);
  return {
    ...waves,
    range: rangeOf(total),
    counted: agreement === "AGREE" ? [total, ...added] : [total],
    total,
    kind,
    passedOver,
    agreement,
    isExceeded: waves.isExceeded || agreement === "MORE",
  };
}

/** Whether someone else than the sources of the total gives a wave: no source bears out its own total. */
export function isBorneOut({ total, added, agreement }: Weighed): boolean {
  const sources = new Set(total?.used.map(({ originId }) => originId));
  return (
    agreement === "AGREE" && added.some(({ used }) => used.some(({ originId }) => !sources.has(originId)))
  );
}

function areNewer(waves: readonly Pool[], total: Pool): boolean {
  return lastDay(waves) > lastDay([total]);
}

function lastDay(pools: readonly Pool[]): string {
  const days = pools.flatMap(({ used }) => used.map(({ time }) => time.asOfDay));
  return days.reduce((last, day) => (day > last ? day : last), "");
}

/** The last running total and the waves after it; without one, all waves. */
function waveSum(waves: readonly WavePools[]): WaveSum {
  const last = waves.findLastIndex(({ running }) => running !== null);
  const running = waves[last]?.running ?? null;
  const before = waves.slice(0, last + 1);
  const after = waves.slice(last + 1).map(({ own }) => own!);
  const added = running === null ? after : [running, ...after];
  const own = before.flatMap(({ own: pool }) => pool ?? []);
  const included = [...own, ...before.slice(0, -1).flatMap((wave) => wave.running ?? [])];
  const sumOfOwn = sum(own.map(rangeOf));
  return {
    added,
    included,
    byWave: new Map(waves.flatMap(({ waveId, own: pool }) => (pool ? [[waveId, rangeOf(pool)]] : []))),
    sumOfWaves: added.length === 0 ? null : sum(added.map(rangeOf)),
    isExceeded: running !== null && !meet({ low: sumOfOwn.low, high: null }, rangeOf(running)),
  };
}
