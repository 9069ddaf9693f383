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
 * trip over both. Types are asked for by their own name and always: answers go by that, whatever else the client
 * calls it.
 */
export function textToPlan(document: DocumentNode, operationName: string | null): string | null {
  const reduced = visit(document, {
    Field(node) {
      if (isIntrospection(node.name.value)) return { ...TYPENAME, directives: node.directives ?? [] };
      if (isNeverSelected(node)) return null;
      const isPlain = !node.alias && (node.directives ?? []).length === 0;
      return node.name.value === "__typename" && !isPlain ? TYPENAME : undefined;
    },
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

function dropNeverSelected(selection: SelectionNode): null | undefined {
  return isNeverSelected(selection) ? null : undefined;
}
