import {
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import { responseKey, type Fragments } from "./document.js";

/** By response key: all fields that are answered under it, in the order of the operation. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that selections without conditions ask of an object of this type; `null` stands for any type. */
export function selectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType | null,
  selections: readonly SelectionSetNode[],
  fragments: Fragments,
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<SelectionSetNode>();
  const select = (selectionSet: SelectionSetNode) => {
    // A fragment that is spread again adds nothing.
    if (visited.has(selectionSet)) return;
    visited.add(selectionSet);
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = responseKey(selection);
        const known = fields.get(key);
        if (known) known.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const on = fragment.typeCondition?.name.value;
      if (on === undefined || type === null || isKindOf(schema, type, on)) select(fragment.selectionSet);
    }
  };
  for (const selectionSet of selections) select(selectionSet);
  return fields;
}

/** Everything that is asked of the value of a field, which may be selected several times. */
export function subselections(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}

function isKindOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string): boolean {
  if (type.name === name) return true;
  const other = schema.getType(name);
  return isAbstractType(other) && schema.isSubType(other, type);
}
