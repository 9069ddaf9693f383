import type { AsOf } from "../domain/as-of.js";
import type { DeploymentId } from "../domain/ids.js";
import { type FigureChange, figureChanges } from "./figure-changes.js";
import type { UsableFigure } from "./figures.js";
import { type StrengthChange, Follower } from "./history.js";
import type { Known } from "./known.js";
import { type MeasureEstimate, OF_MEASURES, kindOfMeasure } from "./measures.js";
import { bestOf } from "./running-estimates.js";
import { Tally } from "./tally.js";
import { familyOf } from "./unit.js";

/**
 * For each measure, every change of its best figure in its unit, as `historyOf` has them for the
 * whole. When figures began and ceased to count is worked out once, when first asked.
 */
export function measureHistories(
  deploymentId: DeploymentId,
  asOf: AsOf,
  known: Known,
): (measure: MeasureEstimate) => readonly StrengthChange[] {
  let changes: readonly FigureChange[] | undefined;
  return (measure) => {
    changes ??= figureChanges(deploymentId, OF_MEASURES, asOf, known);
    return historyIn(changes, measure, asOf, known);
  };
}

function historyIn(
  changes: readonly FigureChange[],
  { kind, sideId, estimate }: MeasureEstimate,
  asOf: AsOf,
  known: Known,
): readonly StrengthChange[] {
  const counted = kindOfMeasure(kind);
  const family = familyOf(estimate.unit);
  const tally = new Tally(asOf, known);
  const follower = new Follower();
  const isOf = (figure: UsableFigure) =>
    figure.kind === counted && figure.sideId === sideId && figure.unit.family === family;
  return changes.flatMap(({ at, ...change }) => {
    const [begun, ended] = [change.begun.filter(isOf), change.ended.filter(isOf)];
    const [first] = [...begun, ...ended];
    if (first === undefined) return [];
    ended.forEach((figure) => tally.remove(figure));
    begun.forEach((figure) => tally.add(figure));
    return follower.changeTo({ measure: first.measure, ...bestOf(counted, tally) }, at) ?? [];
  });
}
