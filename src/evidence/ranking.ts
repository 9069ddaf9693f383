import type { AsOf } from "../domain/as-of.js";
import { isExplicit } from "../domain/attribution.js";
import type { ActorId } from "../domain/ids.js";
import type { UsableFigure } from "./figures.js";
import { letterOf, preference } from "./grading.js";
import type { Known } from "./known.js";
import { ascending, reportedBy, spokenBy } from "./order.js";

/** Which of two figures goes first when one has to be preferred. */
export interface Ranking {
  /**
   * For `sort`: that of the better graded origin, then that spoken last, then that reported last. Of
   * figures of one time, one whose whole attribution is stated, then the one with the least id.
   */
  readonly mostTellingFirst: (a: UsableFigure, b: UsableFigure) => number;
  /** Whether neither origin is better graded, and neither figure was spoken later. */
  readonly areLevel: (a: UsableFigure, b: UsableFigure) => boolean;
}

/** Looks up each origin's grade once. */
export function rankingFrom(asOf: AsOf, known: Known): Ranking {
  const ranks = new Map<ActorId, number>();
  const rankOf = ({ originId }: UsableFigure): number => {
    const rank = ranks.get(originId) ?? preference(letterOf(originId, asOf, known));
    ranks.set(originId, rank);
    return rank;
  };
  return {
    mostTellingFirst: (a, b) => rankOf(a) - rankOf(b) || latestFirst(a, b),
    areLevel: (a, b) => rankOf(a) === rankOf(b) && spokenBy(a.assertion) === spokenBy(b.assertion),
  };
}

function latestFirst({ assertion: a }: UsableFigure, { assertion: b }: UsableFigure): number {
  return (
    ascending(spokenBy(b), spokenBy(a)) ||
    ascending(reportedBy(b), reportedBy(a)) ||
    Number(isExplicit(b.attribution)) - Number(isExplicit(a.attribution)) ||
    ascending(a.id, b.id)
  );
}
