import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { ClaimRelation } from "../domain/claim.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { isEstablished, isVisible } from "./as-of.js";
import { isSuperseded } from "./claim-status.js";
import { opposes } from "./contradictions.js";
import { finerClaims } from "./family.js";
import type { Known } from "./known.js";
import { fallOf, saidBy } from "./retellings.js";
import { standingsOn } from "./standing.js";
import { countsFor, supportOf } from "./support.js";
import { supports } from "./withdrawals.js";

/** What an actor put forward first, and what became of it. */
export interface TrackRecord {
  readonly originated: number;
  readonly laterConfirmed: number;
  /** Contradicted by another origin, or taken back. */
  readonly laterContradicted: number;
  readonly laterSuperseded: number;
  /** None of these so far. */
  readonly open: number;
}

/**
 * The record of an origin: of the claims that it asserted, those that no other named origin had put
 * forward before.
 *
 * - confirmed: another origin, then or later, spoke for the claim or for one that refines it;
 * - contradicted: another origin, then or later, spoke for a claim that cannot hold together with
 *   it, or the actor took it back;
 * - superseded: by a claim that someone named stands behind.
 *
 * A claim may be confirmed by one and contradicted by another, so only `open` excludes the rest. A
 * denial is a position and contradicts nothing by itself. Words under review count for nobody.
 * Reads the claims that the actor originated with their relatives.
 */
export function trackRecordOf(actorId: ActorId, asOf: AsOf, known: Known): TrackRecord {
  const fates = [...originatedBy(actorId, asOf, known)].map(([claimId, since]) =>
    fateOf(claimId, since, actorId, asOf, known),
  );
  const count = (is: (fate: Fate) => boolean) => fates.filter(is).length;
  return {
    originated: fates.length,
    laterConfirmed: count((fate) => fate.confirmed),
    laterContradicted: count((fate) => fate.contradicted),
    laterSuperseded: count((fate) => fate.superseded),
    open: count((fate) => !fate.confirmed && !fate.contradicted && !fate.superseded),
  };
}

interface Fate {
  readonly confirmed: boolean;
  readonly contradicted: boolean;
  readonly superseded: boolean;
}

/** The claims that the actor put forward before anyone else, and when. */
function originatedBy(actorId: ActorId, asOf: AsOf, known: Known): ReadonlyMap<ClaimId, Instant> {
  const first = new Map<ClaimId, Instant>();
  for (const assertion of known.assertionsOfOrigin.of(actorId)) {
    if (assertion.stance !== "ASSERTS" || !isPutForward(assertion, asOf, known)) continue;
    const at = saidBy(assertion, asOf, known);
    if (at < (first.get(assertion.claimId) ?? "\uffff\uffff")) first.set(assertion.claimId, at);
  }
  for (const [claimId, since] of first) {
    const before = [...finerClaims(claimId, asOf, known)]
      .flatMap((id) => known.assertionsOfClaim.of(id))
      .some(
        (assertion) =>
          supports(assertion) &&
          saidBy(assertion, asOf, known) < since &&
          countsFor(assertion, known) !== actorId &&
          isPutForward(assertion, asOf, known),
      );
    if (before || deniesSaying(claimId, actorId, asOf, known)) first.delete(claimId);
  }
  return first;
}

/** Whether the actor denies all that it is reported to have said for the claim. */
function deniesSaying(claimId: ClaimId, actorId: ActorId, asOf: AsOf, known: Known): boolean {
  const own = standingsOn(claimId, asOf, known).filter(
    ({ assertion }) => countsFor(assertion, known) === actorId,
  );
  return own.every(({ setAside }) => setAside?.reason === "SPEECH_DENIED");
}

function isPutForward(assertion: Assertion, asOf: AsOf, known: Known): boolean {
  return (
    countsFor(assertion, known) !== null &&
    isVisible(assertion, known.claims.get(assertion.claimId), asOf) &&
    fallOf(assertion, asOf, known) === null
  );
}

function fateOf(claimId: ClaimId, since: Instant, actorId: ActorId, asOf: AsOf, known: Known): Fate {
  const relations = known.relationsOfClaim.of(claimId).filter((relation) => isEstablished(relation, asOf));
  const another = (assertion: Assertion) => {
    const key = countsFor(assertion, known);
    return key !== null && key !== actorId && saidBy(assertion, asOf, known) >= since;
  };
  const isBackedByAnother = (id: ClaimId) => supportOf(id, asOf, known).counted.some(another);
  return {
    confirmed: isBackedByAnother(claimId),
    contradicted:
      relations.some(
        (relation) => opposes(relation, known) && isBackedByAnother(otherEnd(relation, claimId)),
      ) || isTakenBack(claimId, actorId, asOf, known),
    superseded: isSuperseded(claimId, asOf, known),
  };
}

/** Whether the actor took back all that it said for the claim; words under review count for nobody. */
function isTakenBack(claimId: ClaimId, actorId: ActorId, asOf: AsOf, known: Known): boolean {
  const reasons = standingsOn(claimId, asOf, known)
    .filter(({ assertion }) => countsFor(assertion, known) === actorId)
    .map(({ setAside }) => setAside?.reason)
    .filter((reason) => reason !== "UNDER_REVIEW" && reason !== "WITHDRAWN");
  return reasons.every((reason) => reason === "TAKEN_BACK");
}

function otherEnd({ claimId, otherId }: ClaimRelation, from: ClaimId): ClaimId {
  return claimId === from ? otherId : claimId;
}
