import { Pool } from "undici";

export interface PostLimits {
  /** From the first byte sent to the last one received. */
  readonly timeoutMs: number;
  /** How long the answer may be. */
  readonly bytes: number;
}

export interface PostAnswer {
  readonly status: number;
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

/** Sends JSON and waits for the whole answer. Rejects when that fails or goes over a limit. */
export type Post = (body: string, headers: Headers) => Promise<PostAnswer>;

/** Connections to one place, which stay open between requests. Idle ones do not keep the process alive. */
export function createPost(url: URL, { timeoutMs, bytes }: PostLimits): Post {
  const pool = new Pool(url.origin, { maxResponseSize: bytes, headersTimeout: 0, bodyTimeout: 0 });
  const path = `${url.pathname}${url.search}`;

  async function send(body: string, headers: Headers, signal: AbortSignal): Promise<PostAnswer> {
    const response = await pool.request({
      path,
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
      signal,
    });
    return { status: response.statusCode, text: await response.body.text() };
  }

  return async (body, headers) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
    try {
      return await send(body, headers, deadline.signal);
    } catch (error) {
      // The other side may close an idle connection just as we use it again: then it has read nothing. Queries can
      // be asked twice in any case.
      if (!isClosedConnection(error)) throw error;
      return await send(body, headers, deadline.signal);
    } finally {
      clearTimeout(timer);
    }
  };
}

function isClosedConnection(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "UND_ERR_SOCKET";
}
