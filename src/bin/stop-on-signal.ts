/**
 * From when on a second signal means that somebody does not want to wait. Ctrl+C in `npm start` reaches the
 * server twice, for the terminal signals everything that it runs, and npm passes on what it gets.
 */
const IMPATIENT_AFTER_MS = 500;

/** The part of `process` that this needs. */
interface Process {
  on(event: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

/** Stops on SIGINT or SIGTERM and exits with 0; with 1 at once when a second signal comes while it stops. */
export function stopOnSignal(
  stop: (signal: NodeJS.Signals) => Promise<void>,
  process: Process,
  now: () => number = () => performance.now(),
): void {
  let stoppingSince: number | null = null;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stoppingSince === null) {
        stoppingSince = now();
        void stop(signal).then(() => process.exit(0));
      } else if (now() - stoppingSince >= IMPATIENT_AFTER_MS) process.exit(1);
    });
  }
}
