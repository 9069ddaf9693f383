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
}

/** The text of the document that a request wants run. Throws a `Refusal` when it may not. */
export function documentOf({ query, documentId }: Named, { byId, only }: TrustedDocuments): string {
  if (documentId !== undefined && documentId !== null) {
    const text = typeof documentId === "string" ? byId.get(documentId) : undefined;
    if (text === undefined) throw untrusted("There is no trusted document with this id.");
    return text;
  }
  if (typeof query !== "string" || query.trim() === "")
    throw new Refusal(400, `A request needs a document, in "query".`);
  if (only) throw untrusted(`Only trusted documents are run here: name one by its id in "documentId".`);
  return query;
}

function untrusted(message: string): Refusal {
  const code: ErrorCode = "DOCUMENT_NOT_TRUSTED";
  return new Refusal(400, message, { code });
}
