import type { DocumentNode, ExecutionResult } from "graphql";

import type { Work } from "../work/work.js";

/** One request of one client. The same object accompanies all that is asked of subgraphs for it. */
export interface RequestContext {
  /** Stands in logs on both sides, and in the answer where it hides an error. */
  readonly requestId: string;
  /** Absent where nothing bounds the request and no other waits for its turn. */
  readonly work?: Work;
  /** What is kept for as long as the request lasts, by whoever made the symbol. */
  [kept: symbol]: object | undefined;
}

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Runs one operation of one subgraph. Answers always: what goes wrong on the way stands in the
 * `errors` of the result. Answers at once when nothing on the way has to be waited for. The data is
 * the caller's to change; its names are in no particular order.
 */
export type RunOperation = (
  variables: Variables,
  context: RequestContext,
) => ExecutionResult | Promise<ExecutionResult>;

/** How one subgraph is asked, wherever it runs. */
export interface SubgraphExecutor {
  /** Makes ready a document with one valid operation, which can then run any number of times. */
  prepare(document: DocumentNode): RunOperation;
}
