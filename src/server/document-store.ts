import type { DocumentNode } from "graphql";

import { SegmentedCache } from "../gateway/engine/segmented-cache.js";

/** What documents may occupy. */
const STORE_BYTES = 16_000_000;

/** A character of a document occupies so much once it is parsed, on the safe side, as measured. */
const BYTES_PER_CHARACTER = 200;

/** What a parsed document occupies, about. */
export function bytesOf({ loc }: DocumentNode): number {
  return (loc?.end ?? 0) * BYTES_PER_CHARACTER;
}

/**
 * Documents that Apollo has found valid, so that they need not be parsed and validated again. A
 * flood of new ones does not push out those that are in use.
 */
export function createDocumentStore() {
  const documents = new SegmentedCache<DocumentNode>(STORE_BYTES);
  return {
    get: async (key: string) => documents.get(key),
    async set(key: string, document: DocumentNode) {
      documents.set(key, document, bytesOf(document));
    },
    async delete(key: string) {
      documents.delete(key);
    },
  };
}
