import type { AsOf } from "../domain/as-of.js";
import type { ClaimRelation } from "../domain/claim.js";
import type { ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import type { Known } from "./known.js";

/**
 * The claim itself, what is the same claim, and what refines any of them, at any remove: who says
 * one of these says the claim. Refinement is followed downward only: who says that they are there
 * has not said how many.
 */
export function finerClaims(claimId: ClaimId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  return reach(claimId, asOf, known, oneStepFiner);
}

/**
 * The claim itself, what is the same claim, and what they refine: who denies one of these denies
 * the claim.
 */
export function broaderClaims(claimId: ClaimId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  return reach(claimId, asOf, known, oneStepBroader);
}

/** The claim itself and what is the same claim. */
export function sameClaims(claimId: ClaimId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  return reach(claimId, asOf, known, oneStepSame);
}

/**
 * The claims of a relation, where a question about either has to look at the other too; none where it has not. Ask
 * again with the relations of what comes new until nothing does.
 */
export function relatives({ kind, claimId, otherId }: ClaimRelation): readonly ClaimId[] {
  return kind === "SAME_AS" || kind === "REFINES" ? [claimId, otherId] : [];
}

type Step = (from: ClaimId, relation: ClaimRelation) => ClaimId | null;

const oneStepSame: Step = (from, { kind, claimId, otherId }) =>
  kind === "SAME_AS" ? (claimId === from ? otherId : claimId) : null;

const oneStepFiner: Step = (from, relation) =>
  relation.kind === "REFINES" && relation.otherId === from ? relation.claimId : oneStepSame(from, relation);

const oneStepBroader: Step = (from, relation) =>
  relation.kind === "REFINES" && relation.claimId === from ? relation.otherId : oneStepSame(from, relation);

function reach(start: ClaimId, asOf: AsOf, known: Known, step: Step): ReadonlySet<ClaimId> {
  const reached = new Set([start]);
  for (const from of reached) {
    for (const relation of known.relationsOfClaim.of(from)) {
      const next = step(from, relation);
      if (next === null || !isEstablished(relation, asOf)) continue;
      if (relation.kind !== "SAME_AS" || haveOnePolarity(relation, known)) reached.add(next);
    }
  }
  return reached;
}

/** SAME_AS between a proposition and its negation says that they contradict each other. */
export function haveOnePolarity({ claimId, otherId }: ClaimRelation, known: Known): boolean {
  return known.claims.get(claimId)?.polarity === known.claims.get(otherId)?.polarity;
}
