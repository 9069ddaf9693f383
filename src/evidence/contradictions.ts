import type { AsOf } from "../domain/as-of.js";
import type { Claim, ClaimRelation } from "../domain/claim.js";
import type { ClaimId } from "../domain/ids.js";
import { vocabulary } from "../domain/vocabulary.js";
import { isEstablished } from "./as-of.js";
import { haveOnePolarity } from "./family.js";
import { figurePairs } from "./figure-contradictions.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { hasNamedBacking } from "./support.js";

export const ContradictionKind = vocabulary("DECLARED", "OPPOSITE", "FIGURES");
export type ContradictionKind = keyof typeof ContradictionKind;

/** Two claims that cannot both hold. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** The one with the lesser id. */
  readonly claim: Claim;
  readonly other: Claim;
  /** Why not, in plain words. */
  readonly note: string;
  /** The relation that says so; `null` where the figures do. */
  readonly relation: ClaimRelation | null;
}

/**
 * The pairs that cannot both hold and of which at least one is among these claims, sorted by the
 * ids of the two, each pair once:
 *
 * - DECLARED: a coder says that one contradicts the other;
 * - OPPOSITE: they are the same proposition, once affirmed and once negated;
 * - FIGURES: two origins give numbers for one measure of one thing at one time that have no number
 *   in common, in units that can be converted. Only the latest figure of each origin counts, so no
 *   one contradicts their own past. A total "by" a date is a total on that date. A part and its
 *   whole, and figures for two places, do not contradict each other.
 *
 * A named origin must stand behind each of the two at the state of knowledge. One actor who asserts
 * and another who denies the same claim are two positions on it, not a pair of claims.
 */
export function contradictionsAmong(
  claimIds: Iterable<ClaimId>,
  asOf: AsOf,
  known: Known,
): readonly Contradiction[] {
  const asked = new Set(claimIds);
  const found = new Map<string, Contradiction>();
  for (const contradiction of [...related(asked, asOf, known), ...figured(asked, asOf, known)]) {
    const pair = `${contradiction.claim.id} ${contradiction.other.id}`;
    if (!found.has(pair)) found.set(pair, contradiction);
  }
  return [...found].toSorted(([a], [b]) => ascending(a, b)).map(([, contradiction]) => contradiction);
}

/** Whether a relation says that its two claims cannot both hold. */
export function opposes(relation: ClaimRelation, known: Known): boolean {
  return (
    relation.kind === "CONTRADICTS" || (relation.kind === "SAME_AS" && !haveOnePolarity(relation, known))
  );
}

function related(asked: ReadonlySet<ClaimId>, asOf: AsOf, known: Known): Contradiction[] {
  const relations = new Set([...asked].flatMap((id) => known.relationsOfClaim.of(id)));
  return [...relations]
    .toSorted((a, b) => ascending(a.kind, b.kind) || ascending(a.id, b.id))
    .flatMap((relation) => {
      const a = known.claims.get(relation.claimId);
      const b = known.claims.get(relation.otherId);
      if (!a || !b || !opposes(relation, known) || !isEstablished(relation, asOf)) return [];
      if (![a, b].every(({ id }) => hasNamedBacking(id, asOf, known))) return [];
      const isDeclared = relation.kind === "CONTRADICTS";
      const why = isDeclared
        ? "Declared to contradict each other."
        : "The same proposition, affirmed and negated.";
      return [pairOf(isDeclared ? "DECLARED" : "OPPOSITE", a, b, relation.note ?? why, relation)];
    });
}

function figured(asked: ReadonlySet<ClaimId>, asOf: AsOf, known: Known): Contradiction[] {
  const deploymentIds = new Set(
    [...asked].flatMap((id) => known.claims.get(id)?.targets.map((target) => target.deploymentId) ?? []),
  );
  return [...deploymentIds]
    .flatMap((id) => figurePairs(id, (claimId) => asked.has(claimId), asOf, known))
    .map(({ a, b, note }) => pairOf("FIGURES", a.claim, b.claim, note, null));
}

function pairOf(
  kind: ContradictionKind,
  a: Claim,
  b: Claim,
  note: string,
  relation: ClaimRelation | null,
): Contradiction {
  const [claim, other] = a.id < b.id ? [a, b] : [b, a];
  return { kind, claim, other, note, relation };
}
