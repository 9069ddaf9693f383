import { spanId, type TextSpan } from "../domain/text-span.js";

/** A span as subgraphs other than articles answer it: articles resolves the words from the id. */
export function spanStub(span: TextSpan): { readonly id: string } {
  return { id: spanId(span) };
}
