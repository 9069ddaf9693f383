import type { AsOf } from "../domain/as-of.js";
import type { ClaimId } from "../domain/ids.js";
import type { Place } from "../domain/place.js";

import { isEstablished } from "./as-of.js";
import { finerClaims } from "./family.js";
import type { UsableFigure } from "./figures.js";
import { haveDayInCommon } from "./figure-time.js";
import { meet } from "./interval.js";
import type { Known } from "./known.js";

/**
 * Whether two figures for one measure cannot both be right: they have no number in common and are
 * for the same time, or a coder says that their claims contradict each other. Figures for two
 * places, and those of which one is a part of the other, may differ and both be right.
 */
export function cannotBothBeRight(a: UsableFigure, b: UsableFigure, asOf: AsOf, known: Known): boolean {
  if (areDeclaredToConflict(a.claim.id, b.claim.id, asOf, known)) return true;
  return (
    !meet(a.interval, b.interval) &&
    haveDayInCommon(a.time, b.time) &&
    !areElsewhere(a.claim.place, b.claim.place) &&
    !isPartOf(a, b, asOf, known) &&
    !isPartOf(b, a, asOf, known)
  );
}

function areDeclaredToConflict(a: ClaimId, b: ClaimId, asOf: AsOf, known: Known): boolean {
  return known.relationsOfClaim
    .of(a)
    .some(
      ({ kind, claimId, otherId, ...relation }) =>
        kind === "CONTRADICTS" && (claimId === b || otherId === b) && isEstablished(relation, asOf),
    );
}

function areElsewhere(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return false;
  if (a.wikidataId !== null && b.wikidataId !== null) return a.wikidataId !== b.wikidataId;
  return a.name !== b.name;
}

/** A claim that refines another says it too. */
function isPartOf(part: UsableFigure, whole: UsableFigure, asOf: AsOf, known: Known): boolean {
  const [fine, coarse] = [part.claim.id, whole.claim.id];
  return fine !== coarse && finerClaims(coarse, asOf, known).has(fine);
}
