import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { Origin } from "../domain/attribution.js";
import type { DependencyKind } from "../domain/claim.js";
import { type ActorId, articleOfVersion } from "../domain/ids.js";
import { type TextSpan, spanId } from "../domain/text-span.js";
import { isEstablished } from "./as-of.js";
import { type Grouped, grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, spokenAt } from "./order.js";
import { spokesFor } from "./origin.js";

/** Why two origins may, or do not, know a thing apart from each other. */
export interface Dependency {
  /** The origin that may depend. */
  readonly aId: ActorId;
  /** The origin that it may depend on. */
  readonly bId: ActorId;
  readonly kind: DependencyKind;
  /** Where a text shows it, in the order of the texts; empty where it is known from elsewhere. */
  readonly evidence: readonly TextSpan[];
}

/** What one origin says. */
export interface Party {
  readonly origin: Origin;
  readonly assertions: readonly Assertion[];
}

/**
 * Every reason known by then why two of these origins may depend on each other, sorted by the ids
 * of the two and the kind, each once:
 *
 * - what coders declared, for bodies and all that is part of them, DECLARED_INDEPENDENT included,
 *   once an article that shows it had been published (at once, where no text does);
 * - MEMBER_OF: one is part of the other;
 * - SAME_CHAIN: one is a link in the chain on which the other's words reached the page;
 * - BRIEFED_BY: one is in the audience that the other spoke to.
 */
export function dependenciesAmong(
  parties: readonly Party[],
  asOf: AsOf,
  known: Known,
): readonly Dependency[] {
  const found = new Findings();
  const within = grouped(parties, ({ origin }) => origin.path);
  for (const { origin, assertions } of parties) {
    for (const part of within.of(origin.key)) found.add(part.origin.key, origin.key, "MEMBER_OF", []);
    addDeclared(origin, within, asOf, known, found);
    for (const assertion of assertions) addSeen(assertion, origin, within, known, found);
  }
  return found.sorted();
}

/** Parties by all that they are part of, themselves included. */
type Within = Grouped<ActorId, Party>;

function addDeclared({ key, path }: Origin, within: Within, asOf: AsOf, known: Known, found: Findings): void {
  for (const declared of path.flatMap((id) => known.dependenciesOf.of(id))) {
    const evidence = declared.evidence.filter((span) => isOut(span, asOf, known));
    const isShown = declared.evidence.length === 0 || evidence.length > 0;
    if (!isShown || !isEstablished(declared, asOf)) continue;
    for (const other of within.of(declared.onId)) found.add(key, other.origin.key, declared.kind, evidence);
  }
}

/** What the chain of one assertion shows. */
function addSeen(assertion: Assertion, { key }: Origin, within: Within, known: Known, found: Findings): void {
  const bodyOf = (id: ActorId) => spokesFor(id, spokenAt(assertion), known.affiliations);
  for (const link of assertion.attribution.links) {
    const evidence = link.span === null ? assertion.spans : [link.span];
    const passer = link.role === "PUBLISHER" || link.actorId === null ? null : bodyOf(link.actorId);
    if (passer !== null && within.of(passer).some(({ origin }) => origin.key === passer)) {
      found.add(passer, key, "SAME_CHAIN", evidence);
    }
    for (const briefed of link.audienceIds.flatMap((id) => within.of(bodyOf(id)))) {
      found.add(briefed.origin.key, key, "BRIEFED_BY", evidence);
    }
  }
}

/** Whether the article had been published. One that is not at hand had not, for all we know. */
function isOut({ versionId }: TextSpan, { reported }: AsOf, { articles }: Known): boolean {
  if (reported === null) return true;
  const latest = articles.get(articleOfVersion(versionId))?.published.latest ?? null;
  return latest !== null && latest <= reported;
}

/** How many pairs are declared independent while nothing else ties them. */
export function independentPairs(dependencies: readonly Dependency[]): number {
  const declared = new Set<string>();
  const tied = new Set<string>();
  for (const { aId, bId, kind } of dependencies) {
    (kind === "DECLARED_INDEPENDENT" ? declared : tied).add([aId, bId].sort(ascending).join(" "));
  }
  return [...declared].filter((pair) => !tied.has(pair)).length;
}

class Findings {
  readonly #byPair = new Map<string, Omit<Dependency, "evidence"> & { evidence: Map<string, TextSpan> }>();

  add(aId: ActorId, bId: ActorId, kind: DependencyKind, evidence: readonly TextSpan[]): void {
    if (aId === bId) return;
    const pair = `${aId} ${bId} ${kind}`;
    const finding = this.#byPair.get(pair) ?? { aId, bId, kind, evidence: new Map<string, TextSpan>() };
    for (const span of evidence) finding.evidence.set(spanId(span), span);
    this.#byPair.set(pair, finding);
  }

  sorted(): readonly Dependency[] {
    return [...this.#byPair]
      .toSorted(([a], [b]) => ascending(a, b))
      .map(([, { evidence, ...finding }]) => ({
        ...finding,
        evidence: [...evidence.values()].toSorted(inText),
      }));
  }
}

function inText(a: TextSpan, b: TextSpan): number {
  return ascending(a.versionId, b.versionId) || a.start - b.start || a.end - b.end;
}
