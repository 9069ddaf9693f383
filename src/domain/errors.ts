/** Every code that a client may see in `extensions.code`. README lists the same ones. */
export const ERROR_CODES = {
  BAD_USER_INPUT: "An argument has a value that the field cannot take. The message says which and why.",
  GRAPHQL_PARSE_FAILED: "The document is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema.",
  OPERATION_RESOLUTION_FAILURE: "The document has several operations and the request names none of them.",
  OPERATION_TOO_COMPLEX: "The operation asks for more than one request may. The message says of what.",
  DOCUMENT_NOT_TRUSTED: "No trusted document has this id, or the server runs only trusted ones.",
  PERSISTED_QUERY_NOT_SUPPORTED:
    "The request has the hash of a document and no document, and no trusted document has this hash. Send the text.",
  BAD_REQUEST: "The HTTP request is not a GraphQL request.",
  SUBGRAPH_UNAVAILABLE: "A part of the graph did not answer. Fields from other parts are still there.",
  DEADLINE_EXCEEDED: "The request took longer, or more work, than one request may. The message says which.",
  PLAN_FAILED: "No plan for the operation could be trusted, so nothing was asked. This is a fault of ours.",
  INTERNAL_SERVER_ERROR: "Something failed on our side. Details are in the server's log only.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Errors that the caller has not made and can do nothing about. The log has what went wrong. */
export const OUR_FAULTS: ReadonlySet<ErrorCode> = new Set(["PLAN_FAILED", "INTERNAL_SERVER_ERROR"]);
