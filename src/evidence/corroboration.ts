import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Stance } from "../domain/assertion.js";
import type { Origin } from "../domain/attribution.js";
import type { ActorId, ArticleId, ClaimId } from "../domain/ids.js";
import type { TimeExpression } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { type Dependency, type Party, dependenciesAmong, independentPairs } from "./dependencies.js";
import { isEcho } from "./echo.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, byTimeReported, byTimeSpoken } from "./order.js";
import { type Support, countsFor, supportOf } from "./support.js";

export const Independence = vocabulary("NO_NAMED_ORIGIN", "SINGLE_ORIGIN", "NOT_ESTABLISHED", "ESTABLISHED");
export type Independence = keyof typeof Independence;

/** How many parties, as far as one can tell, know a thing apart from each other. */
export interface Corroboration {
  /** What was counted: the groups and the unattributed. */
  readonly assertionCount: number;
  readonly articleCount: number;
  readonly distinctOrigins: number;
  /** Assertions that only repeat an origin already counted. */
  readonly repeatsCollapsed: number;
  /** Assertions behind which no one is named; they count for nothing. */
  readonly unattributed: number;
  readonly independence: Independence;
  /** The origin reported first, first. */
  readonly groups: readonly OriginGroup[];
  readonly possibleDependencies: readonly Dependency[];
  /** What would count, were it not taken back or under review. In the order of speaking. */
  readonly setAside: Support["setAside"];
}

/** All that one origin says for a claim, at any remove. */
export interface OriginGroup {
  readonly origin: Origin;
  /** Of the assertion reported first, echoes aside; so is `firstReported`. */
  readonly stance: Stance;
  readonly firstReported: TimeExpression;
  /**
   * In the order of reporting. Echoes stand with the origin of the article that they took it from.
   */
  readonly assertions: readonly Assertion[];
}

/**
 * Who stands behind a claim, counted by origins and not by articles.
 *
 * What speaks for the claim or for one that refines it is grouped by origin. An assertion with no
 * named origin counts for nothing. An echo counts as a repeat of the origin that its article took
 * it from, and for nothing where that is not among the origins. Independence is ESTABLISHED when
 * every pair of origins, those who have since withdrawn included, is declared independent and
 * nothing else ties it.
 *
 * An unnamed source or an echo changes no more than how many were counted. A retraction or a
 * correction never raises `distinctOrigins` or `independence`. What is outside `asOf` changes
 * nothing. Reads the claims of `relatives`, their assertions and articles.
 */
export function corroborationOf(claimId: ClaimId, asOf: AsOf, known: Known): Corroboration {
  const { counted, setAside } = supportOf(claimId, asOf, known);
  const groups = groupsOf(counted, known);
  const inGroups = groups.reduce((sum, group) => sum + group.assertions.length, 0);
  const parties = partiesOf(counted, setAside, known);
  const dependencies = dependenciesAmong(parties, asOf, known);
  return {
    assertionCount: counted.length,
    articleCount: new Set(counted.map((assertion) => assertion.articleId)).size,
    distinctOrigins: groups.length,
    repeatsCollapsed: inGroups - groups.length,
    unattributed: counted.length - inGroups,
    independence: independenceOf(groups, parties, dependencies),
    groups,
    possibleDependencies: among(groups, dependencies),
    setAside,
  };
}

function groupsOf(counted: readonly Assertion[], known: Known): readonly OriginGroup[] {
  const origins = new Map<ActorId, Origin>();
  const ownKeys = new Map<ArticleId, ActorId>();
  for (const assertion of counted) {
    const key = countsFor(assertion, known);
    if (key === null) continue;
    origins.set(key, origins.get(key) ?? assertion.attribution.origin!);
    if (!ownKeys.has(assertion.articleId)) ownKeys.set(assertion.articleId, key);
  }
  const takenKeys = passedOn(ownKeys, counted, known);

  const members = grouped(counted, (assertion) => {
    const taken = isEcho(assertion, known) ? takenKeys.get(assertion.articleId) : undefined;
    return [countsFor(assertion, known) ?? taken].filter((key) => key !== undefined);
  });
  return [...origins]
    .map(([key, origin]) => groupOf(origin, members.of(key), known))
    .toSorted((a, b) => byTimeReported(a.first, b.first))
    .map(({ group }) => group);
}

/**
 * For each article that takes text from another one: whose word it passes on. That is what the
 * other article says in its own right, else what that one passes on; of several, the nearest. Each
 * article is entered once, so that a loop in the data ends.
 */
function passedOn(
  ownKeys: ReadonlyMap<ArticleId, ActorId>,
  counted: readonly Assertion[],
  known: Known,
): ReadonlyMap<ArticleId, ActorId> {
  const touched = new Set(counted.map((assertion) => assertion.articleId));
  const carried = new Map(ownKeys);
  const taken = new Map<ArticleId, ActorId>();
  for (const [articleId, key] of carried) {
    for (const { id } of known.articlesFrom.of(articleId).toSorted((a, b) => ascending(a.id, b.id))) {
      if (!touched.has(id)) continue;
      if (!taken.has(id)) taken.set(id, key);
      if (!carried.has(id)) carried.set(id, key);
    }
  }
  return taken;
}

function groupOf(origin: Origin, members: readonly Assertion[], known: Known) {
  const assertions = members.toSorted(byTimeReported);
  const first = assertions.find((assertion) => countsFor(assertion, known) !== null)!;
  return { first, group: { origin, stance: first.stance, firstReported: first.reported, assertions } };
}

/**
 * What each origin said in its own right, set aside or not. Who briefed whom is not undone by a
 * retraction, nor is whoever retracts forgotten: or taking a statement back could make those who
 * are left look independent.
 */
function partiesOf(
  counted: readonly Assertion[],
  setAside: Support["setAside"],
  known: Known,
): readonly Party[] {
  const spoken = [...counted, ...setAside.map(({ assertion }) => assertion)];
  const byOrigin = grouped(spoken, (assertion) => [countsFor(assertion, known)]);
  const keys = new Set(spoken.flatMap((assertion) => countsFor(assertion, known) ?? []));
  return [...keys].map((key) => {
    // What an origin is part of changes with time. That of its first word counts, whatever is set aside later.
    const assertions = byOrigin.of(key).toSorted(byTimeSpoken);
    return { origin: assertions[0]!.attribution.origin!, assertions };
  });
}

function independenceOf(
  groups: readonly OriginGroup[],
  parties: readonly Party[],
  dependencies: readonly Dependency[],
): Independence {
  if (groups.length === 0) return "NO_NAMED_ORIGIN";
  if (groups.length === 1) return "SINGLE_ORIGIN";
  const pairs = (parties.length * (parties.length - 1)) / 2;
  return independentPairs(dependencies) === pairs ? "ESTABLISHED" : "NOT_ESTABLISHED";
}

/** The reasons to doubt that tie two of the groups. */
function among(groups: readonly OriginGroup[], dependencies: readonly Dependency[]): readonly Dependency[] {
  const keys = new Set(groups.map(({ origin }) => origin.key));
  return dependencies.filter(
    ({ aId, bId, kind }) => kind !== "DECLARED_INDEPENDENT" && keys.has(aId) && keys.has(bId),
  );
}
