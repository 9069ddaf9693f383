import { Pool, type Dispatcher } from "undici";

export interface PostLimits {
  /** From the call to the last byte received, with all waiting for a connection. */
  readonly timeoutMs: number;
  /** How long the answer may be. */
  readonly bytes: number;
}

export interface PostAnswer {
  readonly status: number;
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

export interface PostOptions {
  /** Whether it may be sent again, since it has no effects. */
  readonly isRepeatable: boolean;
  /** When it is aborted, the answer is not waited for. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends JSON and waits for the whole answer. Rejects when that fails or goes over a limit. */
export type Post = (body: string, headers: Headers, options: PostOptions) => Promise<PostAnswer>;

/** Connections to one place, which stay open between requests. Idle ones do not keep the process alive. */
export function createPost(url: URL, { timeoutMs, bytes }: PostLimits): Post {
  const pool = new Pool(url.origin, { maxResponseSize: bytes, headersTimeout: 0, bodyTimeout: 0 });
  const path = `${url.pathname}${url.search}`;

  function send(body: string, headers: Headers, deadline: Deadline): Promise<PostAnswer> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(resolve, reject);
      deadline.onMissed = (error) => exchange.abort(error);
      pool.dispatch(
        { path, method: "POST", headers: { ...headers, "content-type": "application/json" }, body },
        exchange,
      );
    });
  }

  return async (body, headers, { isRepeatable, signal }) => {
    signal?.throwIfAborted();
    const deadline = new Deadline(timeoutMs, signal);
    try {
      return await send(body, headers, deadline);
    } catch (error) {
      // The other side may close an idle connection just as we use it again. It has probably read nothing then, and
      // a query can be asked twice in any case.
      if (!isRepeatable || !isClosedConnection(error as Error)) throw error;
      return await send(body, headers, deadline);
    } finally {
      deadline.clear();
    }
  };
}

/** Of a request, over all that is tried for it. */
class Deadline {
  onMissed: (error: Error) => void = () => {};
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort = () => this.onMissed(this.#signal!.reason as Error);

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#timer = setTimeout(() => this.onMissed(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#onAbort);
  }
}

/**
 * One request and what comes back. Told by undici directly: the stream that it would make of an answer, and the
 * signal that it would take to give up, cost as much as all the rest of it.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: PostAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #parts: Buffer[] = [];
  #status = 0;
  #controller: Dispatcher.DispatchController | null = null;
  #aborted: Error | null = null;

  constructor(resolve: (answer: PostAnswer) => void, reject: (error: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Waits no longer, whether it has been sent or is still waiting for a connection. */
  abort(error: Error): void {
    this.#aborted = error;
    this.#controller?.abort(error);
    this.#reject(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#aborted) controller.abort(this.#aborted);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, part: Buffer): void {
    this.#parts.push(part);
  }

  onResponseEnd(): void {
    this.#resolve({ status: this.#status, text: Buffer.concat(this.#parts).toString("utf8") });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error);
  }
}

/** How it shows that the other side has closed a connection: by what it said last, or by what we could not do. */
const CLOSED: ReadonlySet<unknown> = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

function isClosedConnection({ code }: NodeJS.ErrnoException): boolean {
  return CLOSED.has(code);
}
