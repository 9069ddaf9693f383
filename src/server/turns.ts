import { setImmediate } from "node:timers/promises";

/** Waits for one's turn. */
export type Turn = () => Promise<void>;

/**
 * Lets work begin one piece at a time, in the order of asking. Between two pieces, whatever else has
 * arrived is looked after: a row of long pieces holds nobody up for longer than one of them takes.
 */
export function createTurns(): Turn {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}
