import {
  buildSchema,
  defaultFieldResolver,
  execute,
  getNamedType,
  GraphQLScalarType,
  isCompositeType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";

import { typeOfId } from "../../../src/domain/ids.js";
import type { Subgraph } from "../../../src/federation/subgraph.js";
import { composeSupergraph } from "../../../src/gateway/compose.js";
import type { Store } from "../../../src/store/store.js";
import { UNBOUNDED } from "../../../src/work/work.js";

/** One schema with the resolvers of all subgraphs, executed by graphql-js: what the graph has to answer. */
export interface Monolith {
  readonly schema: GraphQLSchema;
  answer(source: string, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

/** What a subgraph's resolver gave for an object. Other subgraphs know it by its id alone. */
class Given {
  readonly subgraph: string;
  readonly source: unknown;
  /** The same entity as other subgraphs find it. */
  readonly elsewhere = new Map<string, unknown>();

  constructor(subgraph: string, source: unknown) {
    this.subgraph = subgraph;
    this.source = source;
  }
}

type Contexts = ReadonlyMap<string, object>;
type Field = GraphQLField<unknown, unknown>;

export function openMonolith(subgraphs: readonly Subgraph[], store: Store): Monolith {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const schema = buildSchema(composeSupergraph(parts).apiSdl);
  const fieldOf = (subgraph: string, type: string, field: string): Field | undefined => {
    const found = parts.find(({ name }) => name === subgraph)?.schema.getType(type);
    return isObjectType(found) ? found.getFields()[field] : undefined;
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) adoptScalar(type, parts);
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const owners = parts.filter(({ name }) => fieldOf(name, type.name, field.name));
      const isComposite = isCompositeType(getNamedType(field.type));
      field.resolve = async (given: unknown, args, contexts: Contexts, info) => {
        const origin = given instanceof Given ? given.subgraph : owners[0]!.name;
        const owner = owners.find(({ name }) => name === origin) ?? owners[0]!;
        const source =
          given instanceof Given ? await sourceIn(given, owner, type.name, contexts, info) : undefined;
        if (given instanceof Given && (source === null || source === undefined)) return null;
        if (source instanceof Error) throw source;
        const resolve = fieldOf(owner.name, type.name, field.name)!.resolve ?? defaultFieldResolver;
        const value: unknown = await resolve(source, args, contexts.get(owner.name), info);
        return isComposite ? givenBy(owner.name, value) : value;
      };
    }
  }

  return {
    schema,
    async answer(source, variables) {
      const contextValue = new Map(
        subgraphs.map((part) => [part.name, part.createContext(store, UNBOUNDED)]),
      );
      return execute({
        schema,
        document: parse(source),
        variableValues: variables,
        contextValue,
        typeResolver: (given) => typeOfId((given as { source: { id: string } }).source.id) ?? undefined,
      });
    },
  };
}

/** The object as the subgraph knows it that owns the field. */
async function sourceIn(
  given: Given,
  { name, schema }: { readonly name: string; readonly schema: GraphQLSchema },
  type: string,
  contexts: Contexts,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (given.subgraph === name) return given.source;
  if (!given.elsewhere.has(name)) {
    const representations = [{ __typename: type, id: (given.source as { id: string }).id }];
    const find = schema.getQueryType()!.getFields()["_entities"]!.resolve!;
    const [found] = (await find(undefined, { representations }, contexts.get(name), info)) as unknown[];
    given.elsewhere.set(name, found);
  }
  return given.elsewhere.get(name);
}

function givenBy(subgraph: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(async (item: unknown) => givenBy(subgraph, await item));
  }
  if (value === null || value === undefined || value instanceof Error) return value;
  return new Given(subgraph, value);
}

function adoptScalar(scalar: GraphQLScalarType, parts: readonly { readonly schema: GraphQLSchema }[]): void {
  const [own] = parts.flatMap(({ schema }) => schema.getType(scalar.name) ?? []);
  const { parseLiteral, parseValue, serialize } = own as GraphQLScalarType;
  Object.assign(scalar, { parseLiteral, parseValue, serialize });
}
