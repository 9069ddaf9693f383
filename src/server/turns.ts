import { setImmediate } from "node:timers/promises";

/** Waits for one's turn. */
export type Turn = () => Promise<void>;

/**
 * How often whatever has arrived is looked after between two pieces of work: connections are accepted
 * one at a time, and a request takes a few looks more until it has been read.
 */
const LOOKS = 20;

/**
 * Lets work begin one piece at a time, in the order of asking. A row of long pieces holds nobody up
 * for much longer than one of them takes.
 */
export function createTurns(): Turn {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(lookAfterOthers));
}

async function lookAfterOthers(): Promise<void> {
  for (let look = 0; look < LOOKS; look++) await setImmediate();
}
