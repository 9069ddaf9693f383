import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Stance } from "../domain/assertion.js";
import type { Origin } from "../domain/attribution.js";
import type { ActorId, ArticleId, ClaimId } from "../domain/ids.js";
import type { TimeExpression } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { type Dependency, dependenciesAmong, pairsIndependent } from "./dependencies.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, byTimeReported } from "./order.js";
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
  /** Of the assertion reported first. */
  readonly stance: Stance;
  readonly firstReported: TimeExpression;
  /** In the order of reporting. Echoes stand with the origin of the article that they took it from. */
  readonly assertions: readonly Assertion[];
}

/**
 * Who stands behind a claim, counted by origins and not by articles.
 *
 * What speaks for the claim or for one that refines it is grouped by origin. An assertion with no
 * named origin, and an echo of an article that names none, count for nothing. Two origins or more
 * are independent only where someone declared so for every pair and nothing speaks against it.
 *
 * An echo or an unnamed source never raises `distinctOrigins`, nor does a retraction. What is
 * outside `asOf` changes nothing. Reads the claims of `relatives`, their assertions and articles.
 */
export function corroborationOf(claimId: ClaimId, asOf: AsOf, known: Known): Corroboration {
  const { counted, setAside } = supportOf(claimId, asOf, known);
  const groups = groupsOf(counted, known);
  const inGroups = groups.reduce((sum, group) => sum + group.assertions.length, 0);
  const possibleDependencies = dependenciesAmong(groups, asOf, known);
  return {
    assertionCount: counted.length,
    articleCount: new Set(counted.map((assertion) => assertion.articleId)).size,
    distinctOrigins: groups.length,
    repeatsCollapsed: inGroups - groups.length,
    unattributed: counted.length - inGroups,
    independence: independenceOf(groups, possibleDependencies),
    groups,
    possibleDependencies,
    setAside,
  };
}

function groupsOf(counted: readonly Assertion[], known: Known): readonly OriginGroup[] {
  const origins = new Map<ActorId, Origin>();
  const keyOfArticle = new Map<ArticleId, ActorId>();
  for (const assertion of counted) {
    const key = countsFor(assertion, known);
    if (key === null) continue;
    origins.set(key, origins.get(key) ?? assertion.attribution.origin!);
    if (!keyOfArticle.has(assertion.articleId)) keyOfArticle.set(assertion.articleId, key);
  }
  passOn(keyOfArticle, counted, known);

  const members = grouped(counted, (assertion) => {
    if (assertion.attribution.origin === null) return [];
    const key = countsFor(assertion, known) ?? keyOfArticle.get(assertion.articleId);
    return key === undefined ? [] : [key];
  });
  return [...origins]
    .map(([key, origin]) => groupOf(origin, members.of(key)))
    .toSorted((a, b) => byTimeReported(a.assertions[0]!, b.assertions[0]!));
}

/**
 * Hands the origin of each article on to the articles that took it from there, nearest first. An
 * article is entered once, so that a loop in the data ends.
 */
function passOn(keyOfArticle: Map<ArticleId, ActorId>, counted: readonly Assertion[], known: Known): void {
  const touched = new Set(counted.map((assertion) => assertion.articleId));
  for (const [articleId, key] of keyOfArticle) {
    for (const { id } of known.articlesFrom.of(articleId).toSorted((a, b) => ascending(a.id, b.id))) {
      if (touched.has(id) && !keyOfArticle.has(id)) keyOfArticle.set(id, key);
    }
  }
}

function groupOf(origin: Origin, members: readonly Assertion[]): OriginGroup {
  const assertions = members.toSorted(byTimeReported);
  const first = assertions[0]!;
  return { origin, stance: first.stance, firstReported: first.reported, assertions };
}

function independenceOf(groups: readonly OriginGroup[], dependencies: readonly Dependency[]): Independence {
  if (groups.length === 0) return "NO_NAMED_ORIGIN";
  if (groups.length === 1) return "SINGLE_ORIGIN";
  const pairs = (groups.length * (groups.length - 1)) / 2;
  return pairsIndependent(dependencies) === pairs ? "ESTABLISHED" : "NOT_ESTABLISHED";
}
