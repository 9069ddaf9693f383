/**
 * The work that one request makes in this process.
 *
 * A process has one thread. Whatever loops over data calls `turn` now and then, so that other requests and
 * health checks are answered in between, and so that a request that is over does no more.
 */
export interface Work {
  /**
   * A promise to wait for when the request has kept the process busy for long enough; `undefined`, which costs
   * next to nothing, when it can go on.
   *
   * @throws DEADLINE_EXCEEDED, or rejects with it, when the request is over.
   */
  turn(): Promise<void> | undefined;

  /**
   * Notes what the data made necessary, in microseconds, before the work is done.
   *
   * @param declared what the field was taken to cost.
   * @throws OPERATION_TOO_COMPLEX when a request goes over what was declared by more than it may.
   */
  spend(microseconds: number, declared?: number): void;

  /** For how long the request is expected to keep the process busy; 0 where that is not known. */
  readonly expectedMs: number;

  /** Aborted when the request is over: at its deadline, or when its client has hung up. */
  readonly signal: AbortSignal;
}

/** Work that neither waits nor ends, for code that answers no request. */
export const UNBOUNDED: Work = {
  turn: () => undefined,
  spend: () => {},
  expectedMs: 0,
  signal: new AbortController().signal,
};

/** Calls back once the work may go on: at once when it may go on now. */
export function afterTurn<T>(work: Work, then: () => T): T | Promise<Awaited<T>> {
  const turn = work.turn();
  return turn ? (turn.then(then) as Promise<Awaited<T>>) : then();
}
