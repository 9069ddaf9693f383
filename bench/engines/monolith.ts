import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
} from "graphql";

import { typeOfId } from "../../src/domain/ids.js";
import { createLoaders, type Loaders } from "../../src/federation/loaders.js";
import { typeOfNode } from "../../src/federation/node.type.js";
import { composeSupergraph } from "../../src/gateway/compose.js";
import { COLLECTION_NAMES } from "../../src/store/collections.js";
import type { Store } from "../../src/store/store.js";
import { findSpan } from "../../src/subgraphs/articles/text-span.resolver.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";

type Resolve = GraphQLFieldResolver<{ readonly id: string }, Loaders>;

/** The subgraph that owns an entity, and how whoever has only its id reads the rest of it. */
interface Home {
  readonly subgraph: string;
  readonly find: (id: string, loaders: Loaders) => unknown;
}

const HOMES: Readonly<Record<string, Home>> = {
  Article: { subgraph: "articles", find: (id, { articles }) => articles.byId(id) },
  ArticleVersion: { subgraph: "articles", find: (id, { articleVersions }) => articleVersions.byId(id) },
  TextSpan: { subgraph: "articles", find: findSpan },
  Claim: { subgraph: "claims", find: (id, { claims }) => claims.byId(id) },
  Assertion: { subgraph: "claims", find: (id, { assertions }) => assertions.byId(id) },
  Actor: { subgraph: "actors", find: (id, { actors }) => actors.byId(id) },
  Deployment: { subgraph: "deployments", find: (id, { deployments }) => deployments.byId(id) },
  Wave: { subgraph: "deployments", find: (id, { waves }) => waves.byId(id) },
  Story: { subgraph: "stories", find: (id, { stories }) => stories.byId(id) },
};

/**
 * The public schema with the resolvers of all subgraphs: what the graph would be without federation.
 *
 * Objects are records, as in each subgraph. Where a subgraph hands out only the id of another one's
 * entity, the record is read through the same loaders, once for each request.
 */
export function openMonolith(): GraphQLSchema {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
  const schema = buildSchema(composeSupergraph(parts).apiSdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) adoptScalar(type, parts);
    if (isInterfaceType(type)) type.resolveType = typeOfNode;
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const home = HOMES[type.name]?.subgraph ?? null;
    for (const field of Object.values(type.getFields())) {
      const owners = parts.flatMap((part) => {
        const own = part.schema.getType(type.name);
        const found = isObjectType(own) ? own.getFields()[field.name] : undefined;
        return found ? [{ name: part.name, resolve: found.resolve as Resolve | undefined }] : [];
      });
      const owner = owners.find(({ name }) => name === home) ?? owners[0]!;
      if (!owner.resolve) continue;
      // Guests of an entity know it by its id.
      const resolve = home === null || owner.name === home ? owner.resolve : byIdAlone(owner.resolve);
      const find = findIn(owner.name, getNamedType(field.type).name);
      field.resolve = (find ? withRecords(resolve, find) : resolve) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

/** What the resolvers of all subgraphs are given, for one request. */
export function createContext(store: Store): Loaders {
  return createLoaders(store, COLLECTION_NAMES);
}

/** How the objects of a type are read that a subgraph hands out by id; `null` where it has them itself. */
function findIn(subgraph: string, type: string): Home["find"] | null {
  if (type === "Node") return (id, loaders) => HOMES[typeOfId(id) ?? ""]?.find(id, loaders);
  const home = HOMES[type];
  return home && home.subgraph !== subgraph ? home.find : null;
}

function byIdAlone(resolve: Resolve): Resolve {
  return ({ id }, args, loaders, info) => resolve({ id }, args, loaders, info);
}

function withRecords(resolve: Resolve, find: Home["find"]): Resolve {
  const recordOf = (given: unknown, loaders: Loaders) =>
    given ? find((given as { readonly id: string }).id, loaders) : null;
  const recordsOf = (given: unknown, loaders: Loaders) =>
    Array.isArray(given)
      ? given.map((item: unknown) =>
          item instanceof Promise ? item.then((one) => recordOf(one, loaders)) : recordOf(item, loaders),
        )
      : recordOf(given, loaders);
  return (source, args, loaders, info) => {
    const given: unknown = resolve(source, args, loaders, info);
    return given instanceof Promise
      ? given.then((settled: unknown) => recordsOf(settled, loaders))
      : recordsOf(given, loaders);
  };
}

function adoptScalar(scalar: GraphQLScalarType, parts: readonly { readonly schema: GraphQLSchema }[]): void {
  const [own] = parts.flatMap(({ schema }) => schema.getType(scalar.name) ?? []);
  const { parseLiteral, parseValue, serialize } = own as GraphQLScalarType;
  Object.assign(scalar, { parseLiteral, parseValue, serialize });
}
