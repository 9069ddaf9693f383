import {
  getOperationAST,
  isAbstractType,
  Kind,
  parse,
  print,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import type { Planner } from "./planner.js";

/** The planner of a graph of one subgraph: it is asked everything. */
export function plannerForOne(serviceName: string, schema: GraphQLSchema): Planner {
  return {
    ownNames: null,
    plan(operation, operationName) {
      const document = withTypenames(only(parse(operation, { noLocation: true }), operationName), schema);
      const { variableDefinitions = [] } = getOperationAST(document)!;
      return {
        node: {
          kind: "Fetch",
          serviceName,
          operation: print(document),
          variableUsages: variableDefinitions.map(({ variable }) => variable.name.value),
        },
      };
    },
  };
}

function only(document: DocumentNode, operationName: string | null): DocumentNode {
  return separateOperations(document)[operationName ?? ""]!;
}

/** Without its type, nobody could say which fields of an interface or union an object has to show. */
function withTypenames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (node: SelectionSetNode) =>
        isAbstractType(types.getParentType())
          ? { ...node, selections: [...node.selections, TYPENAME] }
          : undefined,
    }),
  );
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;
