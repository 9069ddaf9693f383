import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Modality } from "../domain/assertion.js";
import type { Claim, ClaimTarget, Measure } from "../domain/claim.js";
import type { ActorId, DeploymentId, WaveId } from "../domain/ids.js";
import type { Quantity, QuantityScope } from "../domain/quantity.js";
import { originLink } from "./origin.js";
import { type Interval, intervalOf } from "./interval.js";
import type { Known } from "./known.js";
import { PUT_FORWARD, SCOPED } from "./figure-words.js";
import { byTimeSpoken } from "./order.js";
import { type SetAsideReason, type Standing, standingsOn } from "./standing.js";
import { countsFor } from "./support.js";

/** One number that someone gave for one measure of a deployment. */
export type Figure = UsableFigure | UnusableFigure;

interface AnyFigure {
  readonly assertion: Assertion;
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** `null`: the deployment as a whole. */
  readonly waveId: WaveId | null;
  readonly measure: Measure;
}

export interface UsableFigure extends AnyFigure {
  readonly fault: null;
  readonly originId: ActorId;
  /** The origin as printed. */
  readonly originName: string;
  readonly interval: Interval;
}

export interface UnusableFigure extends AnyFigure {
  /** Why it cannot count, in plain words. */
  readonly fault: string;
}

/** One figure that was looked at, and whether and why it counted. */
export interface EstimateInput {
  readonly assertion: Assertion;
  readonly claim: Claim;
  readonly figure: Quantity;
  readonly used: boolean;
  readonly reason: string;
}

/**
 * Every number given for these measures of a deployment, in the order of speaking. An assertion
 * that gives no number of its own gives the claim's. Reads the claims on the deployment and what
 * `standingsOn` reads.
 */
export function figuresOf(
  deploymentId: DeploymentId,
  measures: readonly Measure[],
  asOf: AsOf,
  known: Known,
): readonly Figure[] {
  return known.claimsOfDeployment
    .of(deploymentId)
    .flatMap((claim) => {
      const targets = targetsOf(claim, deploymentId, measures);
      return targets.length === 0 ? [] : figuresIn(standingsOn(claim.id, asOf, known), claim, targets, known);
    })
    .toSorted((a, b) => byTimeSpoken(a.assertion, b.assertion));
}

/** What becomes of a figure in an estimate. */
export function inputFrom(
  { assertion, claim, quantity }: Figure,
  used: boolean,
  reason: string,
): EstimateInput {
  return { assertion, claim, figure: quantity, used, reason };
}

/** What a claim measures on a deployment, of these measures. */
export function targetsOf(
  { targets }: Claim,
  deploymentId: DeploymentId,
  measures: readonly Measure[],
): readonly ClaimTarget[] {
  return targets.filter(
    ({ deploymentId: id, measure }) => id === deploymentId && measure !== null && measures.includes(measure),
  );
}

/** The figures that assertions of a claim give for each of its targets, as they stand. */
export function figuresIn(
  standings: readonly Standing[],
  claim: Claim,
  targets: readonly ClaimTarget[],
  known: Known,
): readonly Figure[] {
  return targets.flatMap((target) =>
    standings.flatMap((standing) => figuresFor(standing, claim, target, known)),
  );
}

function figuresFor(
  standing: Standing,
  claim: Claim,
  { waveId, measure }: ClaimTarget,
  known: Known,
): Figure[] {
  const { assertion } = standing;
  const quantities = assertion.quantities.length > 0 ? assertion.quantities : claim.quantities;
  return quantities.map((quantity): Figure => {
    const figure = { assertion, claim, quantity, waveId, measure: measure! };
    const interval = intervalOf(quantity);
    const originId = countsFor(assertion, known);
    const fault = faultOf(figure, standing);
    if (fault !== null) return { ...figure, fault };
    if (interval === null) return { ...figure, fault: "gives no number" };
    if (originId === null) return { ...figure, fault: unnamed(assertion) };
    const originName = originLink(assertion.attribution.links)!.label;
    return { ...figure, fault: null, originId, originName, interval };
  });
}

function unnamed({ attribution }: Assertion): string {
  return attribution.origin === null
    ? "no named origin"
    : "copied from another article; names no origin of its own";
}

const SCOPES: Readonly<Record<Measure, readonly QuantityScope[]>> = {
  ACTUAL_TOTAL: ["CUMULATIVE", "CURRENT_STOCK"],
  ACTUAL_INCREMENT: ["INCREMENT"],
  PLANNED_TOTAL: ["TARGET_TOTAL"],
  PAY_RATE: ["RATE"],
  LOSSES: ["CUMULATIVE"],
};

/** A plan may be put forward as a plan. What is said to be so must be said to be so. */
const AS_FACT: readonly Modality[] = ["FACT", "ESTIMATE"];
const AS_PLAN: readonly Modality[] = [...AS_FACT, "PLAN", "EXPECTATION", "INTENTION"];

const SET_ASIDE: Readonly<Record<SetAsideReason, string>> = {
  UNDER_REVIEW: "under review: its article was corrected here",
  WITHDRAWN: "its article was withdrawn",
  TAKEN_BACK: "taken back by its origin",
  SPEECH_DENIED: "its source denies having said so",
};

type Faulty = Omit<UnusableFigure, "fault">;

function faultOf(
  { assertion, claim, quantity, waveId, measure }: Faulty,
  { setAside }: Standing,
): string | null {
  if (setAside !== null) return SET_ASIDE[setAside.reason];
  if (claim.polarity === "NEGATIVE") return "the claim denies the number";
  const modalities = measure === "PLANNED_TOTAL" ? AS_PLAN : AS_FACT;
  if (!modalities.includes(assertion.modality)) return `put forward only ${PUT_FORWARD[assertion.modality]}`;
  if (!SCOPES[measure].includes(quantity.scope)) return `${SCOPED[quantity.scope]} does not measure this`;
  if (quantity.includesPrior === false && measure !== "ACTUAL_INCREMENT")
    return "leaves out those counted before";
  if (measure === "ACTUAL_INCREMENT" && waveId === null) return "one batch, and it is not said which";
  return null;
}
