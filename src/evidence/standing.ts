import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Review, Stance } from "../domain/assertion.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { isVisible, reviewOf } from "./as-of.js";
import { broaderClaims } from "./family.js";
import type { Known } from "./known.js";
import { spokenBy } from "./order.js";

/** An assertion that speaks for a claim, and whether it still counts. */
export interface Standing {
  readonly assertion: Assertion;
  /** `null` while it counts. */
  readonly setAside: SetAside | null;
}

/** Why an assertion no longer counts. */
export type SetAside =
  | { readonly reason: "UNDER_REVIEW"; readonly review: Review }
  | { readonly reason: "TAKEN_BACK"; readonly by: Assertion };

/** The assertions of a claim that are visible at a state of knowledge, in no order. */
export function visibleAssertions(claimId: ClaimId, asOf: AsOf, known: Known): readonly Assertion[] {
  const claim = known.claims.get(claimId);
  return known.assertionsOfClaim.of(claimId).filter((assertion) => isVisible(assertion, claim, asOf));
}

/** The stances that speak for a claim. */
export const SUPPORTING: readonly Stance[] = ["ASSERTS", "CONFIRMS"];

export function supports({ stance }: Assertion): boolean {
  return SUPPORTING.includes(stance);
}

/**
 * What was said for this very claim (ASSERTS, CONFIRMS), in no order, with what set it aside:
 *
 * - UNDER_REVIEW: a correction or retraction of the article changed or took out the words. It
 *   counts for nothing until someone codes the new words.
 * - TAKEN_BACK: the same origin, in the same breath or later, retracted or denied the claim or one
 *   that the claim refines (who takes back that they are there takes back that 3,000 are there). A
 *   withdrawal that is itself under review takes nothing back.
 *
 * Reads the assertions of the claim and of the claims that it refines.
 */
export function standingsOn(claimId: ClaimId, asOf: AsOf, known: Known): readonly Standing[] {
  return standingsAmong(
    visibleAssertions(claimId, asOf, known),
    visibleWithdrawals(claimId, asOf, known),
    asOf,
    known,
  );
}

/**
 * As `standingsOn`, of some assertions of a claim, with all that may take them back: what their
 * origins said against the claim. Those not visible are left out, of either.
 */
export function standingsAmong(
  assertions: readonly Assertion[],
  withdrawals: readonly Assertion[],
  asOf: AsOf,
  known: Known,
): readonly Standing[] {
  const isSeen = (assertion: Assertion) => isVisible(assertion, known.claims.get(assertion.claimId), asOf);
  const latest = latestOfOrigin(withdrawals.filter((by) => isSeen(by) && reviewOf(by, asOf) === null));
  return assertions
    .filter((assertion) => supports(assertion) && isSeen(assertion))
    .map((assertion) => ({ assertion, setAside: setAsideOf(assertion, latest, asOf) }));
}

/** All that was said against the claim or a broader one, in no order, what is under review included. */
export function visibleWithdrawals(claimId: ClaimId, asOf: AsOf, known: Known): readonly Assertion[] {
  return [...broaderClaims(claimId, asOf, known)].flatMap((id) =>
    visibleAssertions(id, asOf, known).filter(withdraws),
  );
}

function setAsideOf(
  assertion: Assertion,
  withdrawals: ReadonlyMap<ActorId, Assertion>,
  asOf: AsOf,
): SetAside | null {
  const review = reviewOf(assertion, asOf);
  if (review !== null) return { reason: "UNDER_REVIEW", review };
  const { origin } = assertion.attribution;
  const by = origin === null ? undefined : withdrawals.get(origin.key);
  return by !== undefined && spokenBy(by) >= spokenBy(assertion) ? { reason: "TAKEN_BACK", by } : null;
}

/** Each origin's last word. */
function latestOfOrigin(withdrawals: readonly Assertion[]): ReadonlyMap<ActorId, Assertion> {
  const latest = new Map<ActorId, Assertion>();
  for (const assertion of withdrawals) {
    const key = assertion.attribution.origin?.key;
    if (key !== undefined && isLater(assertion, latest.get(key))) latest.set(key, assertion);
  }
  return latest;
}

function withdraws({ stance }: Assertion): boolean {
  return stance === "RETRACTS" || stance === "DENIES";
}

function isLater(assertion: Assertion, than: Assertion | undefined): boolean {
  if (than === undefined) return true;
  const [a, b]: [Instant, Instant] = [spokenBy(assertion), spokenBy(than)];
  return a > b || (a === b && assertion.id < than.id);
}
