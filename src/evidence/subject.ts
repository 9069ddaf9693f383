import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import { contradictionsAmong, opposes } from "./contradictions.js";
import { isCopyOf } from "./dependencies.js";
import { negationsOf, otherClaim } from "./family.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { standingsOn } from "./standing.js";
import { countsFor } from "./support.js";

/** What other origins than one say on the subject of a claim, each list by id. */
export interface OthersOnSubject {
  /** Those that say something that can be true together with the claim. */
  readonly agreeing: readonly OriginKey[];
  /** Those that say something that cannot, or that supersedes the claim. */
  readonly opposing: readonly OriginKey[];
}

/** Who else than this origin speaks on the subject of a claim. A copy of the origin's words is not somebody else's. */
export function othersOnSubject(
  claimId: ClaimId,
  originId: OriginKey,
  asOf: AsOf,
  known: Known,
): OthersOnSubject {
  const originsOf = (claimIds: Iterable<ClaimId>): readonly OriginKey[] => {
    const standings = [...claimIds].flatMap((id) => standingsOn(id, asOf, known));
    const keys = standings.flatMap(({ assertion, setAside }) =>
      setAside === null ? (countsFor(assertion, known) ?? []) : [],
    );
    const others = keys.filter((key) => key !== originId && !isCopyOf(key, originId, asOf, known));
    return [...new Set(others)].toSorted(ascending);
  };
  const { compatible, opposed } = claimsOnSubject(claimId, asOf, known);
  return { agreeing: originsOf(compatible), opposing: originsOf(opposed) };
}

interface ClaimsOnSubject {
  readonly compatible: ReadonlySet<ClaimId>;
  readonly opposed: ReadonlySet<ClaimId>;
}

/**
 * The other claims on the same subject, those related to this one and those on the same deployments;
 * opposed are those that contradict, supersede or negate it, by declaration or by its figures.
 */
function claimsOnSubject(claimId: ClaimId, asOf: AsOf, known: Known): ClaimsOnSubject {
  const compatible = new Set<ClaimId>();
  const opposed = new Set<ClaimId>(negationsOf(claimId, asOf, known));
  for (const relation of known.relationsOfClaim.of(claimId)) {
    if (!isEstablished(relation, asOf)) continue;
    const other = otherClaim(relation, claimId);
    compatible.add(other);
    if (opposes(relation, known) || relation.kind === "SUPERSEDES") opposed.add(other);
  }
  const { targets } = known.claims.get(claimId) ?? { targets: [] };
  for (const { deploymentId } of targets) {
    for (const { id } of known.claimsOfDeployment.of(deploymentId)) compatible.add(id);
  }
  if (targets.some(({ measure }) => measure !== null)) {
    for (const { claim, other } of contradictionsAmong([claimId], asOf, known)) {
      opposed.add(claim.id);
      opposed.add(other.id);
    }
  }
  opposed.delete(claimId);
  for (const id of [claimId, ...opposed]) compatible.delete(id);
  return { compatible, opposed };
}
