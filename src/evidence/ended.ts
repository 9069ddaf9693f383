import type { AsOf } from "../domain/as-of.js";
import type { Deployment } from "../domain/deployment.js";
import type { DeploymentId } from "../domain/ids.js";
import { dayInWords } from "./figure-words.js";
import { type Figure, inputFrom } from "./figures.js";
import type { Known } from "./known.js";
import { DEFAULT_UNIT, type StrengthEstimate, nothing } from "./strength.js";

/**
 * Of a deployment that had ended by then, that none are present; `null` while it goes on, and where
 * someone counts those present on a later day.
 */
export function presentAfterEnd(
  deploymentId: DeploymentId,
  counts: readonly Figure[],
  asOf: AsOf,
  known: Known,
): StrengthEstimate | null {
  const day = endedBy(known.deployments.get(deploymentId), asOf);
  const isCountedSince = counts.some(
    (count) => count.fault === null && day !== null && count.time.asOfDay > day,
  );
  if (day === null || isCountedSince) return null;
  const words = dayInWords(day);
  return {
    ...nothing({
      unit: counts.find((count) => count.fault === null)?.unit.name ?? DEFAULT_UNIT,
      explanation: `The deployment ended${words === null ? "" : ` on ${words}`}, so none are there any more.`,
      inputs: counts.map((count) =>
        inputFrom(count, false, count.fault ?? "Counted before the deployment ended."),
      ),
    }),
    best: 0,
    low: 0,
    high: 0,
    method: "ENDED",
  };
}

/** The last day of a deployment that had certainly ended; each clock that is cut off must be past its end. */
function endedBy(deployment: Deployment | undefined, { reported, recorded, valid }: AsOf): string | null {
  const { lastDay = null, latest = null } = deployment?.ended ?? {};
  if (lastDay === null || latest === null) return null;
  const isPast = [reported, recorded].every((cut) => cut === null || latest <= cut);
  return isPast && (valid === null || valid > lastDay) ? lastDay : null;
}
