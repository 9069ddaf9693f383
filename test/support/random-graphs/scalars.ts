import { GraphQLError, GraphQLScalarType, valueFromASTUntyped, type GraphQLSchema } from "graphql";

/** Gives the scalar `Day` its rules. `Json` takes and gives anything. */
export function adoptScalars(schema: GraphQLSchema): void {
  const day = schema.getType("Day");
  if (!(day instanceof GraphQLScalarType)) return;
  day.serialize = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
  day.parseValue = (value) => {
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) return new Date(value);
    throw new GraphQLError("A Day looks like 2024-12-31.");
  };
  day.parseLiteral = (node, variables) => day.parseValue(valueFromASTUntyped(node, variables));
}
