import type { AsOf } from "../domain/as-of.js";
import type { Claim, ClaimRelation, RelationKind } from "../domain/claim.js";
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
 * The claims that say the opposite of this one or of one that it refines, and what refines those:
 * SAME_AS or CONTRADICTS between an affirmed and a negated claim. Who says one of them denies this
 * claim. What speaks for the claim is not among them, however contradictory the relations are.
 */
export function negationsOf(claimId: ClaimId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  const opposite = [...broaderClaims(claimId, asOf, known)].flatMap((id) =>
    known.relationsOfClaim
      .of(id)
      .filter((relation) => isNegation(relation, known) && isEstablished(relation, asOf))
      .map((relation) => otherClaim(relation, id)),
  );
  if (opposite.length === 0) return NONE;
  const negations = new Set(opposite.flatMap((id) => [...finerClaims(id, asOf, known)]));
  for (const id of finerClaims(claimId, asOf, known)) negations.delete(id);
  return negations;
}

const NONE: ReadonlySet<ClaimId> = new Set();

/**
 * The claims that someone said one of these: a SPEECH_ACT that a coder related to it. Asked of
 * `broaderClaims`: who denies one of these denies having said the claim.
 */
export function speechClaimsOf(claimIds: Iterable<ClaimId>, asOf: AsOf, known: Known): readonly Claim[] {
  return [...claimIds].flatMap((id) =>
    known.relationsOfClaim.of(id).flatMap((relation) => {
      const other = known.claims.get(otherClaim(relation, id));
      const isSpeech = other?.kind === "SPEECH_ACT" && SAYS_WHAT.includes(relation.kind);
      return isSpeech && isEstablished(relation, asOf) ? [other] : [];
    }),
  );
}

/** How a claim that someone said something is related to what was said. */
const SAYS_WHAT: readonly RelationKind[] = ["EXPLAINS", "DERIVED_FROM"];

/** Whether a relation is between a claim and its negation. */
export function isNegation(relation: ClaimRelation, known: Known): boolean {
  const isOpposing = relation.kind === "SAME_AS" || relation.kind === "CONTRADICTS";
  return isOpposing && !haveOnePolarity(relation, known);
}

/** The claim at the other end of a relation. */
export function otherClaim({ claimId, otherId }: ClaimRelation, from: ClaimId): ClaimId {
  return claimId === from ? otherId : claimId;
}

/**
 * The other claims whose assertions bear on a claim without speaking for it: what says the opposite,
 * and that someone said it.
 */
export function bearingOn({ kind, claimId, otherId }: ClaimRelation): readonly ClaimId[] {
  return kind === "CONTRADICTS" || SAYS_WHAT.includes(kind) ? [claimId, otherId] : [];
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
