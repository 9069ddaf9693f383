import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { Assertion, Modality } from "../domain/assertion.js";
import type { Claim, ClaimTarget, Measure } from "../domain/claim.js";
import type { ActorId, AssertionId, ClaimId, DeploymentId, WaveId } from "../domain/ids.js";
import type { Quantity } from "../domain/quantity.js";
import { type FigureKind, kindOf } from "./figure-kind.js";
import { type FigureTime, figureTime } from "./figure-time.js";
import { NOT_AN_INCREMENT, PUT_FORWARD, SCOPED } from "./figure-words.js";
import { type Interval, intersection, intervalOf, meet } from "./interval.js";
import type { Known } from "./known.js";
import { byTimeSpoken } from "./order.js";
import { wholeOf } from "./parts.js";
import { originLink } from "./origin.js";
import { isRetold } from "./retellings.js";
import { type SetAsideReason, type Standing, standingsOn } from "./standing.js";
import { countsFor } from "./support.js";
import { type Unit, inBase, unitOf } from "./unit.js";

/** One number that someone gave for one measure of a deployment. */
export type Figure = UsableFigure | UnusableFigure;

interface AnyFigure {
  readonly assertion: Assertion;
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** `null`: the deployment as a whole. */
  readonly waveId: WaveId | null;
  readonly measure: Measure;
  /** Whose losses; `null`: those of the force that is sent. */
  readonly sideId: ActorId | null;
  readonly unit: Unit;
}

export interface UsableFigure extends AnyFigure {
  readonly fault: null;
  readonly kind: FigureKind;
  /** Whether a number given for a wave includes the waves before it. */
  readonly includesPrior: boolean;
  /** The claim of whose number this is a part; `null` for a number of its own. */
  readonly partOfId: ClaimId | null;
  readonly originId: OriginKey;
  /** The origin as printed. */
  readonly originName: string;
  /** In the base unit of the family. */
  readonly interval: Interval;
  readonly time: FigureTime;
  /** The statement that it passes on, which is not known itself; `null` for a figure that retells none. */
  readonly retellsId: AssertionId | null;
}

export interface UnusableFigure extends AnyFigure {
  /** Why it cannot count, in a sentence. */
  readonly fault: string;
}

/** One figure that was looked at, and whether and why it counted. */
export interface EstimateInput {
  readonly assertion: Assertion;
  readonly claim: Claim;
  readonly figure: Quantity;
  readonly used: boolean;
  /** In a sentence. */
  readonly reason: string;
}

