import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { Measure } from "../domain/claim.js";
import type { DeploymentId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { type UsableFigure, figuresIn, targetsOf } from "./figures.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { allSourcesOf, isRetold } from "./retellings.js";
import { standingsAmong } from "./standing.js";
import { type Withdrawal, supports, visibleAssertions, visibleWithdrawals } from "./withdrawals.js";

/** Which figures began to be usable at a moment, and which ceased to be. */
export interface FigureChange {
  readonly at: Instant;
  readonly begun: readonly UsableFigure[];
  readonly ended: readonly UsableFigure[];
}

/** What one origin said for a claim, and all that may take it back. */
interface Words {
  readonly figures: ReadonlyMap<Assertion, readonly UsableFigure[]>;
  readonly withdrawals: readonly Withdrawal[];
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
 * Whether an assertion counts depends on the dates of its own words, of those that it retells, and of
 * what its origin said against them. It is asked again at these alone.
 */
export function figureChanges(
  deploymentId: DeploymentId,
  measures: readonly Measure[],
  asOf: AsOf,
  known: Known,
): readonly FigureChange[] {
  const doubts = wordsOn(deploymentId, measures, asOf, known)
    .flatMap((words) => doubtsOf(words, asOf, known))
    .filter(({ at }) => asOf.reported === null || at <= asOf.reported);
  const doubtsAt = grouped(doubts, ({ at }) => [at]);
  const standing = new Set<Assertion>();
  return [...new Set(doubts.map(({ at }) => at))].toSorted(ascending).map((at) => {
    const [begun, ended]: [UsableFigure[], UsableFigure[]] = [[], []];
    for (const { assertions, words } of doubtsAt.of(at)) {
      const now = { ...asOf, reported: at };
      const standings = standingsAmong(assertions, words.withdrawals, now, known);
      const stand = new Set(
        standings.flatMap(({ assertion, setAside }) =>
          setAside === null && !isRetold(assertion, now, known) ? [assertion] : [],
        ),
      );
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
    const figures = figuresIn(standings, claim, targets, asOf, known).filter(
      (figure) => figure.fault === null,
    );
    const withdrawals = visibleWithdrawals(claim.id, asOf, known);
    const figuresOf = grouped(figures, ({ originId }) => [originId]);
    return [...new Set(figures.map(({ originId }) => originId))].map((originId) => ({
      figures: byAssertion(figuresOf.of(originId)),
      // Whoever passed the words on may deny having said them, too.
      withdrawals: withdrawals.filter(({ actorId, isOfSpeech }) => isOfSpeech || actorId === originId),
    }));
  });
}

function byAssertion(figures: readonly UsableFigure[]): ReadonlyMap<Assertion, readonly UsableFigure[]> {
  const given = grouped(figures, ({ assertion }) => [assertion]);
  return new Map(figures.map(({ assertion }) => [assertion, given.of(assertion)]));
}

/**
 * Its own words, and those that it retells, concern one assertion alone; a withdrawal, all that its
 * origin said.
 */
function doubtsOf(words: Words, asOf: AsOf, known: Known): readonly Doubt[] {
  const assertions = [...words.figures.keys()];
  return [
    ...assertions.flatMap((assertion) =>
      published(assertion, asOf, known).map((at) => ({ at, assertions: [assertion], words })),
    ),
    ...words.withdrawals
      .flatMap(({ by }) => published(by, asOf, known))
      .map((at) => ({ at, assertions, words })),
  ];
}

/** When it was published, and when it or what it passes on was published, corrected or withdrawn. */
function published(assertion: Assertion, asOf: AsOf, known: Known): readonly Instant[] {
  return [assertion, ...allSourcesOf(assertion, asOf, known)].flatMap(({ reported, reviews }) => [
    ...(reported.latest === null ? [] : [reported.latest]),
    ...reviews.flatMap(({ publishedAt }) => publishedAt ?? []),
  ]);
}
