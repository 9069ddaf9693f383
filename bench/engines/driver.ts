import { Pool } from "undici";

const CONNECTIONS = 4;
const HEADERS = { "content-type": "application/json", accept: "application/json" };

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What was asked in a stretch of time. */
export interface Stretch {
  readonly requests: number;
  readonly seconds: number;
}

/** Asks one server over a few connections that stay open. */
export class Driver {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: URL) {
    this.#pool = new Pool(url.origin, { connections: CONNECTIONS, pipelining: 1 });
    this.#path = url.pathname;
  }

  async ask(body: string): Promise<Answer> {
    const { statusCode, body: answer } = await this.#pool.request({
      method: "POST",
      path: this.#path,
      headers: HEADERS,
      body,
    });
    return { status: statusCode, text: await answer.text() };
  }

  /**
   * Asks the bodies in their order, round and round, from the given place on, one after the other on
   * each connection, until the time is over.
   *
   * @throws when an answer has a status other than 200.
   */
  async keepAsking(bodies: readonly string[], from: number, ms: number): Promise<Stretch> {
    let turn = from;
    let requests = 0;
    const began = performance.now();
    const connection = async () => {
      while (performance.now() - began < ms) {
        await this.#askUnread(bodies[turn++ % bodies.length]!);
        requests++;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    return { requests, seconds: (performance.now() - began) / 1000 };
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  /** Takes as little as possible of the time in which the server could be asked. */
  #askUnread(body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      let status = 0;
      this.#pool.dispatch(
        { method: "POST", path: this.#path, headers: HEADERS, body },
        {
          onRequestStart() {},
          onResponseStart: (_controller, statusCode) => void (status = statusCode),
          onResponseData() {},
          onResponseEnd: () => (status === 200 ? resolve() : reject(new Error(`Status ${status}.`))),
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  }
}
