import type { OriginKey } from "../domain/attribution.js";
import type { SourceGrade, SourceReliability } from "../domain/actor.js";
import type { AsOf } from "../domain/as-of.js";
import type { CredibilityGrade } from "../domain/claim.js";
import type { ClaimId } from "../domain/ids.js";
import { isNoted } from "./as-of.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";

/** The latest grade that a source had by then; `null` when no one had graded it. */
export function sourceGradeOf(actorId: OriginKey, asOf: AsOf, known: Known): SourceGrade | null {
  return latest(known.gradesOfSource.of(actorId), asOf);
}

/** The latest verdict that a grader had given on a claim by then; `null` when no one had. */
export function credibilityGradeOf(claimId: ClaimId, asOf: AsOf, known: Known): CredibilityGrade | null {
  return latest(known.gradesOfClaim.of(claimId), asOf);
}

/**
 * The letter of a source. Ungraded is F: both say that there is no basis to judge.
 */
export function letterOf(actorId: OriginKey, asOf: AsOf, known: Known): SourceReliability {
  return sourceGradeOf(actorId, asOf, known)?.reliability ?? "F";
}

/**
 * Where a letter stands when one source has to be preferred, 0 first. F comes last: not as the worst,
 * but because nothing speaks for preferring it.
 */
export function preference(letter: SourceReliability): number {
  return "ABCDEF".indexOf(letter);
}

interface Grade {
  readonly id: string;
  readonly gradedAt: string;
}

/** Of two given at one moment, the one with the greater id. */
function latest<T extends Grade>(grades: readonly T[], asOf: AsOf): T | null {
  return grades
    .filter((grade) => isNoted(grade.gradedAt, asOf))
    .reduce<T | null>(
      (last, grade) =>
        last === null || (ascending(last.gradedAt, grade.gradedAt) || ascending(last.id, grade.id)) < 0
          ? grade
          : last,
      null,
    );
}
