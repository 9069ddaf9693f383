import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { ClaimId } from "../domain/ids.js";
import type { TimeExpression } from "../domain/time.js";
import { type Dependency, dependenciesAmong } from "./dependencies.js";
import { grouped } from "./grouped.js";
import type { Known } from "./known.js";
import { ascending, byTimeReported, byTimeSpoken } from "./order.js";
import { countsFor } from "./support.js";
import { visibleAssertions } from "./withdrawals.js";

/** On whose word a body of claims rests, and how those parties depend on one another. */
export interface Sources {
  /** The one with most statements first, then by id. */
  readonly sources: readonly Source[];
  /** Statements that name no source, and copies of another article's words. */
  readonly unattributed: number;
  /** Sorted as `dependenciesAmong` sorts; DECLARED_INDEPENDENT included. */
  readonly dependencies: readonly Dependency[];
}

/** One party and what it said, of whatever stance. */
export interface Source {
  readonly key: OriginKey;
  readonly statementCount: number;
  readonly claimCount: number;
  readonly firstReported: TimeExpression;
  readonly latestReported: TimeExpression;
}

/**
 * The sources of these claims at a state of knowledge: everyone who took a stance on one of them,
 * silence included, whether or not the words were corrected later. Reads the assertions of the
 * claims and their articles; takes time linear in them, dependencies aside.
 */
export function sourcesOf(claimIds: Iterable<ClaimId>, asOf: AsOf, known: Known): Sources {
  const statements = [...new Set(claimIds)].flatMap((id) => visibleAssertions(id, asOf, known));
  const bySource = grouped(statements, (statement) => keysOf(statement, known));
  const keys = [...new Set(statements.flatMap((statement) => keysOf(statement, known)))];
  return {
    sources: keys
      .map((key) => sourceOf(key, bySource.of(key)))
      .toSorted((a, b) => b.statementCount - a.statementCount || ascending(a.key, b.key)),
    unattributed: statements.filter((statement) => keysOf(statement, known).length === 0).length,
    dependencies: dependenciesAmong(
      keys.map((key) => {
        const assertions = bySource.of(key).toSorted(byTimeSpoken);
        return { origin: assertions[0]!.attribution.origin!, assertions };
      }),
      asOf,
      known,
    ),
  };
}

function keysOf(statement: Assertion, known: Known): readonly OriginKey[] {
  const key = countsFor(statement, known);
  return key === null ? [] : [key];
}

function sourceOf(key: OriginKey, statements: readonly Assertion[]): Source {
  const inOrder = statements.toSorted(byTimeReported);
  return {
    key,
    statementCount: statements.length,
    claimCount: new Set(statements.map(({ claimId }) => claimId)).size,
    firstReported: inOrder[0]!.reported,
    latestReported: inOrder.at(-1)!.reported,
  };
}
