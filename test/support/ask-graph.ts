import { getOperationAST, parse, validate, type ExecutionResult } from "graphql";

import type { Graph } from "../../src/gateway/graph.js";

/** Validates and executes, as a server would, and reads the answer as a client would. */
export async function askGraph(
  { schema, execute }: Graph,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  name?: string,
): Promise<ExecutionResult> {
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid };
  const operationName = getOperationAST(document, name)?.name?.value ?? null;
  const { data, errors } = await execute({ document, operationName, variables }, { requestId: "test" });
  return {
    ...(errors.length > 0 && { errors }),
    ...(data !== null && { data: JSON.parse(data) as ExecutionResult["data"] & {} }),
  };
}
