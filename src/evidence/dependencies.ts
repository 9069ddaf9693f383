import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { Origin, OriginKey } from "../domain/attribution.js";
import type { DependencyKind, SourceDependency } from "../domain/claim.js";
import { articleOfVersion, byVersion } from "../domain/ids.js";
import { type TextSpan, spanId } from "../domain/text-span.js";
import { isEstablished } from "./as-of.js";
import { type Grouped, grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, spokenAt } from "./order.js";
import { spokesFor } from "./origin.js";

/** Why two origins may, or do not, know a thing apart from each other. */
export interface Dependency {
  /** The origin that may depend. */
  readonly aId: OriginKey;
  /** The origin that it may depend on. */
  readonly bId: OriginKey;
  readonly kind: DependencyKind;
  /** Whether it is known that the one has it from the other: then it is no origin of its own. */
  readonly isCertain: boolean;
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
 * - MEMBER_OF: one is part of the other; SUCCESSOR_OF: one came from the other by merger or division;
 * - SAME_GOVERNMENT, SAME_ORGANISATION: both are part of one government, or of one other body;
 * - SAME_CHAIN: one is a link in the chain on which the other's words reached the page;
 * - BRIEFED_BY: one is in the audience that the other spoke to.
 *
 * Certain are COPIES, and SHARED_SOURCE where a text shows it, of the two origins themselves, unless
 * their coder says that they are POSSIBLE; and whatever a coder calls CERTAIN.
 */
export function dependenciesAmong(
  parties: readonly Party[],
  asOf: AsOf,
  known: Known,
): readonly Dependency[] {
  const found = new Findings();
  const within = grouped(parties, ({ origin }) => origin.path);
  for (const { origin, assertions } of parties) {
    for (const { origin: part } of within.of(origin.key)) {
      const { predecessors = [] } = known.affiliations.actor(part.key) ?? {};
      const isSuccessor = predecessors.some(({ actorId }) => actorId === origin.key);
      found.add(part.key, origin.key, isSuccessor ? "SUCCESSOR_OF" : "MEMBER_OF");
    }
    addDeclared(origin, within, asOf, known, found);
    for (const assertion of assertions) addSeen(assertion, origin, within, known, found);
  }
  for (const [index, { origin: a }] of parties.entries()) {
    for (const { origin: b } of parties.slice(index + 1)) {
      if (a.path.includes(b.key) || b.path.includes(a.key)) continue;
      const kind = commonBody(a, b, known);
      if (kind !== null) found.add(...inOrder(a.key, b.key), kind);
    }
  }
  return found.sorted();
}

/** Parties by all that they are part of, themselves included. */
type Within = Grouped<OriginKey, Party>;

function addDeclared({ key, path }: Origin, within: Within, asOf: AsOf, known: Known, found: Findings): void {
  for (const declared of path.flatMap((id) => known.dependenciesOf.of(id))) {
    const evidence = shownBy(declared, asOf, known);
    if (evidence === null) continue;
    const { actorId, onId, kind } = declared;
    for (const other of within.of(onId)) {
      const isOfThese = actorId === key && onId === other.origin.key;
      found.add(key, other.origin.key, kind, evidence, isOfThese && showsCopying(declared, evidence));
    }
  }
}

/** Whether it is known by then that an actor has its knowledge from another: a copy is no origin. */
export function isCopyOf(actorId: OriginKey, onId: OriginKey, asOf: AsOf, known: Known): boolean {
  return known.dependenciesOf.of(actorId).some((declared) => {
    const evidence = declared.onId === onId ? shownBy(declared, asOf, known) : null;
    return evidence !== null && showsCopying(declared, evidence);
  });
}

/** The words that show it by then; `null` when it is not known, or nothing that shows it is out. */
function shownBy(declared: SourceDependency, asOf: AsOf, known: Known): readonly TextSpan[] | null {
  if (!isEstablished(declared, asOf)) return null;
  const evidence = declared.evidence.filter((span) => isOut(span, asOf, known));
  return declared.evidence.length === 0 || evidence.length > 0 ? evidence : null;
}

function showsCopying({ kind, certainty }: SourceDependency, evidence: readonly TextSpan[]): boolean {
  if (kind === "DECLARED_INDEPENDENT") return false;
  if (certainty !== null) return certainty === "CERTAIN";
  return kind === "COPIES" || (kind === "SHARED_SOURCE" && evidence.length > 0);
}

/** What the chain of one assertion shows. */
function addSeen(assertion: Assertion, { key }: Origin, within: Within, known: Known, found: Findings): void {
  const bodyOf = (id: OriginKey) => spokesFor(id, spokenAt(assertion), known.affiliations);
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

/** What two origins are both part of: a government, or another body that is no state and no alliance. */
function commonBody(a: Origin, b: Origin, known: Known): "SAME_GOVERNMENT" | "SAME_ORGANISATION" | null {
  const government = governmentOf(a, known);
  if (government !== null && government === governmentOf(b, known)) return "SAME_GOVERNMENT";
  const isBody = (id: OriginKey) => {
    const kind = known.affiliations.actor(id)?.kind;
    return kind !== undefined && kind !== "STATE" && kind !== "ALLIANCE";
  };
  return a.path.some((id) => b.path.includes(id) && isBody(id)) ? "SAME_ORGANISATION" : null;
}

/** The state in whose government an origin, or a body that it is part of, has a place. */
function governmentOf({ path, countryId }: Origin, known: Known): OriginKey | null {
  const isOfGovernment = path.some((id) => {
    const actor = known.affiliations.actor(id);
    // A force that is under nothing may be fighting its government.
    return actor?.kind === "GOVERNMENT_BODY" || (actor?.kind === "MILITARY_FORCE" && actor.parentId !== null);
  });
  return isOfGovernment ? countryId : null;
}

function inOrder(a: OriginKey, b: OriginKey): [OriginKey, OriginKey] {
  return a < b ? [a, b] : [b, a];
}

/** Whether the article had been published. One that is not at hand had not, for all we know. */
function isOut({ versionId }: TextSpan, { reported }: AsOf, { articles }: Known): boolean {
  if (reported === null) return true;
  const latest = articles.get(articleOfVersion(versionId))?.published.latest ?? null;
  return latest !== null && latest <= reported;
}

/** Kinds that follow from how bodies are organised, and yield to a declaration about the two. */
const STRUCTURAL: readonly DependencyKind[] = ["SAME_GOVERNMENT", "SAME_ORGANISATION"];

/** How each pair of origins is related, going by these reasons. */
export class Pairs {
  readonly #declared = new Set<string>();
  readonly #tied = new Set<string>();
  readonly #tiedByStructure = new Set<string>();

  constructor(dependencies: readonly Dependency[]) {
    for (const { aId, bId, kind } of dependencies) {
      const isStructural = STRUCTURAL.includes(kind);
      const pairs =
        kind === "DECLARED_INDEPENDENT" ? this.#declared : isStructural ? this.#tiedByStructure : this.#tied;
      pairs.add(inOrder(aId, bId).join(" "));
    }
  }

  /** Whether something ties the two that a declaration of independence does not outweigh. */
  areTied(a: OriginKey, b: OriginKey): boolean {
    const pair = inOrder(a, b).join(" ");
    return this.#tied.has(pair) || (this.#tiedByStructure.has(pair) && !this.#declared.has(pair));
  }

  /** Whether the two are declared independent, and nothing ties them. */
  areIndependent(a: OriginKey, b: OriginKey): boolean {
    return this.#declared.has(inOrder(a, b).join(" ")) && !this.areTied(a, b);
  }
}

/** Whether all pairs of these are as said; `false` for fewer than two. */
export function everyPair(ids: readonly OriginKey[], isSo: (a: OriginKey, b: OriginKey) => boolean): boolean {
  return ids.length > 1 && ids.every((a, index) => ids.slice(index + 1).every((b) => isSo(a, b)));
}

class Findings {
  readonly #byPair = new Map<
    string,
    Omit<Dependency, "evidence" | "isCertain"> & { isCertain: boolean; evidence: Map<string, TextSpan> }
  >();

  add(
    aId: OriginKey,
    bId: OriginKey,
    kind: DependencyKind,
    evidence: readonly TextSpan[] = [],
    isCertain = false,
  ): void {
    if (aId === bId) return;
    const pair = `${aId} ${bId} ${kind}`;
    const finding = this.#byPair.get(pair) ?? {
      aId,
      bId,
      kind,
      isCertain,
      evidence: new Map<string, TextSpan>(),
    };
    finding.isCertain ||= isCertain;
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
  return byVersion(a.versionId, b.versionId) || a.start - b.start || a.end - b.end;
}
