import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { Measure } from "../domain/claim.js";
import type { ActorId, DeploymentId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { type UsableFigure, figuresIn, targetsOf } from "./figures.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { standingsAmong, supports, visibleAssertions, visibleWithdrawals } from "./standing.js";

/** Which figures began to be usable at a moment, and which ceased to be. */
export interface FigureChange {
  readonly at: Instant;
  readonly begun: readonly UsableFigure[];
  readonly ended: readonly UsableFigure[];
}

/** What one origin said for a claim, and all that it said against it. */
interface Words {
  readonly figures: ReadonlyMap<Assertion, readonly UsableFigure[]>;
  readonly withdrawals: readonly Assertion[];
}

/** At a moment, whether some assertions stand may have changed. */
interface Doubt {
  readonly at: Instant;
  readonly assertions: readonly Assertion[];
  readonly words: Words;
}

/**
 * When the figures given for these measures of a deployment counted, in the order of time, up to
 * `asOf.reported` and with the other clocks held. What has no certain date of reporting never does.
 *
 * Whether an assertion stands depends on the dates of its own words and of what its origin said
 * against them. It is asked again at these alone.
 */
export function figureChanges(
  deploymentId: DeploymentId,
  measures: readonly Measure[],
  asOf: AsOf,
  known: Known,
): readonly FigureChange[] {
  const doubts = wordsOn(deploymentId, measures, asOf, known)
    .flatMap(doubtsOf)
    .filter(({ at }) => asOf.reported === null || at <= asOf.reported);
  const doubtsAt = grouped(doubts, ({ at }) => [at]);
  const standing = new Set<Assertion>();
  return [...new Set(doubts.map(({ at }) => at))].toSorted(ascending).map((at) => {
    const [begun, ended]: [UsableFigure[], UsableFigure[]] = [[], []];
    for (const { assertions, words } of doubtsAt.of(at)) {
      const standings = standingsAmong(assertions, words.withdrawals, { ...asOf, reported: at }, known);
      const stand = new Set(standings.flatMap((now) => (now.setAside === null ? [now.assertion] : [])));
      for (const assertion of assertions) {
        if (stand.has(assertion) === standing.has(assertion)) continue;
        if (stand.has(assertion)) standing.add(assertion);
        else standing.delete(assertion);
        (stand.has(assertion) ? begun : ended).push(...words.figures.get(assertion)!);
      }
    }
    return { at, begun, ended };
  });
}

/** The words of each origin that gave a figure which counts while its assertion stands. */
function wordsOn(
  deploymentId: DeploymentId,
  measures: readonly Measure[],
  asOf: AsOf,
  known: Known,
): readonly Words[] {
  return known.claimsOfDeployment.of(deploymentId).flatMap((claim) => {
    const targets = targetsOf(claim, deploymentId, measures);
    if (targets.length === 0) return [];
    const standings = visibleAssertions(claim.id, asOf, known)
      .filter(supports)
      .map((assertion) => ({ assertion, setAside: null }));
    const figures = figuresIn(standings, claim, targets, known).filter((figure) => figure.fault === null);
    const withdrawals = grouped(visibleWithdrawals(claim.id, asOf, known), ({ attribution: { origin } }) =>
      origin === null ? [] : [origin.key],
    );
    const figuresOf = grouped(figures, ({ originId }) => [originId]);
    return [...new Set<ActorId>(figures.map(({ originId }) => originId))].map((originId) => ({
      figures: byAssertion(figuresOf.of(originId)),
      withdrawals: withdrawals.of(originId),
    }));
  });
}

function byAssertion(figures: readonly UsableFigure[]): ReadonlyMap<Assertion, readonly UsableFigure[]> {
  const given = grouped(figures, ({ assertion }) => [assertion]);
  return new Map(figures.map(({ assertion }) => [assertion, given.of(assertion)]));
}

/** Its own words concern one assertion alone; a withdrawal, all that its origin said. */
function doubtsOf(words: Words): readonly Doubt[] {
  const assertions = [...words.figures.keys()];
  return [
    ...assertions.flatMap((assertion) =>
      published(assertion).map((at) => ({ at, assertions: [assertion], words })),
    ),
    ...words.withdrawals.flatMap(published).map((at) => ({ at, assertions, words })),
  ];
}

/** When it was published, corrected or taken out. */
function published({ reported, reviews }: Assertion): readonly Instant[] {
  const corrected = reviews.map(({ publishedAt }) => publishedAt);
  return reported.latest === null ? corrected : [reported.latest, ...corrected];
}
