import { parse, print, validate, type GraphQLSchema } from "graphql";

import { without } from "./leave-out.js";
interface Operation {
  readonly source: string;
}

const ROUNDS = 25;

/** Leaves out what a validator finds wrong, until nothing is; `null` when that takes too long. Values of variables may remain without a variable. */
export function repair<T extends Operation>(schema: GraphQLSchema, operation: T): T | null {
  let document = parse(operation.source);
  for (let round = 0; round < ROUNDS; round++) {
    const errors = validate(schema, document);
    if (errors.length === 0) return { ...operation, source: print(document) };
    document = without(document, new Set(errors.flatMap(({ nodes }) => nodes?.at(-1) ?? [])));
  }
  return null;
}
