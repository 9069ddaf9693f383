import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Review } from "../domain/assertion.js";
import type { Claim } from "../domain/claim.js";
import type { Coding } from "../domain/coding.js";
import type { CalendarDate, Instant, TimeExpression } from "../domain/time.js";

/**
 * Whether an assertion is known at a state of knowledge. Each clock that is not open must agree:
 * the article had certainly carried it (a report of which no end is known never certainly had);
 * this graph had learned it; and what it says began on or before the day. Where the assertion
 * gives no time, the claim's time counts; without either, or with an open beginning, any day will do.
 */
export function isVisible(assertion: Assertion, claim: Claim | undefined, asOf: AsOf): boolean {
  return (
    isReported(assertion.reported, asOf) &&
    isBy(assertion.recordedAt, asOf.recorded) &&
    isBegun(assertion.time ?? claim?.time ?? null, asOf.valid)
  );
}

/** Whether what a coder or a grader noted down was in this graph by then. */
export function isNoted(at: Instant, asOf: AsOf): boolean {
  return isBy(at, asOf.recorded);
}

/** As `isNoted`, for relations and dependencies. */
export function isEstablished({ established }: { readonly established: Coding }, asOf: AsOf): boolean {
  return isNoted(established.codedAt, asOf);
}

/**
 * The review that the assertion is under: what the latest version known by then did to its words or
 * to what frames them. `null` when it did nothing, or restored them.
 */
export function reviewOf(assertion: Assertion, asOf: AsOf): Review | null {
  const review = assertion.reviews.findLast((each) => isKnownReview(each, asOf));
  return review === undefined || review.cause === "RESTORED" ? null : review;
}

/** Whether a review was known by then. One of no known time always is. */
export function isKnownReview({ publishedAt, recordedAt }: Review, asOf: AsOf): boolean {
  return (
    (publishedAt === null || isBy(publishedAt, asOf.reported)) &&
    (recordedAt === null || isBy(recordedAt, asOf.recorded))
  );
}

function isReported({ latest }: TimeExpression, { reported }: AsOf): boolean {
  return reported === null || (latest !== null && latest <= reported);
}

function isBy(at: Instant, cutOff: Instant | null): boolean {
  return cutOff === null || at <= cutOff;
}

function isBegun(time: TimeExpression | null, day: CalendarDate | null): boolean {
  const firstDay = time?.firstDay ?? null;
  return day === null || firstDay === null || firstDay <= day;
}
