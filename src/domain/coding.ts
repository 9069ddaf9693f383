import type { Instant } from "./time.js";
import { vocabulary } from "./vocabulary.js";

export const CodingMethod = vocabulary("HUMAN", "RULES", "MODEL", "MODEL_HUMAN_REVIEWED", "IMPORT");
export type CodingMethod = keyof typeof CodingMethod;

/** Who read the text this way, how, and when. */
export interface Coding {
  readonly coder: string;
  readonly method: CodingMethod;
  readonly codedAt: Instant;
  /** 0 to 1; `null` where the coder gave none. */
  readonly confidence: number | null;
  readonly note: string | null;
}
