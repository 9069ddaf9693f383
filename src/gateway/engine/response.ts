import type { GraphQLError } from "graphql";

import type { RequestContext, Variables } from "../executor.js";

/**
 * An object of the answer while it is put together. It has the keys of the operation that asked for
 * it and no others; none of them is a name that objects inherit: see `FieldKeys`.
 */
export type ResponseObject = Record<string, unknown>;

/** From the root of the data, by key and place in a list. */
export type ResponsePath = readonly (string | number)[];

/** Something that went wrong, at the place in the data that is left without a value. */
export interface FieldError {
  readonly error: GraphQLError;
  /** `null` when it is not known. */
  readonly path: ResponsePath | null;
}

export interface LostFields {
  /** `null` for the root. */
  readonly object: ResponseObject | null;
  readonly keys: readonly string[];
}

export interface UnnamedEntity {
  readonly object: ResponseObject;
  /** Where its key would be. */
  readonly key: readonly string[];
  /** Where it would have got its fields. */
  readonly fields: readonly string[];
}

/** One run of an operation. The steps of its plan work on it one after another, or side by side. */
export interface Run {
  /** What has been answered so far. */
  data: ResponseObject | null;
  readonly errors: FieldError[];
  /** Fields that an error elsewhere has left without a value, and that so have no error of their own. */
  readonly lost: LostFields[];
  /** Entities that no subgraph could be asked for, since they have no key. */
  readonly unnamed: UnnamedEntity[];
  /** Coerced by the public schema, by names of ours. */
  readonly variables: Variables;
  readonly context: RequestContext;
}
