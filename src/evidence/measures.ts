import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { ActorId, DeploymentId } from "../domain/ids.js";
import { vocabulary } from "../domain/vocabulary.js";
import { presentAfterEnd } from "./ended.js";
import { type FigureKind, kindOf } from "./figure-kind.js";
import { type Figure, figuresOf } from "./figures.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { type StrengthEstimate, estimateOf } from "./strength.js";
import { familyOf } from "./unit.js";

export const MeasureKind = vocabulary(
  "SENT",
  "PRESENT",
  "PLANNED",
  "RETURNED",
  "ROTATED",
  "KILLED",
  "WOUNDED",
  "MISSING",
  "CAPTURED",
  "CASUALTIES",
  "LOST",
);
export type MeasureKind = keyof typeof MeasureKind;

/** One measure of a deployment, in one unit: how many were sent, are present, were lost … */
export interface MeasureEstimate {
  readonly kind: MeasureKind;
  /** Whose losses; `null`: those of the force that is sent, and for all other measures. */
  readonly sideId: ActorId | null;
  readonly estimate: StrengthEstimate;
}

/** The measures that are counted in heads or things; pay is a rate. */
export const OF_MEASURES: readonly Measure[] = [
  "ACTUAL_TOTAL",
  "ACTUAL_INCREMENT",
  "PLANNED_TOTAL",
  "RETURNED",
  "ROTATED",
  "LOSSES",
];

type Counted = Exclude<FigureKind, "PAID">;

const COUNTED: readonly Counted[] = ["SENT", "PRESENT", "PLANNED", "RETURNED", "ROTATED", "LOST"];

/** Losses by what they are counted in. */
const LOSSES: Readonly<Record<string, MeasureKind>> = {
  death: "KILLED",
  wounded: "WOUNDED",
  missing: "MISSING",
  prisoner: "CAPTURED",
  casualty: "CASUALTIES",
};

/**
 * Every measure of a deployment for which a named source gives a figure, each by itself, in the
 * order of the vocabulary; of one kind, the losses of the force first, then by side; then the
 * unit with most figures first. No measure stands in for another, as those present do in `actualOf`.
 *
 * Once the deployment has ended, none are present, whatever was counted before. As of a day before
 * the end, those are present who were counted then.
 */
export function measuresOf(deploymentId: DeploymentId, asOf: AsOf, known: Known): readonly MeasureEstimate[] {
  const figures = figuresOf(deploymentId, OF_MEASURES, asOf, known);
  return COUNTED.flatMap((kind) => {
    const ofKind = figures.filter((figure) => isOf(kind, figure));
    const sides = [...new Set(ofKind.map(({ sideId }) => sideId))].toSorted((a, b) =>
      ascending(a ?? "", b ?? ""),
    );
    const counted = sides.flatMap((sideId) =>
      estimatesOf(
        kind,
        ofKind.filter((figure) => figure.sideId === sideId),
        asOf,
        known,
      ).map((estimate) => ({ kind: measureOf(kind, estimate), sideId, estimate })),
    );
    if (kind !== "PRESENT") return counted.toSorted(inOrder);
    const after = presentAfterEnd(deploymentId, ofKind, asOf, known);
    return after === null ? counted : [{ kind, sideId: null, estimate: after }];
  });
}

/** One for each unit that cannot be converted into another. */
function estimatesOf(
  kind: FigureKind,
  figures: readonly Figure[],
  asOf: AsOf,
  known: Known,
): readonly StrengthEstimate[] {
  const { inOtherUnits, ...main } = estimateOf(kind, figures, asOf, known);
  const all = [{ ...main, inOtherUnits: [] }, ...inOtherUnits];
  return all.filter(({ method }) => method !== "NO_DATA");
}

/** What a figure counts, whether or not it can count. */
function isOf(kind: FigureKind, { measure, quantity }: Figure): boolean {
  return kindOf(measure, quantity) === kind;
}

function measureOf(kind: Counted, { unit }: StrengthEstimate): MeasureKind {
  return kind === "LOST" ? (LOSSES[familyOf(unit)] ?? "LOST") : kind;
}

/** What the figures of a measure count. */
export function kindOfMeasure(kind: MeasureKind): FigureKind {
  return COUNTED.find((counted) => counted === kind) ?? "LOST";
}

function inOrder(a: MeasureEstimate, b: MeasureEstimate): number {
  const order = Object.keys(MeasureKind);
  return order.indexOf(a.kind) - order.indexOf(b.kind) || ascending(a.sideId ?? "", b.sideId ?? "");
}
