import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Stance } from "../domain/assertion.js";
import type { Origin, OriginKey } from "../domain/attribution.js";
import type { ArticleId, ClaimId } from "../domain/ids.js";
import type { TimeExpression } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { type Dependency, Pairs, type Party, dependenciesAmong, everyPair } from "./dependencies.js";
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
  /** Of the assertion reported first, echoes and copies aside; so is `firstReported`. */
  readonly stance: Stance;
  readonly firstReported: TimeExpression;
  /**
   * In the order of reporting. Echoes and copies are with the origin that they were taken from.
   */
  readonly assertions: readonly Assertion[];
}

/**
 * How many origins a claim has, counted by origins and not by articles.
 *
 * What speaks for the claim or for one that refines it is grouped by origin. An assertion with no
 * named origin counts for nothing. An echo counts as a repeat of the origin that it was taken from,
 * and so does an origin that is known to have copied from another one behind the claim; where that
 * other is not among the origins, both count for nothing. Independence is ESTABLISHED when every pair
 * of origins, those who have since withdrawn included, is declared independent and nothing else ties
 * it. Where copies are among what counts, one origin that is left is NOT_ESTABLISHED, not SINGLE_ORIGIN.
 *
 * An unnamed source or an echo changes no more than how many were counted. A retraction or a
 * correction never raises `distinctOrigins` or `independence`. What is outside `asOf` changes
 * nothing. Reads the claims of `relatives`, their assertions and articles.
 */
export function corroborationOf(claimId: ClaimId, asOf: AsOf, known: Known): Corroboration {
  const { counted, setAside } = supportOf(claimId, asOf, known);
  const parties = partiesOf(counted, setAside, known);
  const dependencies = dependenciesAmong(parties, asOf, known);
  const copied = copiedFrom(dependencies);
  const groups = groupsOf(counted, copied, known);
  const inGroups = groups.reduce((sum, group) => sum + group.assertions.length, 0);
  return {
    assertionCount: counted.length,
    articleCount: new Set(counted.map((assertion) => assertion.articleId)).size,
    distinctOrigins: groups.length,
    repeatsCollapsed: inGroups - groups.length,
    unattributed: counted.length - inGroups,
    independence: independenceOf(groups, parties, copied, new Pairs(dependencies), known),
    groups,
    possibleDependencies: among(groups, dependencies, known),
    setAside,
  };
}

/** For each origin that is known to have copied: the one at the beginning of the copying. */
function copiedFrom(dependencies: readonly Dependency[]): ReadonlyMap<OriginKey, OriginKey> {
  const certain = dependencies.filter(({ isCertain }) => isCertain);
  const sourceOf = new Map(certain.toReversed().map(({ aId, bId }) => [aId, bId]));
  const copied = new Map<OriginKey, OriginKey>();
  for (const start of sourceOf.keys()) {
    const passed = new Set([start]);
    let at = start;
    for (let next = sourceOf.get(at); next !== undefined && !passed.has(next); next = sourceOf.get(at)) {
      passed.add(next);
      at = next;
    }
    // Of those that copied from each other, the one with the least id counts.
    const isLoop = sourceOf.has(at);
    const root = isLoop ? [...loopFrom(at, sourceOf)].toSorted(ascending)[0]! : at;
    if (root !== start) copied.set(start, root);
  }
  return copied;
}

function loopFrom(start: OriginKey, sourceOf: ReadonlyMap<OriginKey, OriginKey>): ReadonlySet<OriginKey> {
  const loop = new Set([start]);
  for (const at of loop) loop.add(sourceOf.get(at)!);
  return loop;
}

function groupsOf(
  counted: readonly Assertion[],
  copied: ReadonlyMap<OriginKey, OriginKey>,
  known: Known,
): readonly OriginGroup[] {
  const origins = new Map<OriginKey, Origin>();
  const ownKeys = new Map<ArticleId, OriginKey>();
  for (const assertion of counted) {
    const key = countsFor(assertion, known);
    if (key === null) continue;
    if (!copied.has(key)) origins.set(key, origins.get(key) ?? assertion.attribution.origin!);
    if (!ownKeys.has(assertion.articleId)) ownKeys.set(assertion.articleId, key);
  }
  const takenKeys = passedOn(ownKeys, counted, known);

  const members = grouped(counted, (assertion) => {
    const taken = isEcho(assertion, known) ? takenKeys.get(assertion.articleId) : undefined;
    const key = countsFor(assertion, known) ?? taken;
    return key === undefined ? [] : [copied.get(key) ?? key];
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
  ownKeys: ReadonlyMap<ArticleId, OriginKey>,
  counted: readonly Assertion[],
  known: Known,
): ReadonlyMap<ArticleId, OriginKey> {
  const touched = new Set(counted.map((assertion) => assertion.articleId));
  const carried = new Map(ownKeys);
  const taken = new Map<ArticleId, OriginKey>();
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
  const first = assertions.find((assertion) => countsFor(assertion, known) === origin.key)!;
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
  copied: ReadonlyMap<OriginKey, OriginKey>,
  pairs: Pairs,
  known: Known,
): Independence {
  if (groups.length === 0) return "NO_NAMED_ORIGIN";
  if (groups.length === 1) return hasCopy(groups[0]!, known) ? "NOT_ESTABLISHED" : "SINGLE_ORIGIN";
  const originals = parties.map(({ origin }) => origin.key).filter((key) => !copied.has(key));
  const isEstablished = everyPair(originals, (a, b) => pairs.areIndependent(a, b));
  return isEstablished ? "ESTABLISHED" : "NOT_ESTABLISHED";
}

/** Whether another party than the origin speaks in the group. */
function hasCopy({ origin, assertions }: OriginGroup, known: Known): boolean {
  return assertions.some((assertion) => {
    const key = countsFor(assertion, known);
    return key !== null && key !== origin.key;
  });
}

/** The reasons that concern two of the parties whose word is in the groups. */
function among(
  groups: readonly OriginGroup[],
  dependencies: readonly Dependency[],
  known: Known,
): readonly Dependency[] {
  const keys = new Set(
    groups.flatMap(({ assertions }) => assertions.map((assertion) => countsFor(assertion, known))),
  );
  return dependencies.filter(({ aId, bId }) => keys.has(aId) && keys.has(bId));
}
