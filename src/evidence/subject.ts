import type { AsOf } from "../domain/as-of.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import { contradictionsAmong, opposes } from "./contradictions.js";
import { isCopyOf } from "./dependencies.js";
import { negationsOf, otherClaim } from "./family.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { standingsOn } from "./standing.js";
import { countsFor } from "./support.js";

/** The other origins that say something on the same subject that can be true together with the claim, by id. */
export function othersOnSubject(
  claimId: ClaimId,
  originId: ActorId,
  asOf: AsOf,
  known: Known,
): readonly ActorId[] {
  const others = new Set<ActorId>();
  for (const id of compatibleClaims(claimId, asOf, known)) {
    for (const { assertion, setAside } of standingsOn(id, asOf, known)) {
      const key = setAside === null ? countsFor(assertion, known) : null;
      if (key !== null && key !== originId && !isCopyOf(key, originId, asOf, known)) others.add(key);
    }
  }
  return [...others].toSorted(ascending);
}

/**
 * The claims on the same subject, those related to this one and those on the same deployments, save
 * what contradicts, supersedes or negates it, by declaration or by its figures.
 */
function compatibleClaims(claimId: ClaimId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  const compatible = new Set<ClaimId>();
  const opposed = new Set<ClaimId>([claimId, ...negationsOf(claimId, asOf, known)]);
  for (const relation of known.relationsOfClaim.of(claimId)) {
    if (!isEstablished(relation, asOf)) continue;
    const other = otherClaim(relation, claimId);
    compatible.add(other);
    if (opposes(relation, known) || relation.kind === "SUPERSEDES") opposed.add(other);
  }
  const { targets = [] } = known.claims.get(claimId) ?? {};
  for (const { deploymentId } of targets) {
    for (const { id } of known.claimsOfDeployment.of(deploymentId)) compatible.add(id);
  }
  for (const id of opposed) compatible.delete(id);
  if (compatible.size > 0 && targets.some(({ measure }) => measure !== null)) {
    for (const { claim, other } of contradictionsAmong([claimId], asOf, known)) {
      compatible.delete(claim.id);
      compatible.delete(other.id);
    }
  }
  return compatible;
}
