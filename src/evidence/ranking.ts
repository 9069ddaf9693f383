import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import { isExplicit } from "../domain/attribution.js";

import type { UsableFigure } from "./figures.js";
import { letterOf, preference } from "./grading.js";
import type { Known } from "./known.js";
import { ascending, reportedBy, spokenBy } from "./order.js";

/** Which of two figures goes first when one has to be preferred. */
export interface Ranking {
  /**
   * For `sort`: that of the better graded origin, then that for the later day, then that spoken
   * last. Of reports of one statement, the closest to its origin, then the earliest; then one whose
   * whole attribution is stated, then the one with the least id.
   */
  readonly mostTellingFirst: (a: UsableFigure, b: UsableFigure) => number;
  /** Whether neither origin is better graded, and neither figure is later. */
  readonly areLevel: (a: UsableFigure, b: UsableFigure) => boolean;
  /** Whether the origins have one grade, or none. */
  readonly areGradedAlike: (a: UsableFigure, b: UsableFigure) => boolean;
}

/** Looks up each origin's grade once. */
export function rankingFrom(asOf: AsOf, known: Known): Ranking {
  const ranks = new Map<OriginKey, number>();
  const rankOf = ({ originId }: UsableFigure): number => {
    const rank = ranks.get(originId) ?? preference(letterOf(originId, asOf, known));
    ranks.set(originId, rank);
    return rank;
  };
  return {
    mostTellingFirst: (a, b) => rankOf(a) - rankOf(b) || latestFirst(a, b) || closestFirst(a, b),
    areLevel: (a, b) => rankOf(a) === rankOf(b) && latestFirst(a, b) === 0,
    areGradedAlike: (a, b) => rankOf(a) === rankOf(b),
  };
}

/** For `sort`: of reports of one statement, the one through the fewest hands, then the earliest. */
export function closestFirst({ assertion: a }: UsableFigure, { assertion: b }: UsableFigure): number {
  return (
    relays(a) - relays(b) ||
    ascending(reportedBy(a), reportedBy(b)) ||
    Number(isExplicit(b.attribution)) - Number(isExplicit(a.attribution)) ||
    ascending(a.id, b.id)
  );
}

function latestFirst(a: UsableFigure, b: UsableFigure): number {
  return ascending(b.time.asOfDay, a.time.asOfDay) || ascending(spokenBy(b.assertion), spokenBy(a.assertion));
}

function relays({ attribution }: Assertion): number {
  return attribution.links.filter(({ role }) => role === "RELAY").length;
}
