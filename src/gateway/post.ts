import { request as httpRequest, Agent as HttpAgent, type IncomingMessage } from "node:http";
import { request as httpsRequest, Agent as HttpsAgent } from "node:https";

/** Connections stay open between requests; idle ones do not keep the process alive. */
const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

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
export async function post(
  url: URL,
  body: string,
  headers: Headers,
  limits: PostLimits,
): Promise<PostAnswer> {
  const response = await send(url, body, headers, AbortSignal.timeout(limits.timeoutMs));
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    // Leaving the loop closes the connection.
    if (bytes > limits.bytes) throw new Error(`The answer is longer than ${limits.bytes} bytes.`);
    parts.push(part);
  }
  return { status: response.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") };
}

function send(url: URL, body: string, headers: Headers, signal: AbortSignal): Promise<IncomingMessage> {
  const secure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(url, {
      method: "POST",
      agent: secure ? agents.https : agents.http,
      headers: {
        ...headers,
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
      },
      signal,
    });
    request.on("response", resolve);
    request.on("error", (error: NodeJS.ErrnoException) => {
      // The other side may close an idle connection just as we use it again: then it has read nothing.
      const wasIdle = request.reusedSocket && error.code === "ECONNRESET";
      if (wasIdle) resolve(send(url, body, headers, signal));
      else reject(error);
    });
    request.end(body);
  });
}
