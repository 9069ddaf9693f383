import { valueFromASTUntyped, type OperationDefinitionNode } from "graphql";

import type { Reading, SelectedField } from "./selected-fields.js";

/** The arguments of a field by name, those that the client gave and those with a default. */
export function givenArguments(
  { node, definition }: SelectedField,
  { variables }: Reading,
): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>();
  for (const { name, defaultValue } of definition.args) {
    if (defaultValue !== undefined) given.set(name, defaultValue);
  }
  for (const { name, value } of node.arguments ?? []) {
    const known = valueFromASTUntyped(value, variables);
    if (known !== undefined) given.set(name.value, known);
  }
  return given;
}

/** The variables as the client gave them, with defaults filled in. */
export function withDefaults(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = Object.assign(Object.create(null) as object, variables);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue && !Object.hasOwn(all, variable.name.value))
      all[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return all;
}
