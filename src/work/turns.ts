import { setImmediate } from "node:timers";

/** Something that takes turns with others. */
export interface Task {
  /** The less a task has had, the sooner its turn comes. */
  readonly priority: number;
  /** Called with the time that the task has kept the process busy since it was last called. */
  charge(ms: number): void;
}

interface Waiter {
  readonly resume: () => void;
  readonly fail: (error: Error) => void;
}

/** For how long tasks run between two looks at what has arrived. */
const SLICE_MS = 5;

/**
 * How many rounds of the event loop pass between two slices while tasks wait. Connections are accepted one a
 * round, and a request takes a few rounds more until it has been read. A round with nothing to do takes microseconds.
 */
const ROUNDS = 10;

/**
 * Shares the process's one thread between tasks by the time that they use.
 *
 * Tasks ask `isOver` as they go. While a slice lasts they all go on. When it is over they wait, and after a few
 * rounds of the event loop those that have had least go on first: a short task overtakes any number of long ones.
 */
export class Turns {
  readonly #waiting = new Map<Task, Queue<Waiter>>();
  #began = 0;
  #isWatching = false;
  #roundsLeft = ROUNDS;
  #current: Task | null = null;
  #chargedUntil = 0;

  /** Whether the slice is over, in which case the task has to wait. Charges the task for what it has used. */
  isOver(task: Task): boolean {
    const now = performance.now();
    if (!this.#isWatching) this.#watch(now);
    // Of what ran before a task was first seen in a round, nobody knows whose it was.
    if (this.#current === task) task.charge(now - this.#chargedUntil);
    this.#current = task;
    this.#chargedUntil = now;
    return now - this.#began >= SLICE_MS;
  }

  /** Done when it is the task's turn again. */
  wait(task: Task): Promise<void> {
    return new Promise((resume, fail) => {
      const queue = this.#waiting.get(task) ?? new Queue<Waiter>();
      this.#waiting.set(task, queue);
      queue.push({ resume, fail });
    });
  }

  /** Rejects whatever of the task is waiting. */
  drop(task: Task, error: Error): void {
    const queue = this.#waiting.get(task);
    this.#waiting.delete(task);
    for (let waiter = queue?.shift(); waiter; waiter = queue?.shift()) waiter.fail(error);
  }

  #watch(now: number): void {
    this.#isWatching = true;
    this.#began = now;
    setImmediate(this.#look);
  }

  readonly #look = (): void => {
    this.#current = null;
    if (this.#waiting.size === 0) {
      this.#isWatching = false;
      this.#roundsLeft = ROUNDS;
      return;
    }
    this.#began = performance.now();
    if (--this.#roundsLeft > 0) {
      setImmediate(this.#look);
      return;
    }
    this.#roundsLeft = ROUNDS;
    this.#resumeNext();
  };

  #resumeNext(): void {
    const task = this.#next();
    if (task === null) {
      setImmediate(this.#look);
      return;
    }
    const queue = this.#waiting.get(task)!;
    const { resume } = queue.shift()!;
    if (queue.length === 0) this.#waiting.delete(task);
    this.#current = task;
    this.#chargedUntil = performance.now();
    resume();
    // What has been resumed runs as microtasks, and a tick begun by one of them comes after all of them.
    queueMicrotask(() => process.nextTick(this.#afterOne));
  }

  readonly #afterOne = (): void => {
    const now = performance.now();
    if (this.#current) this.#current.charge(now - this.#chargedUntil);
    this.#current = null;
    if (now - this.#began < SLICE_MS) this.#resumeNext();
    else setImmediate(this.#look);
  };

  /** The task that has had least. */
  #next(): Task | null {
    let next: Task | null = null;
    for (const task of this.#waiting.keys()) {
      if (next === null || task.priority < next.priority) next = task;
    }
    return next;
  }
}

/** First in, first out. */
class Queue<T> {
  #items: T[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T | undefined {
    const item = this.#items[this.#first++];
    if (this.#first >= this.#items.length) {
      this.#items = [];
      this.#first = 0;
    }
    return item;
  }
}
