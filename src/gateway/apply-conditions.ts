import {
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import type { GraphOperation } from "./answer.js";

/**
 * The document with what `@skip` and `@include` leave of it, and without them. A selection of which
 * nothing is left stays as it is, because it must not be empty; so does a document whose variables are wrong.
 *
 * The stitching library loses fields that stand under several conditions.
 */
export function applyConditions(
  schema: GraphQLSchema,
  { document, operationName, variables }: GraphOperation,
): DocumentNode {
  const { variableDefinitions = [] } = getOperationAST(document, operationName)!;
  const { coerced } = getVariableValues(schema, variableDefinitions, variables);
  if (!coerced) return document;
  const isLeft = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, coerced)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.["if"] !== false;
  return visit(document, {
    SelectionSet(node: SelectionSetNode) {
      const left = node.selections.filter(isLeft);
      return left.length > 0 ? { ...node, selections: left.map(withoutConditions) } : undefined;
    },
  });
}

function withoutConditions(node: SelectionNode): SelectionNode {
  const { directives = [] } = node;
  const others = directives.filter(({ name }) => name.value !== "skip" && name.value !== "include");
  return others.length === directives.length ? node : { ...node, directives: others };
}
