import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

import type { Reply } from "./reply.js";

/** The page that a browser gets in place of answers, and the files that it loads. */
export interface Playground {
  readonly page: Reply;
  /** By path of the URL. */
  readonly files: ReadonlyMap<string, Reply>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** Everything the page loads or asks comes from here; it may not be put into a frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Reads the built page into memory: what is not there when the server starts is never served.
 * `null` when it has not been built.
 */
export async function loadPlayground(directory: string): Promise<Playground | null> {
  const names = await readdir(join(directory, "assets")).catch(() => null);
  if (!names) return null;
  const files = names.map(async (name): Promise<[string, Reply]> => {
    // Names carry a hash of the content, so what has been loaded once stays good.
    const headers = { "cache-control": "public, max-age=31536000, immutable" };
    return [`/playground/assets/${name}`, await readReply(join(directory, "assets", name), headers)];
  });
  const page = await readReply(join(directory, "index.html"), {
    "cache-control": "no-cache",
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "referrer-policy": "no-referrer",
    vary: "accept",
  });
  return { page, files: new Map(await Promise.all(files)) };
}

async function readReply(file: string, headers: Reply["headers"]): Promise<Reply> {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return { status: 200, headers: { ...headers, "content-type": type }, body: await readFile(file) };
}
