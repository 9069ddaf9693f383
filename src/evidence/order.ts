import type { Assertion } from "../domain/assertion.js";
import type { Instant, TimeExpression } from "../domain/time.js";

/** Sorts after every instant: what stands in for a time of which no end is known. */
export const NEVER = "\uffff";

/** For `sort`, by code units: the same in every locale. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * When the party spoke: as stated, where that has an end; else when the article carried it. The
 * bounds end when the article was out at the latest, as no one speaks after the report of it.
 */
export function spokenAt({ stated, reported }: Assertion): TimeExpression {
  if (stated === null || stated.latest === null) return reported;
  if (reported.latest === null || stated.latest <= reported.latest) return stated;
  return {
    ...stated,
    earliest: least(stated.earliest, reported.latest),
    latest: reported.latest,
    firstDay: least(stated.firstDay, reported.lastDay),
    lastDay: least(stated.lastDay, reported.lastDay),
  };
}

/** A `null` beginning stays open. */
function least(a: string | null, b: string | null): string | null {
  return a === null || b === null || a < b ? a : b;
}

/** The moment by which the party had certainly spoken. */
export function spokenBy(assertion: Assertion): Instant {
  return spokenAt(assertion).latest ?? NEVER;
}

/** The moment by which the article had certainly carried it. */
export function reportedBy({ reported }: Assertion): Instant {
  return reported.latest ?? NEVER;
}

/** In the order of speaking, then of reporting, then by id: never a tie between two assertions. */
export function byTimeSpoken(a: Assertion, b: Assertion): number {
  return (
    ascending(spokenBy(a), spokenBy(b)) || ascending(reportedBy(a), reportedBy(b)) || ascending(a.id, b.id)
  );
}

/** In the order of reporting, then by id. */
export function byTimeReported(a: Assertion, b: Assertion): number {
  return ascending(reportedBy(a), reportedBy(b)) || ascending(a.id, b.id);
}
