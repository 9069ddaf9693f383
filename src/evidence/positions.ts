import { isActor } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Stance } from "../domain/assertion.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import type { Instant, TimeExpression } from "../domain/time.js";
import { isEcho } from "./echo.js";
import { broaderClaims, finerClaims, negationsOf, sameClaims } from "./family.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, spokenAt } from "./order.js";
import { fallOf, saidBy } from "./retellings.js";
import { supports, visibleAssertions, visibleWithdrawals } from "./withdrawals.js";

/** The stance of an actor on a claim. */
export interface Position {
  readonly actorId: ActorId;
  /** On the claim asked about: DENIES for an actor whose latest words assert the negation of the claim. */
  readonly stance: Stance;
  /** When the actor first took this stance without leaving it since. */
  readonly since: TimeExpression;
  /**
   * The assertion in which the actor took it last. May be on another claim: one that refines the claim
   * asked about, or negates it, or says that the actor said it.
   */
  readonly latest: Assertion;
  /** The stances before, first to last, each turn once. */
  readonly previous: readonly Stance[];
}

/**
 * The latest stance of every actor that has taken one on a claim, silence included, in the order of
 * the actors' ids.
 *
 * Support for a claim that refines it is support for it; denial of a claim that it refines is
 * denial of it, and so is support for a claim that negates either; no other stance travels. Who denies a
 * SPEECH_ACT according to which it said the claim DENIES_SAYING it. Of stances taken at one time, one taken on the claim
 * itself goes before one that travelled, and of those a withdrawal before support. Persons count as
 * the body for which they spoke. Words under review and echoes are left out; taking back is a
 * stance of its own. A work takes no stance.
 */
export function positionsOn(claimId: ClaimId, asOf: AsOf, known: Known): readonly Position[] {
  const taken = stancesOn(claimId, asOf, known);
  const byActor = grouped(taken, ({ actorId }) => [actorId]);
  return [...new Set(taken.map(({ actorId }) => actorId))]
    .toSorted(ascending)
    .map((actorId) => positionOf(actorId, byActor.of(actorId)));
}

interface Taken {
  readonly actorId: ActorId;
  readonly stance: Stance;
  readonly assertion: Assertion;
  readonly isDirect: boolean;
  /** When it was said. */
  readonly at: Instant;
}

function stancesOn(claimId: ClaimId, asOf: AsOf, known: Known): readonly Taken[] {
  const same = sameClaims(claimId, asOf, known);
  const finer = finerClaims(claimId, asOf, known);
  const broader = broaderClaims(claimId, asOf, known);
  const negations = negationsOf(claimId, asOf, known);
  const stanceOf = (id: ClaimId, assertion: Assertion): Stance | null => {
    if (same.has(id)) return assertion.stance;
    if (negations.has(id)) {
      if (supports(assertion)) return "DENIES";
      return assertion.stance === "RETRACTS" ? "RETRACTS" : null;
    }
    const travels = finer.has(id) ? supports(assertion) : DENIALS.includes(assertion.stance);
    return travels ? assertion.stance : null;
  };
  const at = (assertion: Assertion) => saidBy(assertion, asOf, known);
  const onClaims = [...new Set([...finer, ...broader, ...negations])].flatMap((id) =>
    visibleAssertions(id, asOf, known).flatMap((assertion): Taken[] => {
      const { origin } = assertion.attribution;
      const stance = stanceOf(id, assertion);
      if (origin === null || stance === null || !isActor(origin.key)) return [];
      return [{ actorId: origin.key, stance, assertion, isDirect: id === claimId, at: at(assertion) }];
    }),
  );
  const ofSpeech = visibleWithdrawals(claimId, asOf, known)
    .filter(({ by, isOfSpeech }) => isOfSpeech && by.stance !== "DENIES_SAYING")
    .flatMap(({ actorId, by }): Taken[] =>
      isActor(actorId)
        ? [{ actorId, stance: "DENIES_SAYING", assertion: by, isDirect: false, at: at(by) }]
        : [],
    );
  return [...onClaims, ...ofSpeech].filter(
    ({ assertion }) => fallOf(assertion, asOf, known) === null && !isEcho(assertion, known),
  );
}

const DENIALS: readonly Stance[] = ["DENIES", "DENIES_SAYING"];

function positionOf(actorId: ActorId, taken: readonly Taken[]): Position {
  const inOrder = taken.toSorted(towardsLatest);
  const last = inOrder.at(-1)!;
  const lastOther = inOrder.findLastIndex(({ stance }) => stance !== last.stance);
  const previous = inOrder.slice(0, lastOther + 1).map(({ stance }) => stance);
  return {
    actorId,
    stance: last.stance,
    since: spokenAt(inOrder[lastOther + 1]!.assertion),
    latest: last.assertion,
    previous: previous.filter((stance, index) => stance !== previous[index - 1]),
  };
}

/** What counts as the latest comes last. */
function towardsLatest(a: Taken, b: Taken): number {
  return (
    ascending(a.at, b.at) ||
    Number(a.isDirect) - Number(b.isDirect) ||
    weight(a) - weight(b) ||
    ascending(b.assertion.id, a.assertion.id)
  );
}

function weight({ stance }: Taken): number {
  if (stance === "RETRACTS") return 2;
  return DENIALS.includes(stance) ? 1 : 0;
}
