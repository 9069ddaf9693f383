import type { DocumentNode, GraphQLError } from "graphql";

import type { RequestContext, Variables } from "./executor.js";

/** What a client asks. */
export interface GraphOperation {
  /** Valid by the public schema. */
  readonly document: DocumentNode;
  /** `null` where the document has one operation. It has one of that name. */
  readonly operationName: string | null;
  /** As the client gave them. */
  readonly variables: Variables;
}

/** What it is told. */
export interface GraphAnswer {
  /** JSON text; `null` when the operation was refused and nothing has been executed. */
  readonly data: string | null;
  /** For the server to format: they may tell of our inside. */
  readonly errors: readonly GraphQLError[];
}

/** Answers an operation: at once when nothing has to be waited for. Rejects only for faults of ours. */
export type ExecuteOperation = (
  operation: GraphOperation,
  context: RequestContext,
) => GraphAnswer | Promise<GraphAnswer>;
