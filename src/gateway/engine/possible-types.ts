import { isAbstractType, type GraphQLSchema } from "graphql";

/** The names of a type and of every object type that can stand in its place. */
export type PossibleTypes = (type: string) => readonly string[];

export function possibleTypesOf(schema: GraphQLSchema): PossibleTypes {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    let names = known.get(name);
    if (!names) {
      const type = schema.getType(name);
      const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      names = [name, ...objects.map((object) => object.name)];
      known.set(name, names);
    }
    return names;
  };
}
