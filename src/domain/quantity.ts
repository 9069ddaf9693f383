import type { FuzzyAmount } from "./fuzzy-amount.js";
import { vocabulary } from "./vocabulary.js";

/** Wikidata's bounds and TimeML's MOD, as words. */
export const QuantityQualifier = vocabulary(
  "EXACT",
  "APPROXIMATELY",
  "NEARLY",
  "AT_LEAST",
  "MORE_THAN",
  "AT_MOST",
  "LESS_THAN",
  "UP_TO",
  "BETWEEN",
  "UNSPECIFIED_PLURAL",
);
export type QuantityQualifier = keyof typeof QuantityQualifier;

/** What kind of number it is. Without it, batches and totals get summed. */
export const QuantityScope = vocabulary(
  "INCREMENT",
  "CUMULATIVE",
  "CURRENT_STOCK",
  "TARGET_TOTAL",
  "RATE",
  "NONE",
);
export type QuantityScope = keyof typeof QuantityScope;

/** A number as the text gives it, and as we read it. */
export interface Quantity {
  readonly raw: string;
  /** `null` for BETWEEN (see `min` and `max`) and for UNSPECIFIED_PLURAL. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** What the text gives in place of a number, "dozens" or "a battalion"; `null` where it gives a number, or neither. */
  readonly amount: FuzzyAmount | null;
  /** How many formations: 2 for "two battalions". `null` for one, and without a formation. */
  readonly times: number | null;
  readonly qualifier: QuantityQualifier;
  /** e.g. `soldier`, or an ISO 4217 code for money. */
  readonly unit: string;
  /** Denominators, e.g. `["soldier", "month"]`. */
  readonly per: readonly string[];
  readonly scope: QuantityScope;
  /** Whether a total includes what was counted before; `null` where the text leaves it open. */
  readonly includesPrior: boolean | null;
  /** How we came to it when no source states it, e.g. `10000 − 3000`. */
  readonly derivation: string | null;
}
