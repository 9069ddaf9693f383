import { Kind, visit, type ASTNode, type DocumentNode, type FieldNode } from "graphql";

/** What can be left out of a document, and something valid may remain. */
const SEPARATE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.ARGUMENT,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.OPERATION_DEFINITION,
  Kind.VARIABLE_DEFINITION,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** A document without some nodes, or without what they are part of where they cannot be left out alone. */
export function without(document: DocumentNode, nodes: ReadonlySet<ASTNode>): DocumentNode {
  const doomed = new Set<ASTNode>();
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!nodes.has(node)) return;
      const around = ancestors.flat() as readonly ASTNode[];
      const separate = [...around, node].findLast(({ kind }) => SEPARATE.has(kind));
      if (separate) doomed.add(separate);
    },
  });
  return visit(document, {
    enter: (node) => (doomed.has(node) ? null : undefined),
    leave: (node) =>
      node.kind === Kind.SELECTION_SET && node.selections.length === 0
        ? { ...node, selections: [TYPENAME] }
        : undefined,
  });
}

/** Documents that are smaller by one thing, each made when it is asked for. */
export function smallerBy(document: DocumentNode): readonly (() => DocumentNode)[] {
  const smaller: (() => DocumentNode)[] = [];
  visit(document, {
    enter(node) {
      if (SEPARATE.has(node.kind)) smaller.push(() => without(document, new Set([node])));
      if (node.kind === Kind.FIELD && node.alias) smaller.push(() => withoutAlias(document, node));
    },
  });
  return smaller;
}

function withoutAlias(document: DocumentNode, node: FieldNode): DocumentNode {
  return visit(document, {
    [Kind.FIELD]: (one) => (one === node ? { ...one, alias: undefined } : undefined),
  });
}
