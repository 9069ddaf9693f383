import { setImmediate } from "node:timers/promises";

/** Waits for one's turn. */
export type Turn = () => Promise<void>;

/**
 * How often whatever has arrived is looked after between two pieces of work at most: connections are
 * accepted one at a time, and a request takes a few looks more until it has been read.
 */
const LOOKS = 20;

/**
 * Lets work begin one piece at a time, in the order of asking. After each piece the others get as
 * much time as it took, so that a row of long pieces holds nobody up for much longer than one of them
 * takes, and short ones hardly wait.
 */
export function createTurns(): Turn {
  let free: Promise<void> = Promise.resolve();
  return () => {
    const mine = free;
    free = mine.then(lookAfterOthers);
    return mine;
  };
}

/** Called just as a piece begins; done when the next one may. */
async function lookAfterOthers(): Promise<void> {
  const began = performance.now();
  await setImmediate();
  const ended = performance.now();
  const isOwing = () => performance.now() - ended < ended - began;
  for (let look = 1; look < LOOKS && isOwing(); look++) await setImmediate();
}