/**
 * Every number given for these measures of a deployment, in the order of speaking. An assertion
 * that gives no number of its own gives the claim's. A retelling of what is known itself cannot
 * count. Reads the claims on the deployment, what `standingsOn` reads, and what they retell.
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
      const standings = targets.length === 0 ? [] : standingsOn(claim.id, asOf, known);
      return figuresIn(standings, claim, targets, asOf, known);
    })
    .map((figure) =>
      figure.fault === null && isRetold(figure.assertion, asOf, known) ? retelling(figure) : figure,
    )
    .toSorted((a, b) => byTimeSpoken(a.assertion, b.assertion));
}

function retelling(figure: UsableFigure): Figure {
  return withFault(figure, "Only retells an earlier statement, so it adds nothing.");
}

/** The same figure, which cannot count. */
export function withFault(figure: AnyFigure, fault: string): UnusableFigure {
  const { assertion, claim, quantity, waveId, measure, sideId, unit } = figure;
  return { assertion, claim, quantity, waveId, measure, sideId, unit, fault };
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

/**
 * The figures that assertions of a claim give for each of its targets, as they stand. Whether one
 * retells what is known itself is not looked at.
 */
export function figuresIn(
  standings: readonly Standing[],
  claim: Claim,
  targets: readonly ClaimTarget[],
  asOf: AsOf,
  known: Known,
): readonly Figure[] {
  return targets.flatMap((target) => {
    const partOfId = wholeOf(claim.id, target, asOf, known);
    return standings.flatMap((standing) => figuresFor(standing, claim, target, partOfId, known));
  });
}

function figuresFor(
  standing: Standing,
  claim: Claim,
  { waveId, measure, sideId }: ClaimTarget,
  partOfId: ClaimId | null,
  known: Known,
): readonly Figure[] {
  const { assertion } = standing;
  const figures = quantitiesOf(assertion, claim).map((quantity): Figure => {
    const unit = unitOf(quantity);
    const figure = { assertion, claim, quantity, waveId, measure: measure!, sideId, unit };
    const interval = intervalOf(quantity);
    const kind = kindOf(measure!, quantity);
    const originId = countsFor(assertion, known);
    const fault = faultOf(figure, standing);
    if (fault !== null) return { ...figure, fault };
    if (kind === null) return { ...figure, fault: SCOPED[quantity.scope] };
    if (interval === null) return { ...figure, fault: "Gives no number." };
    if (originId === null) return { ...figure, fault: unnamed(assertion) };
    return {
      ...figure,
      fault: null,
      kind,
      includesPrior: waveId !== null && quantity.includesPrior === true,
      partOfId,
      originId,
      originName: originLink(assertion.attribution.links)!.label,
      interval: inBase(interval, unit),
      time: figureTime(assertion, claim, kind),
      retellsId: assertion.retellsId,
    };
  });
  return figures.map((figure) => withOtherBound(figure, figures));
}

/** The numbers that an assertion gives: its own, else those of its claim. */
export function quantitiesOf(assertion: Assertion, claim: Claim | undefined): readonly Quantity[] {
  return assertion.quantities.length > 0 ? assertion.quantities : (claim?.quantities ?? []);
}

/** "At least 8,000 and up to 12,000" is one figure with two bounds. */
function withOtherBound(figure: Figure, inStatement: readonly Figure[]): Figure {
  if (figure.fault !== null || (figure.interval.low !== null && figure.interval.high !== null)) return figure;
  const { interval } = figure;
  const other = inStatement.find(
    (candidate) =>
      candidate.fault === null &&
      candidate.unit.family === figure.unit.family &&
      candidate.kind === figure.kind &&
      candidate.includesPrior === figure.includesPrior &&
      (candidate.interval.low === null) !== (interval.low === null) &&
      (candidate.interval.high === null) !== (interval.high === null) &&
      meet(candidate.interval, interval),
  );
  if (other === undefined || other.fault !== null) return figure;
  return { ...figure, interval: { ...intersection([interval, other.interval]), best: interval.best } };
}

function unnamed({ attribution }: Assertion): string {
  return attribution.origin === null
    ? "Names no source."
    : "Copied from another article; names no source of its own.";
}

/** A plan may be put forward as a plan. What is said to be so must be said to be so. */
const AS_FACT: readonly Modality[] = ["FACT", "ESTIMATE"];
const AS_PLAN: readonly Modality[] = [...AS_FACT, "PLAN", "EXPECTATION", "INTENTION"];

const SET_ASIDE: Readonly<Record<SetAsideReason, string>> = {
  UNDER_REVIEW: "Under review, because the article was corrected here.",
  WITHDRAWN: "The article was withdrawn.",
  TAKEN_BACK: "Taken back by its source.",
  SPEECH_DENIED: "Its source denies having said so.",
};

type Faulty = Omit<UnusableFigure, "fault">;

function faultOf(
  { assertion, claim, quantity, waveId, measure }: Faulty,
  { setAside }: Standing,
): string | null {
  if (setAside !== null) return SET_ASIDE[setAside.reason];
  if (claim.polarity === "NEGATIVE") return "The claim is that this number is wrong.";
  const modalities = measure === "PLANNED_TOTAL" ? AS_PLAN : AS_FACT;
  if (!modalities.includes(assertion.modality)) return PUT_FORWARD[assertion.modality];
  if (
    quantity.includesPrior === false &&
    measure !== "ACTUAL_INCREMENT" &&
    kindOf(measure, quantity) !== null
  )
    return NOT_AN_INCREMENT;
  const isUnnamedBatch = measure === "ACTUAL_INCREMENT" && waveId === null && quantity.includesPrior !== true;
  return isUnnamedBatch && quantity.scope === "INCREMENT"
    ? "One batch, but the text does not say which."
    : null;
}
