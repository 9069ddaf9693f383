import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Stance } from "../domain/assertion.js";
import type { ActorId, ClaimId } from "../domain/ids.js";
import type { TimeExpression } from "../domain/time.js";
import { reviewOf } from "./as-of.js";
import { isEcho } from "./echo.js";
import { broaderClaims, finerClaims, sameClaims } from "./family.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, spokenAt, spokenBy } from "./order.js";
import { supports, visibleAssertions } from "./standing.js";

/** Where an actor stands on a claim. */
export interface Position {
  readonly actorId: ActorId;
  readonly stance: Stance;
  /** When the actor first took this stance without leaving it since. */
  readonly since: TimeExpression;
  /**
   * The assertion in which the actor took it last. May be on a claim that refines the one asked
   * about.
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
 * denial of it; no other stance travels. Of stances taken at one time, one taken on the claim
 * itself goes before one that travelled, and of those a withdrawal before support. Persons count as
 * the body for which they spoke. Words under review and echoes are left out; taking back is a
 * stance of its own.
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
  readonly assertion: Assertion;
  readonly isDirect: boolean;
}

function stancesOn(claimId: ClaimId, asOf: AsOf, known: Known): readonly Taken[] {
  const same = sameClaims(claimId, asOf, known);
  const finer = finerClaims(claimId, asOf, known);
  const broader = broaderClaims(claimId, asOf, known);
  return [...new Set([...finer, ...broader])].flatMap((id) =>
    visibleAssertions(id, asOf, known).flatMap((assertion): Taken[] => {
      const { origin } = assertion.attribution;
      const travels =
        same.has(id) ||
        (finer.has(id) && supports(assertion)) ||
        (broader.has(id) && assertion.stance === "DENIES");
      if (origin === null || !travels || reviewOf(assertion, asOf) !== null || isEcho(assertion, known))
        return [];
      return [{ actorId: origin.key, assertion, isDirect: id === claimId }];
    }),
  );
}

function positionOf(actorId: ActorId, taken: readonly Taken[]): Position {
  const inOrder = taken.toSorted(towardsLatest).map(({ assertion }) => assertion);
  const latest = inOrder.at(-1)!;
  const lastOther = inOrder.findLastIndex(({ stance }) => stance !== latest.stance);
  const previous = inOrder.slice(0, lastOther + 1).map(({ stance }) => stance);
  return {
    actorId,
    stance: latest.stance,
    since: spokenAt(inOrder[lastOther + 1]!),
    latest,
    previous: previous.filter((stance, index) => stance !== previous[index - 1]),
  };
}

/** What counts as the latest comes last. */
function towardsLatest(a: Taken, b: Taken): number {
  return (
    ascending(spokenBy(a.assertion), spokenBy(b.assertion)) ||
    Number(a.isDirect) - Number(b.isDirect) ||
    weight(a.assertion) - weight(b.assertion) ||
    ascending(b.assertion.id, a.assertion.id)
  );
}

function weight({ stance }: Assertion): number {
  if (stance === "RETRACTS") return 2;
  return stance === "DENIES" ? 1 : 0;
}
