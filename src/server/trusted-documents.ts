import type { ErrorCode } from "../domain/errors.js";
import { Refusal } from "./reply.js";

/**
 * Documents that the operator has deployed together with a frontend. A request can name one by its id
 * in place of sending it (GraphQL over HTTP, "Persisted Documents").
 */
export interface TrustedDocuments {
  /** `sha256:` and the hash of the text, to the text. */
  readonly byId: ReadonlyMap<string, string>;
  /** Whether nothing else is run. */
  readonly only: boolean;
}

export const NO_TRUSTED_DOCUMENTS: TrustedDocuments = { byId: new Map(), only: false };

/** What a request says of its document, checked for nothing yet. */
interface Named {
  readonly query: unknown;
  readonly documentId: unknown;
  /** May have the hash of a document in `persistedQuery`, as clients of Apollo send it. */
  readonly extensions: unknown;
}

/** The text of the document that a request wants run. Throws a `Refusal` when it may not. */
export function documentOf(
  { query, documentId, extensions }: Named,
  { byId, only }: TrustedDocuments,
): string {
  if (documentId !== undefined && documentId !== null) {
    const text = typeof documentId === "string" ? byId.get(documentId) : undefined;
    if (text === undefined) throw untrusted("There is no trusted document with this id.");
    return text;
  }
  if (typeof query !== "string" || query.trim() === "") {
    const hash = hashIn(extensions);
    const text = hash === null ? undefined : byId.get(`sha256:${hash}`);
    if (text !== undefined) return text;
    if (hash !== null) throw unsupportedHash();
    throw new Refusal(400, `A request needs a document, in "query".`);
  }
  if (only) throw untrusted(`Only trusted documents are run here: name one by its id in "documentId".`);
  return query;
}

/** The hash by which a client wants a document run that it does not send; `null` when it sends none. */
function hashIn(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  if (typeof persistedQuery !== "object" || persistedQuery === null) return null;
  const { sha256Hash } = persistedQuery as { readonly sha256Hash?: unknown };
  return typeof sha256Hash === "string" ? sha256Hash : "";
}

/**
 * In the words and with the status by which clients of Apollo know that they have to send the text, now and from
 * then on: https://www.apollographql.com/docs/apollo-server/performance/apq.
 */
function unsupportedHash(): Refusal {
  const code: ErrorCode = "PERSISTED_QUERY_NOT_SUPPORTED";
  return new Refusal(200, "PersistedQueryNotSupported", { code });
}

function untrusted(message: string): Refusal {
  const code: ErrorCode = "DOCUMENT_NOT_TRUSTED";
  return new Refusal(400, message, { code });
}
