import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Review } from "../domain/assertion.js";
import type { ClaimId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { isVisible } from "./as-of.js";
import { type Grouped, grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { fallOf, saidBy } from "./retellings.js";
import {
  type Withdrawal,
  speakersOf,
  supports,
  visibleAssertions,
  visibleWithdrawals,
} from "./withdrawals.js";

/** An assertion that speaks for a claim, and whether it still counts. */
export interface Standing {
  readonly assertion: Assertion;
  /** `null` while it counts. */
  readonly setAside: SetAside | null;
}

/** Why an assertion no longer counts. */
export const SetAsideReason = vocabulary("UNDER_REVIEW", "WITHDRAWN", "TAKEN_BACK", "SPEECH_DENIED");
export type SetAsideReason = keyof typeof SetAsideReason;

export type SetAside =
  | {
      readonly reason: "UNDER_REVIEW" | "WITHDRAWN";
      readonly review: Review;
      /** The assertion that is under the review: this one, or the one that it passes on. */
      readonly source: Assertion;
    }
  | { readonly reason: "TAKEN_BACK" | "SPEECH_DENIED"; readonly by: Assertion };

/**
 * What was said for this very claim (ASSERTS, CONFIRMS), in no order, with what set it aside:
 *
 * - UNDER_REVIEW: a later version of the article changed or took out the words, or what attributes
 *   and frames them. It counts for nothing until someone codes the new words. So does what only passes
 *   on such words.
 * - WITHDRAWN: the article, or the one whose words it passes on, was retracted or withdrawn.
 * - TAKEN_BACK: the same origin, in the same breath or later, retracted or denied the claim or one
 *   that the claim refines (who takes back that they are there takes back that 3,000 are there), or
 *   said its negation.
 * - SPEECH_DENIED: the origin, or someone who passed it on, denies having said it.
 *
 * Words that are themselves under review take nothing back. Reads the assertions of the claim, of the
 * claims that it refines, of what negates these and of the speech acts that they were said in.
 */
export function standingsOn(claimId: ClaimId, asOf: AsOf, known: Known): readonly Standing[] {
  return standingsAmong(
    visibleAssertions(claimId, asOf, known),
    visibleWithdrawals(claimId, asOf, known),
    asOf,
    known,
  );
}

/**
 * As `standingsOn`, of some assertions of a claim, with all that may take them back. Those not visible
 * are left out, of either.
 */
export function standingsAmong(
  assertions: readonly Assertion[],
  withdrawals: readonly Withdrawal[],
  asOf: AsOf,
  known: Known,
): readonly Standing[] {
  const isSeen = (assertion: Assertion) => isVisible(assertion, known.claims.get(assertion.claimId), asOf);
  const inForce = withdrawals
    .filter(({ by }) => isSeen(by) && fallOf(by, asOf, known) === null)
    .map((withdrawal): InForce => ({ ...withdrawal, at: saidBy(withdrawal.by, asOf, known) }))
    .toSorted(latestFirst);
  const withdrawalsOf = grouped(inForce, ({ actorId }) => [actorId]);
  return assertions
    .filter((assertion) => supports(assertion) && isSeen(assertion))
    .map((assertion) => ({ assertion, setAside: setAsideOf(assertion, withdrawalsOf, asOf, known) }));
}

/**
 * Whether an assertion counts, whatever its stance; `null` when it is not visible. One that does not
 * speak for its claim can be under review or withdrawn, not taken back.
 */
export function standingOf(assertion: Assertion, asOf: AsOf, known: Known): Standing | null {
  if (!isVisible(assertion, known.claims.get(assertion.claimId), asOf)) return null;
  if (!supports(assertion)) {
    return {
      assertion,
      setAside: setAsideOf(
        assertion,
        grouped([], () => []),
        asOf,
        known,
      ),
    };
  }
  const withdrawals = visibleWithdrawals(assertion.claimId, asOf, known);
  return standingsAmong([assertion], withdrawals, asOf, known)[0]!;
}

interface InForce extends Withdrawal {
  /** When it was said. */
  readonly at: Instant;
}

/** Why this assertion no longer counts; `null` while it does. */
function setAsideOf(
  assertion: Assertion,
  withdrawals: Grouped<OriginKey, InForce>,
  asOf: AsOf,
  known: Known,
): SetAside | null {
  const fall = fallOf(assertion, asOf, known);
  if (fall !== null) {
    return { reason: fall.review.cause === "WITHDRAWN" ? "WITHDRAWN" : "UNDER_REVIEW", ...fall };
  }
  const said = saidBy(assertion, asOf, known);
  const isLater = ({ at }: InForce) => at >= said;
  const { origin } = assertion.attribution;
  const taken = origin && withdrawals.of(origin.key).find((each) => !each.isOfSpeech && isLater(each));
  if (taken) return { reason: "TAKEN_BACK", by: taken.by };
  const [denied] = speakersOf(assertion, known)
    .flatMap((id) => withdrawals.of(id).filter((each) => each.isOfSpeech && isLater(each)))
    .toSorted(latestFirst);
  return denied ? { reason: "SPEECH_DENIED", by: denied.by } : null;
}

/** Spoken last, first; of those spoken at one time, the one with the least id. */
function latestFirst(a: InForce, b: InForce): number {
  return ascending(b.at, a.at) || ascending(a.by.id, b.by.id);
}
