import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { takesGzip } from "./compress.js";
import type { Reply } from "./reply.js";

/** A page for browsers, and the files that it loads. */
export interface BuiltPage {
  readonly page: Reply;
  /** By path of the URL. */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

export interface BuiltFile {
  readonly plain: Reply;
  /** `null` where compressing gains nothing. */
  readonly gzipped: Reply | null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

const COMPRESSED = new Set([".woff2"]);

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
 * Reads a built page into memory: what is not there when the server starts is never served.
 * `null` when it has not been built.
 *
 * @param place the path below which its files are served, without a slash at its end.
 * @param basePath the path at which browsers find the server, which is put before the place in what they load; the
 * page learns it from its element `<meta name="base-path">`.
 */
export async function loadBuiltPage(
  directory: string,
  place: string,
  basePath = "",
): Promise<BuiltPage | null> {
  const names = await readdir(join(directory, "assets")).catch(() => null);
  if (!names) return null;
  const files = names.map(async (name): Promise<[string, BuiltFile]> => {
    // Names carry a hash of the content, so what has been loaded once stays good.
    const headers = { "cache-control": "public, max-age=31536000, immutable", vary: "accept-encoding" };
    return [`${place}/assets/${name}`, await readBuiltFile(join(directory, "assets", name), headers)];
  });
  const page = await readReply(join(directory, "index.html"), {
    "cache-control": "no-cache",
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "referrer-policy": "no-referrer",
    vary: "accept",
  });
  const html = page.body
    .toString()
    .replaceAll(`"./assets/`, `"${basePath}${place}/assets/`)
    .replace(`name="base-path" content=""`, `name="base-path" content="${basePath}"`);
  return { page: { ...page, body: html }, files: new Map(await Promise.all(files)) };
}

/** The page with one more file beside it, such as a text that descriptions in the schema link to. */
export async function withFile(
  page: BuiltPage | null,
  path: string,
  file: string,
): Promise<BuiltPage | null> {
  if (!page) return null;
  const added = await readBuiltFile(file, { "cache-control": "no-cache", vary: "accept-encoding" });
  return { page: page.page, files: new Map([...page.files, [path, added]]) };
}

/** As the client takes it: its `accept-encoding` says how. */
export function replyWith({ plain, gzipped }: BuiltFile, acceptEncoding: string | undefined): Reply {
  return gzipped && takesGzip(acceptEncoding) ? gzipped : plain;
}

async function readBuiltFile(file: string, headers: Reply["headers"]): Promise<BuiltFile> {
  const plain = await readReply(file, headers);
  if (COMPRESSED.has(extname(file))) return { plain, gzipped: null };
  const body = await promisify(gzip)(plain.body);
  return { plain, gzipped: { ...plain, headers: { ...plain.headers, "content-encoding": "gzip" }, body } };
}

async function readReply(file: string, headers: Reply["headers"]): Promise<Reply> {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return { status: 200, headers: { ...headers, "content-type": type }, body: await readFile(file) };
}
