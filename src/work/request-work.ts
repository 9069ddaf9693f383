import { Turns, type Task } from "./turns.js";
import type { Work } from "./work.js";

/** When a request ends that has not been answered. */
export interface Deadlines {
  /** From its arrival to its answer, waiting included. */
  readonly requestMs: number;
  /** For which it may keep this process busy. */
  readonly workMs: number;
}

export const USUAL_DEADLINES: Deadlines = { requestMs: 30_000, workMs: 2_000 };

/** Why a request is over before it was answered. */
export type EndOfWork = "requestMs" | "workMs" | "dataCost" | "clientHungUp";

/** The requests of one server take turns with one another. */
export type StartWork = () => RequestWork;

/** What one request may be worth, in time and in microseconds of work that its data makes necessary. */
export interface Allowance extends Deadlines {
  readonly dataCost: number;
}

/** @param errorFor the error that ends a request. */
export function createStartWork(allowance: Allowance, errorFor: (reason: EndOfWork) => Error): StartWork {
  const turns = new Turns();
  return () => new RequestWork(turns, allowance, errorFor);
}

/** The work of one request, from when it was read until it is answered. */
export class RequestWork implements Work, Task {
  /** How long the request is expected to keep the process busy: what is short goes first. */
  expectedMs = 0;
  #usedMs = 0;
  #spent = 0;
  #overspent = 0;
  #error: Error | null = null;
  #isAnswered = false;
  #controller: AbortController | null = null;
  #onEnd: ((error: Error) => void) | null = null;
  readonly #turns: Turns;
  readonly #allowance: Allowance;
  readonly #errorFor: (reason: EndOfWork) => Error;
  readonly #timer: NodeJS.Timeout;

  constructor(turns: Turns, allowance: Allowance, errorFor: (reason: EndOfWork) => Error) {
    this.#turns = turns;
    this.#allowance = allowance;
    this.#errorFor = errorFor;
    this.#timer = setTimeout(() => this.end("requestMs"), allowance.requestMs);
  }

  /** For how long the request has kept the process busy, as far as it was seen. */
  get usedMs(): number {
    return this.#usedMs;
  }

  /** What its data has cost so far beyond what was declared, in microseconds; below 0 when it was less. */
  get spent(): number {
    return this.#spent;
  }

  get priority(): number {
    return this.#usedMs + this.expectedMs;
  }

  charge(ms: number): void {
    this.#usedMs += ms;
    if (this.#usedMs > this.#allowance.workMs) this.end("workMs");
  }

  spend(microseconds: number, declared = 0): void {
    this.#spent += microseconds - declared;
    this.#overspent += Math.max(0, microseconds - declared);
    if (this.#overspent > this.#allowance.dataCost) this.end("dataCost");
    if (this.#error) throw this.#error;
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
