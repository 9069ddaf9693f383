import type { IncomingHttpHeaders } from "node:http";

import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";

/** What a client asks of the graph. */
export interface GraphRequest {
  readonly method: "GET" | "POST";
  readonly headers: IncomingHttpHeaders;
  /** What comes after the path. With the document's text in `query`, when the method is GET. */
  readonly search: string;
  /** With the document's text in `query`; `null` when the method is GET. Of the rest nothing is checked. */
  readonly body: GraphRequestBody | null;
}

export interface GraphRequestBody extends Readonly<Record<string, unknown>> {
  readonly query: string;
}

/** The request in the form that Apollo Server takes. */
export function toApolloRequest({ method, headers, search, body }: GraphRequest): HTTPGraphQLRequest {
  const all = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) all.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return { method, headers: all, search, body: body ?? undefined };
}
