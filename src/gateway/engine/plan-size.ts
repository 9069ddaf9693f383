import { Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from "graphql";

import type { QueryPlan } from "../planner/query-plan.js";

export interface PlanSize {
  /** How many fields the documents of the plan select. */
  readonly fieldCount: number;
  /** How long the names and values in them are, together. */
  readonly length: number;
}

/** How large a plan is, for what it occupies. */
export function sizeOf({ steps }: QueryPlan): PlanSize {
  let fieldCount = 0;
  let length = 0;
  const add = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fieldCount++;
        length += selection.name.value.length + (selection.alias?.value.length ?? 0);
        for (const { name, value } of selection.arguments ?? [])
          length += name.value.length + lengthOf(value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) add(selection.selectionSet);
    }
  };
  for (const { document } of steps.flat())
    for (const definition of document.definitions) add((definition as OperationDefinitionNode).selectionSet);
  return { fieldCount, length };
}

function lengthOf(value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.reduce((sum, item) => sum + lengthOf(item), 2);
  if (value.kind === Kind.OBJECT)
    return value.fields.reduce((sum, field) => sum + field.name.value.length + lengthOf(field.value), 2);
  return "value" in value ? String(value.value).length : 10;
}
