import type { WaveId } from "../domain/ids.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";

/** For `sort`: waves in the order of movement, then by id. Waves that are not known come last. */
export function waveOrder(known: Known): (a: WaveId, b: WaveId) => number {
  const ordinalOf = (id: WaveId) => known.waves.get(id)?.ordinal ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => ordinalOf(a) - ordinalOf(b) || ascending(a, b);
}
