import type { AsOf } from "../domain/as-of.js";
import type { InformationCredibility } from "../domain/claim.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import { type Corroboration, corroborationOf } from "./corroboration.js";
import { haveOnePolarity } from "./family.js";
import { credibilityGradeOf, letterOf, preference } from "./grading.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { type Position, positionsOn } from "./positions.js";
import { standingsOn } from "./standing.js";
import { countsFor } from "./support.js";

/** The digit of the Admiralty code for a claim, and how it came about. */
export interface CredibilityAssessment {
  readonly credibility: InformationCredibility;
  /** The rule that gave the digit, or the grader's reason, in a sentence. */
  readonly rule: string;
  /** Who overrode the computed digit; `null` when no one did. */
  readonly overriddenBy: string | null;
  /**
   * Letter of the best graded origin, then digit, e.g. `B2`. `F` where no origin is graded or
   * named.
   */
  readonly notation: string;
}

/** The digits of the Admiralty code. 6 is "no basis to judge", not worse than 5. */
export const DIGITS: Readonly<Record<InformationCredibility, number>> = {
  CONFIRMED_BY_OTHER_SOURCES: 1,
  PROBABLY_TRUE: 2,
  POSSIBLY_TRUE: 3,
  DOUBTFUL: 4,
  IMPROBABLE: 5,
  TRUTH_CANNOT_BE_JUDGED: 6,
};

/**
 * How far a claim can be believed on what is known, by the first rule that fits. A grader's latest
 * verdict goes before the rules; the letter stays computed.
 *
 * No source names itself up: an unnamed source or an echo never makes a claim more credible. Reads
 * what `corroborationOf` reads, the other claims on the subject with their assertions, the
 * deployments that the claim is about, and the grades of the origins and of those who deny.
 */
export function credibilityOf(claimId: ClaimId, asOf: AsOf, known: Known): CredibilityAssessment {
  const corroboration = corroborationOf(claimId, asOf, known);
  const grade = credibilityGradeOf(claimId, asOf, known);
  const { credibility, rule } = grade
    ? { credibility: grade.credibility, rule: grade.rationale }
    : computed(claimId, corroboration, asOf, known);
  return {
    credibility,
    rule,
    overriddenBy: grade?.gradedBy ?? null,
    notation: `${bestLetter(corroboration, asOf, known)}${DIGITS[credibility]}`,
  };
}

type Computed = Pick<CredibilityAssessment, "credibility" | "rule">;

function computed(claimId: ClaimId, corroboration: Corroboration, asOf: AsOf, known: Known): Computed {
  const { distinctOrigins, independence, groups } = corroboration;
  if (distinctOrigins === 0) {
    return { credibility: "TRUTH_CANNOT_BE_JUDGED", rule: "No named origin stands behind it." };
  }
  const denials = positionsOn(claimId, asOf, known).filter(({ stance }) => stance === "DENIES");
  if (distinctOrigins === 1) {
    const deniers = denials.filter((denial) => hasControl(denial, claimId, known));
    if (deniers.length > 0) return denied(deniers, asOf, known);
    return isBorneOut(claimId, groups[0]!.origin.key, asOf, known)
      ? {
          credibility: "POSSIBLY_TRUE",
          rule: "One origin only; it fits what another origin says on the same subject.",
        }
      : { credibility: "DOUBTFUL", rule: "One origin only, and no other speaks on the subject." };
  }
  if (independence === "ESTABLISHED" && denials.length === 0) {
    return {
      credibility: "CONFIRMED_BY_OTHER_SOURCES",
      rule: `${distinctOrigins} origins, each pair declared independent, and no one denies it.`,
    };
  }
  const doubt =
    independence === "ESTABLISHED" ? "but someone denies it" : "whose independence is not established";
  return { credibility: "PROBABLY_TRUE", rule: `${distinctOrigins} origins, ${doubt}.` };
}

function denied(deniers: readonly Position[], asOf: AsOf, known: Known): Computed {
  const isReliable = deniers.some(({ actorId }) => "ABC".includes(letterOf(actorId, asOf, known)));
  return isReliable
    ? {
        credibility: "IMPROBABLE",
        rule: "One origin only; a reliable party with first-hand control denies it.",
      }
    : { credibility: "DOUBTFUL", rule: "One origin only; a party with first-hand control denies it." };
}

/**
 * Whether the actor must know: the claim is about it, or about a deployment that it sends or hosts,
 * or that is so of something that it is part of.
 */
function hasControl({ latest }: Position, claimId: ClaimId, known: Known): boolean {
  const path = latest.attribution.origin!.path;
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

/**
 * Whether another origin speaks for a claim on the same subject that can hold together with this
 * one.
 */
function isBorneOut(claimId: ClaimId, byOther: ActorId, asOf: AsOf, known: Known): boolean {
  const { others, opposed } = onSubject(claimId, asOf, known);
  for (const id of others) {
    if (opposed.has(id)) continue;
    const isBacked = standingsOn(id, asOf, known).some(({ assertion, setAside }) => {
      const key = setAside === null ? countsFor(assertion, known) : null;
      return key !== null && key !== byOther;
    });
    if (isBacked) return true;
  }
  return false;
}

/** The claims on the same subject: those related to it, and those on the same deployments. */
function onSubject(claimId: ClaimId, asOf: AsOf, known: Known) {
  const others = new Set<ClaimId>();
  const opposed = new Set<ClaimId>([claimId]);
  for (const relation of known.relationsOfClaim.of(claimId)) {
    if (!isEstablished(relation, asOf)) continue;
    const other = relation.claimId === claimId ? relation.otherId : relation.claimId;
    others.add(other);
    const isOpposite = relation.kind === "SAME_AS" && !haveOnePolarity(relation, known);
    if (relation.kind === "CONTRADICTS" || relation.kind === "SUPERSEDES" || isOpposite) opposed.add(other);
  }
  for (const { deploymentId } of known.claims.get(claimId)?.targets ?? []) {
    for (const { id } of known.claimsOfDeployment.of(deploymentId)) others.add(id);
  }
  return { others, opposed };
}

function bestLetter({ groups }: Corroboration, asOf: AsOf, known: Known): string {
  const letters = groups.map(({ origin }) => letterOf(origin.key, asOf, known));
  return letters.toSorted((a, b) => preference(a) - preference(b) || ascending(a, b))[0] ?? "F";
}
