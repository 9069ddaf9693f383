import { Kind, parse, print, validate, visit, type DocumentNode, type GraphQLSchema } from "graphql";

import { without } from "../leave-out.js";
import type { RandomOperation } from "../operation.js";

const ROUNDS = 25;

/** Leaves out what a validator finds wrong, until nothing is; `null` when that takes too long. */
export function repair(schema: GraphQLSchema, operation: RandomOperation): RandomOperation | null {
  let document = parse(operation.source);
  for (let round = 0; round < ROUNDS; round++) {
    const errors = validate(schema, document);
    if (errors.length === 0) {
      const source = print(document);
      return { ...operation, source, variables: onlyDefined(document, operation.variables) };
    }
    document = without(document, new Set(errors.flatMap(({ nodes }) => nodes?.at(-1) ?? [])));
  }
  return null;
}

function onlyDefined(document: DocumentNode, variables: RandomOperation["variables"]) {
  const defined = new Set<string>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ variable }) => void defined.add(variable.name.value),
  });
  return Object.fromEntries(Object.entries(variables).filter(([name]) => defined.has(name)));
}
