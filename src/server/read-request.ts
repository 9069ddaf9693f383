import type { IncomingMessage } from "node:http";

import type { GraphRequest } from "./graph-request.js";
import { isNestedDeeperThan } from "./json-nesting.js";
import type { Limits } from "./limits.js";
import { Refusal } from "./reply.js";
import { documentOf, type TrustedDocuments } from "./trusted-documents.js";

/** What can be done at /graphql. */
export const METHODS = "GET, POST, OPTIONS";
const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** What a client asks. Throws a `Refusal` of anything else. */
export async function readGraphRequest(
  request: IncomingMessage,
  url: URL,
  { limits, trusted }: { readonly limits: Limits; readonly trusted: TrustedDocuments },
): Promise<GraphRequest> {
  const { method, headers } = request;
  if (method === "GET") {
    const parameters = new URLSearchParams(url.search);
    for (const name of ["variables", "extensions"]) refuseDeepJson(parameters.get(name) ?? "", limits);
    const extensions = readExtensions(parameters.get("extensions"));
    const query = documentOf(
      { query: parameters.get("query"), documentId: parameters.get("documentId"), extensions },
      trusted,
    );
    parameters.set("query", query);
    if (extensions) parameters.set("extensions", JSON.stringify(withoutHash(extensions)));
    return { method, headers, search: `?${parameters.toString()}`, body: null };
  }
  if (method === "POST") {
    refuseOtherThanJson(request);
    const body = readBody(await readText(request, limits.bodyBytes), limits);
    const { documentId, extensions } = body;
    const query = documentOf({ query: body["query"], documentId, extensions }, trusted);
    const rest = isObject(extensions) ? { extensions: withoutHash(extensions) } : {};
    return { method, headers, search: url.search, body: { ...body, ...rest, query } };
  }
  throw new Refusal(405, "Use GET or POST.", { headers: { allow: METHODS } });
}

/** Of a GET. What is not an object is left to those who check the request. */
function readExtensions(text: string | null): Readonly<Record<string, unknown>> | null {
  if (!text) return null;
  try {
    const extensions: unknown = JSON.parse(text);
    return isObject(extensions) ? extensions : null;
  } catch {
    return null;
  }
}

/** The text is known by now, and Apollo Server would refuse a request with a hash whatever else it has. */
function withoutHash(extensions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== "persistedQuery"));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuseOtherThanJson({ headers }: IncomingMessage): void {
  if (!JSON_IN_UTF8.test(headers["content-type"] ?? "")) {
    throw new Refusal(415, `Send JSON in UTF-8, with "Content-Type: application/json".`);
  }
  if ((headers["content-encoding"] ?? "identity") !== "identity") {
    throw new Refusal(415, "Send the body uncompressed.");
  }
}

/** Keeps no more than the maximum. The connection stays whole, for the refusal has to go back over it. */
async function readText(request: IncomingMessage, maximum: number): Promise<string> {
  const tooLarge = () => new Refusal(413, `Send at most ${maximum} bytes.`);
  if (Number(request.headers["content-length"] ?? 0) > maximum) throw tooLarge();
  const body = await readBytes(request, maximum);
  if (body === null) throw tooLarge();
  try {
    return UTF8.decode(body);
  } catch {
    throw new Refusal(400, "The body is not UTF-8.");
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** `null` for a body that is longer. */
function readBytes(request: IncomingMessage, maximum: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on("data", (part: Buffer) => {
      bytes += part.length;
      if (bytes <= maximum) parts.push(part);
      // The rest is let go by: the next request on this connection comes after it.
      else resolve(null);
    });
    request.on("end", () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
    request.on("error", reject);
    request.on("close", () => {
      if (!request.complete) reject(new Error("The client hung up."));
    });
  });
}

function readBody(text: string, limits: Limits): Readonly<Record<string, unknown>> {
  refuseDeepJson(text, limits);
  const body = parseJson(text);
  if (typeof body !== "object" || body === null) {
    throw new Refusal(400, `The body has to be a JSON object with the document in "query".`);
  }
  if (Array.isArray(body)) throw new Refusal(400, "Send one operation a request, not a list of them.");
  return body as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "The body is not valid JSON.");
  }
}

function refuseDeepJson(text: string, { jsonNesting }: Limits): void {
  if (!isNestedDeeperThan(jsonNesting, text)) return;
  throw new Refusal(400, `Nest objects and lists at most ${jsonNesting} levels deep.`);
}
