import {
  getOperationAST,
  Kind,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { fragmentsOf, rootFieldNames, textOf } from "./document.js";
import { isNeverSelected } from "./selection.js";

/**
 * What a planner is given of a document; `null` when no subgraph has to be asked.
 *
 * Introspection is answered without subgraphs, and what is never selected without anyone: planners
 * trip over both.
 */
export function textToPlan(document: DocumentNode, operationName: string | null): string | null {
  const reduced = visit(document, {
    Field: (node) => (isIntrospection(node.name.value) ? typenameLike(node) : dropNeverSelected(node)),
    InlineFragment: dropNeverSelected,
    FragmentSpread: dropNeverSelected,
    SelectionSet: {
      // A selection must not be empty, even where nothing of it is selected.
      leave: (node: SelectionSetNode) =>
        node.selections.length > 0 ? undefined : { ...node, selections: [TYPENAME] },
    },
  });
  const names = rootFieldNames(getOperationAST(reduced, operationName)!, fragmentsOf(reduced));
  if (names.every((name) => name === "__typename")) return null;
  return reduced === document ? textOf(document) : print(reduced);
}

export function isIntrospection(fieldName: string): boolean {
  return fieldName === "__schema" || fieldName === "__type";
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

function typenameLike({ directives = [] }: FieldNode): FieldNode {
  return { ...TYPENAME, directives };
}

function dropNeverSelected(selection: SelectionNode): null | undefined {
  return isNeverSelected(selection) ? null : undefined;
}
