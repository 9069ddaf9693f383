import { GraphQLScalarType, isSpecifiedScalarType, valueFromASTUntyped, type GraphQLSchema } from "graphql";

/**
 * Lets the schema check what clients give for scalars of ours, by the rules of the subgraphs.
 *
 * A supergraph says only that a scalar exists. Without its rules a wrong date would travel on, and
 * come back as a complaint about a document that the client has never seen. Values are checked and
 * then passed on as they came, for the subgraph reads them itself.
 */
export function checkScalars(schema: GraphQLSchema, subgraphSchemas: readonly GraphQLSchema[]): void {
  for (const scalar of Object.values(schema.getTypeMap())) {
    if (!(scalar instanceof GraphQLScalarType) || isSpecifiedScalarType(scalar)) continue;
    const rules = subgraphSchemas.map((from) => from.getType(scalar.name)).find((type) => type !== undefined);
    if (!(rules instanceof GraphQLScalarType)) continue;

    scalar.parseValue = (value) => {
      rules.parseValue(value);
      return value;
    };
    scalar.parseLiteral = (node, variables) => {
      rules.parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
}
