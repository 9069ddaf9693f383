import type { RequestContext } from "../gateway/executor.js";
import type { RequestWork } from "../work/request-work.js";

/** What the operator is told of a request once it is answered. Filled in on the way. */
export interface RequestRecord extends RequestContext {
  readonly work: RequestWork;
  /** `null` until it is known, and for an operation without a name. */
  operationName: string | null;
  /** `null` until it is known. */
  operationType: "query" | "mutation" | "subscription" | null;
  /** `null` for what is refused before anything is counted. */
  cost: number | null;
  /** Of the errors in the answer, each once. */
  readonly errorCodes: Set<string>;
}

export function newRecord(requestId: string, work: RequestWork): RequestRecord {
  return { requestId, work, operationName: null, operationType: null, cost: null, errorCodes: new Set() };
}
