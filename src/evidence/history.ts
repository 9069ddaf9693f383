import type { AsOf } from "../domain/as-of.js";
import type { Assertion } from "../domain/assertion.js";
import type { Claim, Measure } from "../domain/claim.js";
import type { ClaimId, DeploymentId } from "../domain/ids.js";
import type { Instant } from "../domain/time.js";
import { broaderClaims } from "./family.js";
import type { Known } from "./known.js";
import { intervalOf } from "./interval.js";
import { ascending } from "./order.js";
import { type PayEstimate, payOf } from "./pay.js";
import { visibleAssertions } from "./standing.js";
import { actualOf, plannedOf } from "./strength.js";

/** One change of what was known of a deployment. */
export interface StrengthChange {
  /** When it was published. */
  readonly at: Instant;
  readonly measure: Measure;
  /** The best value before; `null` when there was none. */
  readonly before: number | null;
  /** The best value after; `null` when nothing was left to go by. */
  readonly after: number | null;
  /** The claim that was reported, corrected or taken back then. */
  readonly because: Claim;
}

type MeasuredAs = "ACTUAL_TOTAL" | "PLANNED_TOTAL" | "PAY_RATE";

const BEST: Readonly<Record<MeasuredAs, (id: DeploymentId, asOf: AsOf, known: Known) => number | null>> = {
  ACTUAL_TOTAL: (id, asOf, known) => actualOf(id, asOf, known).best,
  PLANNED_TOTAL: (id, asOf, known) => plannedOf(id, asOf, known).best,
  PAY_RATE: (id, asOf, known) => payRate(payOf(id, asOf, known)),
};

const MEASURES = Object.keys(BEST) as MeasuredAs[];

function payRate(pay: PayEstimate | null): number | null {
  return pay === null ? null : intervalOf(pay.rate)!.best;
}

/**
 * Every change of the best actual, planned and pay figures, in the order of reporting and at one
 * time in the order of that list. Replays the estimates at each moment at which something about
 * the deployment was published, up to `asOf.reported` and with the other clocks held at `asOf`: each `after` is what the
 * estimate would have said then.
 *
 * What has no certain date of reporting is in an estimate without cut-off, but in no history. Takes time in the number
 * of dates times the number of figures.
 */
export function historyOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): readonly StrengthChange[] {
  const changes: StrengthChange[] = [];
  const before = new Map<Measure, number | null>();
  for (const { at, claims } of eventsOf(deploymentId, asOf, known)) {
    for (const measure of MEASURES) {
      const was = before.get(measure) ?? null;
      const after = BEST[measure](deploymentId, { ...asOf, reported: at }, known);
      if (after === was) continue;
      before.set(measure, after);
      const because = claims.find((claim) => isMeasuredAs(claim, deploymentId, measure)) ?? claims[0]!;
      changes.push({ at, measure, before: was, after, because });
    }
  }
  return changes;
}

interface Event {
  readonly at: Instant;
  readonly claims: readonly Claim[];
}

/** When something was published on a claim that measures the deployment, first to last; claims in the order of their ids. */
function eventsOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): readonly Event[] {
  const claimsAt = new Map<Instant, Set<Claim>>();
  for (const id of bearingOn(deploymentId, asOf, known)) {
    const claim = known.claims.get(id);
    if (claim === undefined) continue;
    for (const assertion of visibleAssertions(id, asOf, known)) {
      for (const at of publishedAt(assertion)) {
        if (asOf.reported !== null && at > asOf.reported) continue;
        claimsAt.set(at, (claimsAt.get(at) ?? new Set()).add(claim));
      }
    }
  }
  return [...claimsAt]
    .map(([at, claims]) => ({ at, claims: [...claims].toSorted((a, b) => ascending(a.id, b.id)) }))
    .toSorted((a, b) => ascending(a.at, b.at));
}

/** The claims that measure the deployment, and those whose denial takes them back. */
function bearingOn(deploymentId: DeploymentId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  const measuring = known.claimsOfDeployment
    .of(deploymentId)
    .filter((claim) => MEASURES.some((measure) => isMeasuredAs(claim, deploymentId, measure)));
  return new Set(measuring.flatMap(({ id }) => [...broaderClaims(id, asOf, known)]));
}

function publishedAt({ reported, reviews }: Assertion): Instant[] {
  const corrected = reviews.map((review) => review.publishedAt);
  return reported.latest === null ? corrected : [reported.latest, ...corrected];
}

function isMeasuredAs(claim: Claim, deploymentId: DeploymentId, measure: MeasuredAs): boolean {
  return claim.targets.some(
    (target) =>
      target.deploymentId === deploymentId &&
      (target.measure === measure || (measure === "ACTUAL_TOTAL" && target.measure === "ACTUAL_INCREMENT")),
  );
}
