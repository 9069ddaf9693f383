import { Kind, parse, print, validate, visit, type DocumentNode, type GraphQLSchema } from "graphql";

import { without } from "./leave-out.js";
interface Operation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ROUNDS = 25;

/** Leaves out what a validator finds wrong, until nothing is; `null` when that takes too long. */
export function repair<T extends Operation>(schema: GraphQLSchema, operation: T): T | null {
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

function onlyDefined(document: DocumentNode, variables: Operation["variables"]) {
  const defined = new Set<string>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ variable }) => void defined.add(variable.name.value),
  });
  return Object.fromEntries(Object.entries(variables).filter(([name]) => defined.has(name)));
}
