import type { Modality } from "../domain/assertion.js";
import type { QuantityScope } from "../domain/quantity.js";

/** Read as "put forward only …". */
export const PUT_FORWARD: Readonly<Record<Modality, string>> = {
  FACT: "as fact",
  ESTIMATE: "as an estimate",
  PLAN: "as a plan",
  EXPECTATION: "as an expectation",
  POSSIBILITY: "as a possibility",
  CONDITIONAL: "on a condition",
  INTENTION: "as an intention",
};

/** Read as "… does not measure this". */
export const SCOPED: Readonly<Record<QuantityScope, string>> = {
  INCREMENT: "the size of one batch",
  CUMULATIVE: "a sum of all so far",
  CURRENT_STOCK: "a count of those there now",
  TARGET_TOTAL: "a total that is aimed at",
  RATE: "a rate",
  NONE: "a number that is no count of it",
};
