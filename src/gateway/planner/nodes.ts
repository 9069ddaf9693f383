import {
  Kind,
  type FieldNode,
  type InlineFragmentNode,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableNode,
} from "graphql";

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

export function variableNode(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: nameNode(name) };
}

export function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

export function fragmentOn(typeName: string, of: SelectionSetNode): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(typeName) },
    selectionSet: of,
  };
}

export const TYPENAME: FieldNode = { kind: Kind.FIELD, name: nameNode("__typename") };
