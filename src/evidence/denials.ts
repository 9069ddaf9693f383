import type { AsOf } from "../domain/as-of.js";
import type { Origin } from "../domain/attribution.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import { otherClaim } from "./family.js";
import { letterOf } from "./grading.js";
import type { Known } from "./known.js";
import { inList, nameInSentence } from "./names.js";
import { ascending } from "./order.js";
import { type Position, positionsOn } from "./positions.js";
import { SUPPORTING } from "./withdrawals.js";

/** A party whose latest word is that a claim is not so. */
export interface Denial {
  readonly actorId: ActorId;
  /** Whether the party is in a position to know. */
  readonly mustKnow: boolean;
  /** Whether it is graded A, B or C. */
  readonly isReliable: boolean;
}

/**
 * Who denies a claim, those in a position to know first, then by id. A denial is the same however it
 * is coded: as a denial of the claim or of one that it refines, or as an assertion of its negation. A
 * party in a position to know denies a claim, too, by asserting another one that is declared to
 * contradict it.
 */
export function denialsOf(claimId: ClaimId, asOf: AsOf, known: Known): readonly Denial[] {
  const positions = positionsOn(claimId, asOf, known);
  const taken = new Set(positions.map(({ actorId }) => actorId));
  const denying = positions.filter(({ stance }) => stance === "DENIES");
  const contradicting = known.relationsOfClaim
    .of(claimId)
    .filter((relation) => relation.kind === "CONTRADICTS" && isEstablished(relation, asOf))
    .flatMap((relation) => positionsOn(otherClaim(relation, claimId), asOf, known))
    .filter(({ actorId, stance }) => SUPPORTING.includes(stance) && !taken.has(actorId))
    .filter((position) => isInPosition(originOf(position), claimId, known));
  const byActor = new Map([...contradicting, ...denying].map((each) => [each.actorId, originOf(each)]));
  return [...byActor]
    .map(([actorId, origin]) => ({
      actorId,
      mustKnow: isInPosition(origin, claimId, known),
      isReliable: "ABC".includes(letterOf(actorId, asOf, known)),
    }))
    .toSorted((a, b) => Number(b.mustKnow) - Number(a.mustKnow) || ascending(a.actorId, b.actorId));
}

function originOf({ latest }: Position): Origin {
  return latest.attribution.origin!;
}

/**
 * Whether a party is in a position to know: the claim is about it, or about a deployment that it sends,
 * hosts or is the force of, or that is so of something that it is part of.
 */
function isInPosition({ path }: Origin, claimId: ClaimId, known: Known): boolean {
  const { aboutIds = [], targets = [] } = known.claims.get(claimId) ?? {};
  const deployments = targets.flatMap((target) => known.deployments.get(target.deploymentId) ?? []);
  const concerned = [
    ...aboutIds,
    ...deployments.flatMap(({ senderId, otherSenderIds, hostId, otherHostIds, forceId }) => [
      senderId,
      ...otherSenderIds,
      hostId,
      ...otherHostIds,
      forceId,
    ]),
  ];
  return concerned.some((id) => path.includes(id));
}

/** "the Foreign Ministry, which is in a position to know, denies it; Osk denies it, too" */
export function denialsInWords(denials: readonly Denial[], known: Known): string {
  const knowing = denials.filter((denial) => denial.mustKnow);
  const others = denials.filter((denial) => !denial.mustKnow);
  const too = knowing.length > 0 && others.length > 0 ? ", too" : "";
  return [
    ...(knowing.length > 0
      ? [`${named(knowing, known)}, ${inPositionToKnow(knowing, known)}, ${deny(knowing)}`]
      : []),
    ...(others.length > 0 ? [`${named(others, known)} ${deny(others)}${too}`] : []),
  ].join("; ");
}

function named(denials: readonly Denial[], known: Known): string {
  return inList(
    denials.map(({ actorId, mustKnow, isReliable }) => {
      const grade = mustKnow && isReliable ? " (graded as reliable)" : "";
      return `${nameInSentence(actorId, known)}${grade}`;
    }),
  );
}

function inPositionToKnow(denials: readonly Denial[], { affiliations }: Known): string {
  const isPerson = denials.every(({ actorId }) => affiliations.actor(actorId)?.kind === "PERSON");
  return `${isPerson ? "who" : "which"} ${denials.length === 1 ? "is" : "are"} in a position to know`;
}

function deny(denials: readonly Denial[]): string {
  return denials.length === 1 ? "denies it" : "deny it";
}
