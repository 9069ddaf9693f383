import { getOperationAST, type DocumentNode } from "graphql";

import { SegmentedCache } from "../gateway/engine/segmented-cache.js";
import type { ClientOperation } from "./cost/operation-cost.js";
import { bytesOf } from "./document-store.js";
import type { GraphRequest, GraphRequestBody } from "./graph-request.js";

/** What documents may occupy, were they not for the most part those of the document store. */
const BYTES = 16_000_000;

/** A request for which Apollo Server has nothing left to do. */
export interface KnownRequest {
  readonly client: ClientOperation;
  /** Of the answer, as the client's `accept` wants it. */
  readonly contentType: string;
}

/** What Apollo Server has found of a document and an `accept` header. */
interface Finding {
  readonly document: DocumentNode;
  readonly contentType: string;
}

/**
 * Requests like those that Apollo Server has let through before: with the same document, which it has
 * found valid, and the same `accept` header, for which it has chosen a content type. They need not go
 * through it again, which takes more time than most queries do (docs/decisions/0016-known-requests.md).
 *
 * Anything that it would look at twice is unknown: GET, which its guard against foreign pages is for; members of
 * a body that are not what they should be; names of operations that the document does not have.
 */
export class KnownRequests {
  readonly #findings = new SegmentedCache<Finding>(BYTES);

  /** `null` for a request that Apollo Server has to see. */
  find({ headers, body }: GraphRequest): KnownRequest | null {
    if (!body || !isPlain(body)) return null;
    const found = this.#findings.get(keyOf(headers.accept, body.query));
    const operation = found && getOperationAST(found.document, body.operationName);
    if (!operation) return null;
    const { document, contentType } = found;
    return { client: { document, operation, variables: body.variables ?? {} }, contentType };
  }

  /** @param found of a request that was answered. */
  remember({ headers, body }: GraphRequest, found: Finding): void {
    if (!body) return;
    const key = keyOf(headers.accept, body.query);
    this.#findings.set(key, found, bytesOf(found.document) + 2 * key.length);
  }
}

interface PlainBody extends GraphRequestBody {
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

function isPlain(body: GraphRequestBody): body is PlainBody {
  const { operationName, variables, extensions } = body;
  return (
    (operationName === undefined || operationName === null || typeof operationName === "string") &&
    isAbsentOrObject(variables) &&
    isAbsentOrObject(extensions)
  );
}

function isAbsentOrObject(value: unknown): value is object | null | undefined {
  return value === undefined || (typeof value === "object" && !Array.isArray(value));
}

function keyOf(accept: string | undefined, query: string): string {
  return accept ? `${accept}\n${query}` : query;
}
