import {
  buildSchema,
  extendSchema,
  GraphQLScalarType,
  isObjectType,
  parse,
  type GraphQLSchema,
} from "graphql";

import type { Subgraph } from "../../src/federation/subgraph.js";

type Resolver<Context> = (parent: never, args: never, context: Context) => unknown;

interface Toy<Context extends object> {
  readonly name: string;
  readonly sdl: string;
  /** By "Type.field". */
  readonly resolvers?: Readonly<Record<string, Resolver<Context>>>;
  /** By type name: how an entity is found by its key. */
  readonly references?: Readonly<Record<string, (id: string, context: Context) => unknown>>;
  readonly scalars?: readonly GraphQLScalarType[];
  readonly createContext?: () => Context;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;
const DIRECTIVES = `
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
`;

/** A subgraph written as SDL and a few functions, without a store. */
export function toySubgraph<Context extends object>(toy: Toy<Context>): Subgraph {
  const schema = executableSchema(toy);
  return {
    name: toy.name,
    reads: [],
    build: () => ({ schema, sdl: `${LINK}\n${toy.sdl}` }),
    createContext: () => toy.createContext?.() ?? {},
  };
}

function executableSchema<Context extends object>(toy: Toy<Context>): GraphQLSchema {
  const { sdl, resolvers = {}, references = {}, scalars = [] } = toy;
  const schema = extendSchema(
    buildSchema(DIRECTIVES + sdl),
    parse(`
      scalar _Any
      type _Service { sdl: String! }
      union _Entity = ${Object.keys(references).join(" | ") || "Query"}
      extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
    `),
  );
  for (const [coordinate, resolve] of Object.entries(resolvers)) {
    const [typeName = "", fieldName = ""] = coordinate.split(".");
    const type = schema.getType(typeName);
    if (isObjectType(type)) type.getFields()[fieldName]!.resolve = resolve as never;
  }
  for (const scalar of scalars) {
    const declared = schema.getType(scalar.name) as GraphQLScalarType;
    Object.assign(declared, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  const query = schema.getQueryType()!.getFields();
  query["_entities"]!.resolve = (_root, args, context) =>
    (args as { representations: { __typename: string; id: string }[] }).representations.map(
      async ({ __typename, id }) => {
        const found = await references[__typename]!(id, context as Context);
        return found && { ...found, __typename };
      },
    );
  return schema;
}
