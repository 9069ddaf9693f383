import { type Range, TOLERANCE, meet } from "./interval.js";

/** How the sum of the waves compares with the total. */
export type Agreement = "AGREE" | "LESS" | "MORE";

/** Waves agree when the two could be the same number, or differ by no more than the tolerance. */
export function agreementOf(total: Range, waves: Range): Agreement {
  if (meet(total, waves) || areClose(total.best, waves.best)) return "AGREE";
  return total.high !== null && waves.low !== null && waves.low > total.high ? "MORE" : "LESS";
}

function areClose(total: number | null, waves: number | null): boolean {
  if (total === null || waves === null) return false;
  return Math.abs(total - waves) <= Math.abs(total) * TOLERANCE;
}
