import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { InformationCredibility } from "../domain/claim.js";
import type { ClaimId } from "../domain/ids.js";
import { type Corroboration, type OriginGroup, corroborationOf } from "./corroboration.js";
import { type Denial, denialsInWords, denialsOf } from "./denials.js";
import { type Dependency, Pairs, everyPair } from "./dependencies.js";
import { credibilityGradeOf, letterOf, preference } from "./grading.js";
import type { Known } from "./known.js";
import { asSentence, inList, nameInSentence } from "./names.js";
import { ascending } from "./order.js";
import { isThroughOneArticle } from "./single-channel.js";
import { othersOnSubject } from "./subject.js";
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
  const { groups, setAside } = corroboration;
  const [first] = groups;
  if (first === undefined) {
    const wasSaid = setAside.some(({ assertion }) => countsFor(assertion, known) !== null);
    const rule = `No named source says so${wasSaid ? " any more" : ""}.`;
    return { credibility: "TRUTH_CANNOT_BE_JUDGED", rule };
  }
  const denials = denialsOf(claimId, asOf, known);
  return groups.length === 1
    ? ofOneOrigin(claimId, first, denials, asOf, known)
    : ofSeveralOrigins(corroboration, denials, asOf, known);
}

function ofOneOrigin(
  claimId: ClaimId,
  { origin, assertions }: OriginGroup,
  denials: readonly Denial[],
  asOf: AsOf,
  known: Known,
): Computed {
  const name = nameInSentence(origin.key, known);
  const keys = new Set(assertions.flatMap((assertion) => countsFor(assertion, known) ?? []));
  const copying = [...keys].filter((key) => key !== origin.key).toSorted(ascending);
  const have = copying.length === 1 ? "has" : "have";
  const copies = copying.length > 0 ? ` (${severalOf(copying, known)} ${have} it from ${name})` : "";
  const only = `Only ${name} says so${copies}`;
  const denied = denials.length > 0 ? `, and ${denialsInWords(denials, known)}` : "";
  const knowing = denials.filter(({ mustKnow }) => mustKnow);
  if (knowing.length > 0) {
    const isReliable = knowing.some((denial) => denial.isReliable);
    return { credibility: isReliable ? "IMPROBABLE" : "DOUBTFUL", rule: `${only}${denied}.` };
  }
  const { agreeing, opposing } = othersOnSubject(claimId, origin.key, asOf, known);
  if (agreeing.length > 0) {
    const rest = `${whatTheySay(agreeing, known)} does not contradict it`;
    return { credibility: "POSSIBLY_TRUE", rule: `${only}${denied}; ${rest}.` };
  }
  const alone =
    opposing.length > 0
      ? `${whatTheySay(opposing, known)} does not agree with it`
      : "no one else has spoken on the subject";
  return { credibility: "DOUBTFUL", rule: `${only}${denied || `, and ${alone}`}.` };
}

/** "what the NIS says on the subject" */
function whatTheySay(ids: readonly OriginKey[], known: Known): string {
  return `what ${severalOf(ids, known)} ${ids.length === 1 ? "says" : "say"} on the subject`;
}

function ofSeveralOrigins(
  { groups, possibleDependencies, independence }: Corroboration,
  denials: readonly Denial[],
  asOf: AsOf,
  known: Known,
): Computed {
  const ids = groups.map(({ origin }) => origin.key);
  const all = asSentence(`${severalOf(ids, known)} say so`);
  const denied = denials.length > 0 ? [denialsInWords(denials, known)] : [];
  const pairs = new Pairs(possibleDependencies);
  const said = groups.flatMap(({ assertions }) => assertions);
  const named = said.filter((assertion) => countsFor(assertion, known) !== null);
  const caps = [
    ...(everyPair(ids, (a, b) => pairs.areTied(a, b)) ? [tiesInWords(ids, possibleDependencies, known)] : []),
    ...(isThroughOneArticle(named, asOf, known) ? ["all of it reached us through a single article"] : []),
    ...(denials.some(({ mustKnow }) => mustKnow) ? denied : []),
  ];
  if (caps.length > 0) return { credibility: "POSSIBLY_TRUE", rule: `${all}, but ${inClauses(caps)}.` };
  if (independence !== "ESTABLISHED") {
    const doubts = ["it is not established that they are independent", ...denied];
    return { credibility: "PROBABLY_TRUE", rule: `${all}, but ${inClauses(doubts)}.` };
  }
  const independent = `${all}, and each pair of them is declared independent`;
  return denials.length === 0
    ? { credibility: "CONFIRMED_BY_OTHER_SOURCES", rule: `${independent}; no one denies it.` }
    : { credibility: "PROBABLY_TRUE", rule: `${independent}, but ${inClauses(denied)}.` };
}

/** Up to three by name; of more, two by name and the number of the others. */
function severalOf(ids: readonly OriginKey[], known: Known): string {
  const names = ids.map((id) => nameInSentence(id, known));
  return names.length <= 3 ? inList(names) : `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
}

function inClauses(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join("") : `${clauses.slice(0, -1).join(", ")}, and ${clauses.at(-1)}`;
}

/** Why no two of these may be independent. */
function tiesInWords(ids: readonly OriginKey[], dependencies: readonly Dependency[], known: Known): string {
  const kinds = new Set(dependencies.map(({ kind }) => kind));
  if (kinds.size === 1 && kinds.has("SAME_GOVERNMENT")) {
    const { countryId } = known.affiliations.actor(ids[0]!) ?? {};
    const whose = countryId ? `the government of ${nameInSentence(countryId, known)}` : "one government";
    return `${ids.length === 2 ? "both" : "all"} are part of ${whose}`;
  }
  return ids.length === 2 ? "one may depend on the other" : "each may depend on another";
}

function bestLetter({ groups }: Corroboration, asOf: AsOf, known: Known): string {
  const letters = groups.map(({ origin }) => letterOf(origin.key, asOf, known));
  return letters.toSorted((a, b) => preference(a) - preference(b) || ascending(a, b))[0] ?? "F";
}
