import type { AsOf } from "../domain/as-of.js";
import type { ClaimId } from "../domain/ids.js";
import { vocabulary } from "../domain/vocabulary.js";
import { isEstablished } from "./as-of.js";
import type { Known } from "./known.js";
import { hasNamedBacking, supportOf } from "./support.js";

export const ClaimStatus = vocabulary("ACTIVE", "SUPERSEDED", "CORRECTED", "RETRACTED");
export type ClaimStatus = keyof typeof ClaimStatus;

/**
 * The status of a claim, by the first that fits:
 *
 * - nothing that spoke for it or for a claim that refines it still counts: CORRECTED where a later
 *   version of an article changed or removed the words, or what frames them; RETRACTED where all was
 *   taken back, those said to have said it deny that, or its article was withdrawn;
 * - SUPERSEDED: a claim that has a named origin supersedes it;
 * - ACTIVE: all else, a claim that no one ever spoke for included.
 */
export function claimStatusOf(claimId: ClaimId, asOf: AsOf, known: Known): ClaimStatus {
  const { counted, setAside } = supportOf(claimId, asOf, known);
  if (counted.length === 0 && setAside.length > 0) {
    return setAside.some(({ because }) => because.reason === "UNDER_REVIEW") ? "CORRECTED" : "RETRACTED";
  }
  return isSuperseded(claimId, asOf, known) ? "SUPERSEDED" : "ACTIVE";
}

/** Whether a claim that has a named origin supersedes this one. */
export function isSuperseded(claimId: ClaimId, asOf: AsOf, known: Known): boolean {
  return known.relationsOfClaim
    .of(claimId)
    .some(
      (relation) =>
        relation.kind === "SUPERSEDES" &&
        relation.otherId === claimId &&
        isEstablished(relation, asOf) &&
        hasNamedBacking(relation.claimId, asOf, known),
    );
}
