import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Stance } from "../domain/assertion.js";
import type { Claim } from "../domain/claim.js";
import type { ClaimId } from "../domain/ids.js";
import { isVisible } from "./as-of.js";
import { isEcho } from "./echo.js";
import { broaderClaims, negationsOf, speechClaimsOf } from "./family.js";
import type { Known } from "./known.js";
import { spokenAt } from "./order.js";
import { spokesFor } from "./origin.js";

/** Something said that takes back, for one party, what it had said for a claim. */
export interface Withdrawal {
  readonly by: Assertion;
  /** Whether the party denies having said it, rather than that it is so. */
  readonly isOfSpeech: boolean;
  /** The party that withdraws. */
  readonly actorId: OriginKey;
}

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
 * All that named parties said against having said a claim, or a broader one, in no order, what is
 * under review included. Echoes are the word of no one.
 *
 * - they retract or deny it, or say a claim that negates it;
 * - they deny having said it (DENIES_SAYING), or a SPEECH_ACT according to which they had.
 */
export function visibleWithdrawals(claimId: ClaimId, asOf: AsOf, known: Known): readonly Withdrawal[] {
  const seen = (id: ClaimId) =>
    visibleAssertions(id, asOf, known).filter(
      (assertion) => assertion.attribution.origin !== null && !isEcho(assertion, known),
    );
  const of = (isOfSpeech: boolean) => (by: Assertion) => ({
    by,
    isOfSpeech,
    actorId: by.attribution.origin!.key,
  });
  const broader = broaderClaims(claimId, asOf, known);
  const onClaim = [...broader].flatMap(seen);
  const negating = [...negationsOf(claimId, asOf, known)].flatMap(seen).filter(supports);
  const ofSpeech = speechClaimsOf(broader, asOf, known).flatMap((claim) =>
    seen(claim.id).filter((assertion) => isDisavowal(assertion, claim, known)),
  );
  return [
    ...onClaim.filter(({ stance }) => stance === "RETRACTS" || stance === "DENIES").map(of(false)),
    ...negating.map(of(false)),
    ...onClaim.filter(({ stance }) => stance === "DENIES_SAYING").map(of(true)),
    ...ofSpeech.map(of(true)),
  ];
}

/** Whether the party denies, on a claim that it said something, that it did. */
function isDisavowal(assertion: Assertion, { aboutIds, polarity }: Claim, known: Known): boolean {
  const isDenial =
    polarity === "NEGATIVE" ? supports(assertion) : ["DENIES", "RETRACTS"].includes(assertion.stance);
  const { key } = assertion.attribution.origin!;
  const about: readonly OriginKey[] = [
    ...aboutIds,
    ...aboutIds.map((id) => spokesFor(id, spokenAt(assertion), known.affiliations)),
  ];
  return isDenial && (aboutIds.length === 0 || about.includes(key));
}

/** Everyone whose word an assertion rests on: its origin, and who passed it on on the way to the page. */
export function speakersOf(assertion: Assertion, known: Known): readonly OriginKey[] {
  const { links, origin } = assertion.attribution;
  const passers = links.flatMap(({ role, actorId }) =>
    role === "PUBLISHER" || actorId === null
      ? []
      : [actorId, spokesFor(actorId, spokenAt(assertion), known.affiliations)],
  );
  return [...new Set([...(origin ? [origin.key] : []), ...passers])];
}
