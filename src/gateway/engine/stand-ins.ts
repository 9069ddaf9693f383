import { GraphQLObjectType, GraphQLSchema, isInterfaceType, type GraphQLInterfaceType } from "graphql";

/**
 * The schema with an object type for each interface that has none.
 *
 * A graph may have such an interface: where subgraphs know its entities only by the interface, the
 * composed schema lists no type that implements it, and still its fields can be asked for.
 */
export function withStandIns(schema: GraphQLSchema): GraphQLSchema {
  const bare = Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .filter((type) => schema.getPossibleTypes(type).length === 0);
  if (bare.length === 0) return schema;
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, ...bare.map(standInFor)] });
}

function standInFor(type: GraphQLInterfaceType): GraphQLObjectType {
  return new GraphQLObjectType({
    name: `_Some${type.name}`,
    interfaces: [type, ...type.getInterfaces()],
    fields: type.toConfig().fields,
  });
}
