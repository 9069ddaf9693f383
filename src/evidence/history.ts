import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { Claim, Measure } from "../domain/claim.js";
import type { ClaimId, DeploymentId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { broaderClaims } from "./family.js";
import type { EstimateInput } from "./figures.js";
import { intervalOf } from "./interval.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { payOf } from "./pay.js";
import { visibleAssertions } from "./standing.js";
import { actualOf, plannedOf } from "./strength.js";

/** One change of what was known of a deployment. */
export interface StrengthChange {
  /** When what changed it was published. */
  readonly at: Instant;
  readonly measure: Measure;
  /** The best value before; `null` when there was none. */
  readonly before: number | null;
  /** The best value after; `null` when nothing was left to go by. */
  readonly after: number | null;
  /**
   * The claim whose figure began to count, else the one whose figure ceased to. Of several, the
   * least id.
   */
  readonly because: Claim;
}

/** What an estimate said, and from what. */
interface Answer {
  readonly best: number | null;
  readonly inputs: readonly EstimateInput[];
}

const NOTHING: Answer = { best: null, inputs: [] };

type Ask = (deploymentId: DeploymentId, asOf: AsOf, known: Known) => Answer;

const ESTIMATES: readonly (readonly [Measure, Ask])[] = [
  ["ACTUAL_TOTAL", actualOf],
  ["PLANNED_TOTAL", plannedOf],
  ["PAY_RATE", payRateOf],
];

/**
 * Every change of the best actual, planned and pay figures, in the order of reporting, and at one
 * moment in this order. Replays the estimates at each moment at which something bearing on them was
 * published, up to `asOf.reported` and with the other clocks held: each `after` is what the estimate
 * would have said then.
 *
 * What has no certain date of reporting is in an estimate without cut-off, but in no history. Takes
 * time in the number of dates times the number of figures.
 */
export function historyOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): readonly StrengthChange[] {
  const moments = momentsOf(deploymentId, asOf, known);
  return ESTIMATES.flatMap(([measure, ask]) => {
    let was = NOTHING;
    return moments.flatMap((at) => {
      const [before, after] = [was, ask(deploymentId, { ...asOf, reported: at }, known)];
      was = after;
      return before.best === after.best
        ? []
        : [{ at, measure, before: before.best, after: after.best, because: causeOf(before, after) }];
    });
  }).toSorted((a, b) => ascending(a.at, b.at));
}

/** Only a value has figures behind it, so a change from or to one always leaves something to name. */
function causeOf(before: Answer, after: Answer): Claim {
  const [had, has] = [usedIn(before), usedIn(after)];
  const begun = [...has].filter(([id]) => !had.has(id));
  const ended = [...had].filter(([id]) => !has.has(id));
  const causes = [begun, ended, [...has]].find((claims) => claims.length > 0)!;
  return causes.map(([, claim]) => claim).toSorted((a, b) => ascending(a.id, b.id))[0]!;
}

function usedIn({ inputs }: Answer): ReadonlyMap<string, Claim> {
  const used = inputs.filter((input) => input.used);
  return new Map(
    used.map(({ assertion, claim, figure }) => [
      `${assertion.id} ${claim.id} ${JSON.stringify(figure)}`,
      claim,
    ]),
  );
}

function payRateOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): Answer {
  const pay = payOf(deploymentId, asOf, known);
  return pay === null ? NOTHING : { best: intervalOf(pay.rate)!.best, inputs: pay.inputs };
}

/** When anything was published, corrected or taken back that bears on a measure of the deployment. */
function momentsOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): readonly Instant[] {
  const moments = [...bearingOn(deploymentId, asOf, known)].flatMap((id) =>
    visibleAssertions(id, asOf, known).flatMap(published),
  );
  return [...new Set(moments)]
    .filter((at) => asOf.reported === null || at <= asOf.reported)
    .toSorted(ascending);
}

function published({ reported, reviews }: Assertion): Instant[] {
  const corrected = reviews.map((review) => review.publishedAt);
  return reported.latest === null ? corrected : [reported.latest, ...corrected];
}

/** The claims that measure the deployment, and those whose denial takes them back. */
function bearingOn(deploymentId: DeploymentId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  const measuring = known.claimsOfDeployment
    .of(deploymentId)
    .filter(({ targets }) =>
      targets.some((target) => target.deploymentId === deploymentId && target.measure !== null),
    );
  return new Set(measuring.flatMap(({ id }) => [...broaderClaims(id, asOf, known)]));
}
