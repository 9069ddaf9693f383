import { Turns, type Task } from "./turns.js";
import type { Work } from "./work.js";

/** How long one request may take. */
export interface Deadlines {
  /** From its arrival to its answer, waiting included. */
  readonly requestMs: number;
  /** For which it may keep this process busy. */
  readonly workMs: number;
}

export const USUAL_DEADLINES: Deadlines = { requestMs: 30_000, workMs: 2_000 };

/** Why a request is over before it was answered. */
export type EndOfWork = "requestMs" | "workMs" | "clientHungUp";

/** The requests of one server take turns with one another. */
export type StartWork = () => RequestWork;

/** @param errorFor the error that ends a request. */
export function createStartWork(deadlines: Deadlines, errorFor: (reason: EndOfWork) => Error): StartWork {
  const turns = new Turns();
  return () => new RequestWork(turns, deadlines, errorFor);
}

/** The work of one request, from when it was read until it is answered. */
export class RequestWork implements Work, Task {
  /** How long the request is expected to keep the process busy: what is short goes first. */
  expectedMs = 0;
  #usedMs = 0;
  #error: Error | null = null;
  #isAnswered = false;
  #controller: AbortController | null = null;
  #onEnd: ((error: Error) => void) | null = null;
  readonly #turns: Turns;
  readonly #deadlines: Deadlines;
  readonly #errorFor: (reason: EndOfWork) => Error;
  readonly #timer: NodeJS.Timeout;

  constructor(turns: Turns, deadlines: Deadlines, errorFor: (reason: EndOfWork) => Error) {
    this.#turns = turns;
    this.#deadlines = deadlines;
    this.#errorFor = errorFor;
    this.#timer = setTimeout(() => this.end("requestMs"), deadlines.requestMs);
  }

  /** For how long the request has kept the process busy, as far as it was seen. */
  get usedMs(): number {
    return this.#usedMs;
  }

  get priority(): number {
    return this.#usedMs + this.expectedMs;
  }

  charge(ms: number): void {
    this.#usedMs += ms;
    if (this.#usedMs > this.#deadlines.workMs) this.end("workMs");
  }

  turn(): Promise<void> | undefined {
    if (this.#error) throw this.#error;
    const isOver = this.#turns.isOver(this);
    // To be charged may have been the end of it.
    if (this.#error) throw this.#error as Error;
    return isOver ? this.#turns.wait(this) : undefined;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#error) this.#controller.abort(this.#error);
    }
    return this.#controller.signal;
  }

  /** The answer; rejects as soon as the request is over. To be called once. */
  until<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#onEnd = reject;
      if (this.#error) reject(this.#error);
      answer.then(resolve, reject);
    });
  }

  /** The request is over: whatever is still at work for it stops at its next turn. */
  end(reason: EndOfWork): void {
    if (this.#error || this.#isAnswered) return;
    const error = this.#errorFor(reason);
    this.#error = error;
    clearTimeout(this.#timer);
    this.#turns.drop(this, error);
    this.#onEnd?.(error);
    this.#controller?.abort(error);
  }

  /** The request has been answered: from now on it does not end. */
  close(): void {
    this.#isAnswered = true;
    clearTimeout(this.#timer);
  }
}
