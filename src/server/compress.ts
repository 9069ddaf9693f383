import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";

import type { Reply } from "./reply.js";

/** Below this, compressing takes longer than sending. */
const WORTHWHILE_LENGTH = 4_000;

const compressed = promisify(gzip);

/** Whether a client's `accept-encoding` takes gzip. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(acceptEncoding ?? "");
}

/** The reply as the client takes it. Compresses outside the thread that answers. */
export async function compressReply(reply: Reply, acceptEncoding: string | undefined): Promise<Reply> {
  const { headers, body } = reply;
  if (body.length < WORTHWHILE_LENGTH || "content-encoding" in headers) return reply;
  const varied = { ...headers, vary: "accept-encoding" };
  if (!takesGzip(acceptEncoding)) return { ...reply, headers: varied };
  return {
    ...reply,
    headers: { ...varied, "content-encoding": "gzip" },
    body: await compressed(body, { level: constants.Z_BEST_SPEED }),
  };
}
