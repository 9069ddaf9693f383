import type { AsOf } from "../../src/domain/as-of.js";
import type { Claim, Measure } from "../../src/domain/claim.js";
import type { DeploymentId } from "../../src/domain/ids.js";
import type { Instant } from "../../src/domain/time.js";
import type { EstimateInput } from "../../src/evidence/figures.js";
import type { StrengthChange } from "../../src/evidence/history.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { payOf } from "../../src/evidence/pay.js";
import { actualOf, plannedOf } from "../../src/evidence/strength.js";

interface Answer {
  readonly best: number | null;
  readonly inputs: readonly EstimateInput[];
}

const NOTHING: Answer = { best: null, inputs: [] };

/**
 * What `historyOf` promises, the slow way: asks all three estimates anew as of every moment at which
 * anything at all was published.
 */
export function replayedHistory(
  deploymentId: DeploymentId,
  asOf: AsOf,
  records: Records,
): readonly StrengthChange[] {
  const known = knownFrom(records);
  const answersAt = (at: Instant): readonly (readonly [Measure, Answer])[] => {
    const then = { ...asOf, reported: at };
    const pay = payOf(deploymentId, then, known);
    return [
      ["ACTUAL_TOTAL", actualOf(deploymentId, then, known)],
      ["PLANNED_TOTAL", plannedOf(deploymentId, then, known)],
      ["PAY_RATE", pay === null ? NOTHING : pay],
    ];
  };
  const last = new Map<Measure, Answer>();
  return momentsOf(records, asOf).flatMap((at) =>
    answersAt(at).flatMap(([measure, after]) => {
      const before = last.get(measure) ?? NOTHING;
      last.set(measure, after);
      if (before.best === after.best) return [];
      return [{ at, measure, before: before.best, after: after.best, because: causeOf(before, after) }];
    }),
  );
}

function momentsOf({ assertions }: Records, asOf: AsOf): readonly Instant[] {
  const moments = assertions.flatMap(({ reported, reviews }) => [
    reported.latest,
    ...reviews.map((review) => review.publishedAt),
  ]);
  return [...new Set(moments)]
    .filter((at) => at !== null)
    .filter((at) => asOf.reported === null || at <= asOf.reported)
    .toSorted();
}

function causeOf(before: Answer, after: Answer): Claim {
  const [had, has] = [usedIn(before), usedIn(after)];
  const begun = [...has].filter(([key]) => !had.has(key));
  const ended = [...had].filter(([key]) => !has.has(key));
  const causes = [begun, ended, [...has]].find((figures) => figures.length > 0)!;
  const claims = new Map(causes.map(([, claim]) => [claim.id, claim]));
  return claims.get([...claims.keys()].toSorted()[0]!)!;
}

function usedIn({ inputs }: Answer): ReadonlyMap<string, Claim> {
  const used = inputs.filter((input) => input.used);
  return new Map(
    used.map(({ assertion, claim, figure }) => [`${assertion.id} ${JSON.stringify(figure)}`, claim]),
  );
}
