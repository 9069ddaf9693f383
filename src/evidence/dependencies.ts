import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { AttributionLink, Origin } from "../domain/attribution.js";
import type { DependencyKind } from "../domain/claim.js";
import type { ActorId } from "../domain/ids.js";
import { type TextSpan, spanId } from "../domain/text-span.js";
import { isEstablished } from "./as-of.js";
import { grouped } from "./grouped.js";
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
interface Party {
  readonly origin: Origin;
  readonly assertions: readonly Assertion[];
}

/**
 * Every reason known by then why two of these origins may depend on each other, sorted by the ids
 * of the two and the kind, each once:
 *
 * - what coders declared, for bodies and all that is part of them, DECLARED_INDEPENDENT included;
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
  for (const party of parties) {
    const { key, path } = party.origin;
    for (const above of path) {
      for (const { kind, onId, evidence, ...declared } of known.dependenciesOf.of(above)) {
        if (!isEstablished(declared, asOf)) continue;
        for (const other of within.of(onId)) found.add(key, other.origin.key, kind, evidence);
      }
    }
    for (const other of within.of(key)) found.add(other.origin.key, key, "MEMBER_OF", []);
  }

  const byKey = new Map(parties.map((party) => [party.origin.key, party]));
  for (const { origin, assertions } of parties) {
    for (const assertion of assertions) {
      for (const link of assertion.attribution.links) {
        const at = spokenAt(assertion);
        const passedOnBy = bodyOf(link, assertion, known);
        if (passedOnBy !== null && byKey.has(passedOnBy)) {
          found.add(passedOnBy, origin.key, "SAME_CHAIN", spansOf(link, assertion));
        }
        for (const audienceId of link.audienceIds) {
          for (const other of within.of(spokesFor(audienceId, at, known.affiliations))) {
            found.add(other.origin.key, origin.key, "BRIEFED_BY", spansOf(link, assertion));
          }
        }
      }
    }
  }
  return found.sorted();
}

/** How many pairs are declared independent while nothing else ties them. */
export function pairsIndependent(dependencies: readonly Dependency[]): number {
  const declared = new Set<string>();
  const tied = new Set<string>();
  for (const { aId, bId, kind } of dependencies) {
    (kind === "DECLARED_INDEPENDENT" ? declared : tied).add([aId, bId].sort(ascending).join(" "));
  }
  return [...declared].filter((pair) => !tied.has(pair)).length;
}

function bodyOf(link: AttributionLink, assertion: Assertion, known: Known): ActorId | null {
  if (link.role === "PUBLISHER" || link.actorId === null) return null;
  return spokesFor(link.actorId, spokenAt(assertion), known.affiliations);
}

/** Where the words stand that attribute; else the words attributed. */
function spansOf(link: AttributionLink, { spans }: Assertion): readonly TextSpan[] {
  return link.span === null ? spans : [link.span];
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
