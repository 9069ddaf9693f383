import type { ExecutionResult } from "graphql";

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

/** Asks the server that the page came from. Rejects when the answer is not JSON. */
export async function askGraph(
  operation: Operation,
  { headers }: { readonly headers?: Record<string, string> } = {},
): Promise<ExecutionResult> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { ...headers, accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
}
