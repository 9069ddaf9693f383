import { isObjectType, type GraphQLSchema, type SelectionSetNode } from "graphql";

import type { ResponseObject } from "./response.js";
import { selectFields, subselections } from "./selection.js";

/** Adds what a subgraph answered about an object to what is known of it. */
export type Merge = (known: ResponseObject, answered: ResponseObject) => void;

/**
 * Merges by the names that the subgraph was asked for, and no others: an answer from elsewhere
 * cannot bring keys of its own. What is known and null gives way, and objects on both sides are
 * merged in turn, lists item by item.
 *
 * @param selections without named fragments.
 * @param renamed names that were replaced by keys since the subgraph answered.
 */
export function compileMerge(
  schema: GraphQLSchema,
  selections: readonly SelectionSetNode[],
  renamed: ReadonlyMap<string, string>,
): Merge {
  const steps: Merge[] = [];
  for (const [asked, fields] of selectFields(schema, null, selections, NO_FRAGMENTS)) {
    if (asked === "__typename") continue;
    const key = renamed.get(asked) ?? asked;
    const inner = subselections(fields);
    let mergeInner: Merge | undefined;
    const merge: Merge | null =
      inner.length === 0
        ? null
        : // Two subgraphs rarely answer about the same value: made when they do.
          (known, answered) => (mergeInner ??= compileMerge(schema, inner, renamed))(known, answered);
    steps.push((known, answered) => {
      const value = answered[key];
      if (value === undefined) return;
      const present = known[key];
      if (merge && isObject(present) && isObject(value)) mergeValues(merge, present, value);
      else if (value !== null || present === undefined) known[key] = value;
    });
  }
  return (known, answered) => {
    for (const step of steps) step(known, answered);
    mergeTypename(known, answered);
  };

  /** A subgraph may know an entity only by an interface: then the other's word counts. */
  function mergeTypename(known: ResponseObject, { __typename: type }: ResponseObject): void {
    if (typeof type !== "string") return;
    if (known["__typename"] === undefined || isObjectType(schema.getType(type))) known["__typename"] = type;
  }
}

function mergeValues(merge: Merge, known: object, answered: object): void {
  if (!Array.isArray(known) || !Array.isArray(answered)) {
    merge(known as ResponseObject, answered as ResponseObject);
    return;
  }
  for (let index = 0; index < answered.length; index++) {
    const present: unknown = known[index];
    const value: unknown = answered[index];
    if (isObject(present) && isObject(value)) mergeValues(merge, present, value);
    else if (value !== null || present === undefined) known[index] = value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const NO_FRAGMENTS = new Map<string, never>();
