import type { DocumentNode, ExecutionResult } from "graphql";

/** One request of one client. The same object accompanies all that is asked of subgraphs for it. */
export interface RequestContext {
  /** Stands in logs on both sides, and in the answer where it hides an error. */
  readonly requestId: string;
}

/** One operation for one subgraph. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/**
 * How one subgraph is asked, wherever it runs. Answers always: what goes wrong on the way stands in
 * the `errors` of the result.
 */
export type SubgraphExecutor = (request: SubgraphRequest) => Promise<ExecutionResult>;
