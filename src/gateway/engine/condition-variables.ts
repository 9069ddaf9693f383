import { Kind, visit } from "graphql";

import type { ClientOperation } from "./operation.js";

/**
 * The variables that decide by `@include` or `@skip` what is part of the operation, and that a client may set to null
 * all the same: those that are nullable and have a default. Null decides nothing.
 */
export function nullableConditions({
  document,
  definition,
}: Pick<ClientOperation, "document" | "definition">): readonly string[] {
  const deciding = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== "include" && name.value !== "skip") return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
    },
  });
  return (definition.variableDefinitions ?? [])
    .filter(({ type, variable }) => type.kind !== Kind.NON_NULL_TYPE && deciding.has(variable.name.value))
    .map(({ variable }) => variable.name.value);
}
