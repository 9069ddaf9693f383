import type { CalendarDate, Instant } from "./time.js";

/**
 * A state of knowledge, as three independent cut-offs. `null` leaves a clock open.
 */
export interface AsOf {
  /** Only what had certainly been published by then. */
  readonly reported: Instant | null;
  /** Only what this graph had learned by then. */
  readonly recorded: Instant | null;
  /** Only what is said to have been so by that day. */
  readonly valid: CalendarDate | null;
}

/** Everything known. */
export const NOW: AsOf = Object.freeze({ reported: null, recorded: null, valid: null });
