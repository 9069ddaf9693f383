import type { AsOf } from "../../../domain/as-of.js";
import { between } from "../../../federation/where.js";
import type { Where } from "../../../store/store.js";

/** The assertions that were known at a state of knowledge. */
export function assertionsAsOf({ reported, recorded }: AsOf): Where<"assertions"> {
  return [...between("reported", null, reported), ...between("recorded", null, recorded)];
}
