import type { Measure } from "../domain/claim.js";
import type { Quantity, QuantityScope } from "../domain/quantity.js";
import { vocabulary } from "../domain/vocabulary.js";

/** What a figure counts. Figures of two kinds are never compared, and never added up. */
export const FigureKind = vocabulary("SENT", "PRESENT", "PLANNED", "RETURNED", "ROTATED", "LOST", "PAID");
export type FigureKind = keyof typeof FigureKind;

const KINDS: Readonly<Record<Measure, Partial<Record<QuantityScope, FigureKind>>>> = {
  ACTUAL_TOTAL: { CUMULATIVE: "SENT", CURRENT_STOCK: "PRESENT" },
  ACTUAL_INCREMENT: { INCREMENT: "SENT" },
  PLANNED_TOTAL: { TARGET_TOTAL: "PLANNED" },
  RETURNED: { CUMULATIVE: "RETURNED" },
  ROTATED: { CUMULATIVE: "ROTATED" },
  PAY_RATE: { RATE: "PAID" },
  LOSSES: { CUMULATIVE: "LOST" },
};

/**
 * What a quantity given for a measure counts; `null` where a number of its scope does not measure it.
 * A batch that includes those sent before is a total.
 */
export function kindOf(measure: Measure, { scope, includesPrior }: Quantity): FigureKind | null {
  const isRunningTotal = measure === "ACTUAL_TOTAL" && scope === "INCREMENT" && includesPrior === true;
  return isRunningTotal ? "SENT" : (KINDS[measure][scope] ?? null);
}
