import type { AsOf } from "../domain/as-of.js";
import type { ClaimTarget } from "../domain/claim.js";
import type { ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";

/**
 * The claim of whose number a claim's number is a part (PART_OF), where both measure the same thing;
 * `null` when there is none. Of several, the one with the least id. A wave is a part of the whole
 * without that, and is measured by itself.
 */
export function wholeOf(claimId: ClaimId, target: ClaimTarget, asOf: AsOf, known: Known): ClaimId | null {
  const [whole] = known.relationsOfClaim
    .of(claimId)
    .filter((relation) => relation.kind === "PART_OF" && relation.claimId === claimId)
    .filter((relation) => isEstablished(relation, asOf))
    .filter(({ otherId }) =>
      (known.claims.get(otherId)?.targets ?? []).some((other) => measureTheSame(target, other)),
    )
    .map(({ otherId }) => otherId)
    .toSorted(ascending);
  return whole ?? null;
}

function measureTheSame(a: ClaimTarget, b: ClaimTarget): boolean {
  return (
    a.deploymentId === b.deploymentId &&
    a.waveId === b.waveId &&
    a.measure === b.measure &&
    a.sideId === b.sideId
  );
}
