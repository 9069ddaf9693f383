import type { ExecutionResult } from "graphql";

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

/** The path at which browsers find the server; empty for none. The server writes it into the page. */
const basePath = document.querySelector<HTMLMetaElement>(`meta[name="base-path"]`)?.content ?? "";

/** Asks the server that the page came from. Rejects when the answer is not JSON. */
export async function askGraph(
  operation: Operation,
  { headers }: { readonly headers?: Record<string, string> } = {},
): Promise<ExecutionResult> {
  const response = await fetch(`${basePath}/graphql`, {
    method: "POST",
    headers: { ...headers, accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  // Descriptions in the schema link to texts of the server.
  const isOfSchema = operation.operationName === "IntrospectionQuery";
  return JSON.parse(
    isOfSchema ? text.replaceAll("](/docs/", `](${basePath}/docs/`) : text,
  ) as ExecutionResult;
}
