import type { Batch } from "../batch.js";
import type { Report } from "../problems.js";

/** Looks at everything that was read and reports what does not fit together. Changes nothing. */
export type Check = (batch: Batch, report: Report) => void;
