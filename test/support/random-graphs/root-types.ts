import type { GraphQLNamedType, GraphQLSchema } from "graphql";

/** A type of the graph in a subgraph, which may give its roots other names. */
export function typeIn(schema: GraphQLSchema, name: string): GraphQLNamedType | null | undefined {
  if (name === "Query") return schema.getQueryType();
  if (name === "Mutation") return schema.getMutationType();
  return schema.getType(name);
}

/** What the graph calls a type of a subgraph. */
export function nameInGraph(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (type === schema.getQueryType()) return "Query";
  return type === schema.getMutationType() ? "Mutation" : type.name;
}
