import type { GraphQLError } from "graphql";

import type { RequestContext, Variables } from "../executor.js";

/**
 * An object of the answer while it is put together. It has the names of the operation that asked for
 * it and no others: see `forbidden-names.ts` for why they are safe as keys.
 */
export type ResponseObject = Record<string, unknown>;

/** From the root of the client's answer. */
export type ResponsePath = readonly (string | number)[];

/** Something that went wrong, at the place in the client's answer that is left without a value. */
export interface FieldError {
  readonly error: GraphQLError;
  /** `null` when it is not known. */
  readonly path: ResponsePath | null;
}

/** One run of an operation. The steps of its plan work on it one after another, or side by side. */
export interface Run {
  /** What has been answered so far. */
  data: ResponseObject | null;
  readonly errors: FieldError[];
  /** Places at the root that an error at another place has left without a value, and that so have none of their own. */
  readonly lost: string[];
  /** Coerced by the public schema. */
  readonly variables: Variables;
  readonly context: RequestContext;
}
