import type { OriginKey } from "../domain/attribution.js";

import type { UsableFigure } from "./figures.js";
import { type Bounds, type Range, contains, intersection, span } from "./interval.js";
import { ascending } from "./order.js";
import type { Pool } from "./pool.js";

/** From the least to the greatest number that the figures used give, and the one to quote. */
export function rangeOf(pool: Pool): Range {
  return { ...span(pool.used.map(({ interval }) => interval)), best: bestIn(pool)?.interval.best ?? null };
}

/** As `rangeOf`, of those alone that no other figure goes before. */
export function foremostRange(pool: Pool): Range {
  return {
    ...span(pool.foremost.map(({ interval }) => interval)),
    best: bestIn(pool)?.interval.best ?? null,
  };
}

/**
 * The figure to quote: that of the best graded origin; of several, the latest. Of several of these,
 * one that fits the others; of these, the one with the narrowest bounds, then the least number.
 * `null` when they do not all meet: there is then nothing to prefer one by, and how many give a
 * number proves nothing, as they may depend on each other.
 */
export function bestIn({ foremost }: Pool): UsableFigure | null {
  if (foremost.length <= 1) return foremost[0] ?? null;
  const common = intersection(foremost.map(({ interval }) => interval));
  if (common.low !== null && common.high !== null && common.low > common.high) return null;
  const fitting = foremost.filter(({ interval }) => contains(common, interval.best));
  const [best] = (fitting.length > 0 ? fitting : foremost).toSorted(narrowestFirst);
  return best!;
}

function narrowestFirst(a: UsableFigure, b: UsableFigure): number {
  const [one, other] = [width(a.interval), width(b.interval)];
  return (
    (one === other ? 0 : one - other) ||
    a.interval.best - b.interval.best ||
    ascending(a.assertion.id, b.assertion.id)
  );
}

function width({ low, high }: Bounds): number {
  return low === null || high === null ? Infinity : high - low;
}

/** The figures of a pool that are not used, each with the reason. */
export function unusedIn({
  superseded,
  earlier,
  retold,
}: Pool): readonly (readonly [UsableFigure, string])[] {
  return [
    ...superseded.map((figure) => [figure, "Another claim supersedes this one."] as const),
    ...retold.map(({ figure }) => [figure, FURTHER_RETELLING] as const),
    ...earlier.map(({ figure, kept }) => [figure, reasonBeside(figure, kept)] as const),
  ];
}

const FURTHER_RETELLING =
  "Retells a statement that another report passes on more directly, or passed on earlier.";

function reasonBeside(figure: UsableFigure, kept: UsableFigure): string {
  const { interval: a, originName } = figure;
  const { interval: b } = kept;
  if (a.low === b.low && a.best === b.best && a.high === b.high) {
    return `Repeats the figure from ${originName}.`;
  }
  return figure.time.asOfDay < kept.time.asOfDay
    ? `Replaced by a figure from ${originName} for a later day.`
    : `Replaced by a later figure from ${originName}.`;
}

/** The parties behind the figures. */
export function originsOf(figures: readonly UsableFigure[]): ReadonlySet<OriginKey> {
  return new Set(figures.map(({ originId }) => originId));
}
