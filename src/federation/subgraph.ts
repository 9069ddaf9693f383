import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { isInterfaceType, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";

import type { CollectionName } from "../store/collections.js";
import type { Store } from "../store/store.js";
import type { Work } from "../work/work.js";
import { bindResolvers } from "./bind-resolvers.js";
import { declarePageSizes } from "./page-sizes.js";
import { withFederationFields, type ReferenceResolver } from "./entities.js";
import { createLoaders, type Loaders } from "./loaders.js";
import { typeOfNode } from "./node.type.js";

/** A part of the graph that can be served on its own or together with the others. */
export interface Subgraph {
  readonly name: string;
  /** The collections that it reads: its own, and its copies of what others own. */
  readonly reads: readonly CollectionName[];
  /** Its executable schema and the SDL that a composer takes. Built once. */
  build(): BuiltSubgraph;
  /** What its resolvers are given. Made anew for every request: its loaders remember, and take turns as its work. */
  createContext(store: Store, work: Work): object;
}

export interface BuiltSubgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

type Class = abstract new () => object;

export interface SubgraphDefinition<Name extends CollectionName> {
  readonly name: string;
  readonly reads: readonly Name[];
  readonly resolvers: NonEmptyArray<Class>;
  /** Types that no field leads to, such as entities that only a gateway asks for. */
  readonly types: readonly Class[];
  /**
   * How entities are found by id, by type name. Foreign entities that this subgraph adds fields
   * to hand their key back.
   */
  readonly references: Readonly<Record<string, ReferenceResolver<Loaders<Name>>>>;
}

const FEDERATION_LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@cost", "@listSize"])`;

/** Said of `Query` by every subgraph, so that composition finds no two descriptions. */
const QUERY_DESCRIPTION = "Where every question starts.";

export function defineSubgraph<Name extends CollectionName>(definition: SubgraphDefinition<Name>): Subgraph {
  const { name, reads } = definition;
  let built: BuiltSubgraph | undefined;
  return {
    name,
    reads,
    build: () => (built ??= buildSubgraph(definition)),
    createContext: (store, work) => createLoaders(store, reads, work),
  };
}

/** type-graphql's schema, printed for composers and made a subgraph. */
function buildSubgraph<Name extends CollectionName>(definition: SubgraphDefinition<Name>): BuiltSubgraph {
  const { resolvers, types, references } = definition;
  // A test validates the schemas; type-graphql would ask each for all of itself, at every start.
  const own = buildSchemaSync({ resolvers, orphanedTypes: [...types], validate: false, skipCheck: true });
  bindResolvers(own, resolvers);
  own.getQueryType()!.description = QUERY_DESCRIPTION;
  const node = own.getType("Node");
  // type-graphql would make every node a promise of its type.
  if (isInterfaceType(node)) node.resolveType = typeOfNode;
  declarePageSizes(own);
  const sdl = `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(own)}\n`;
  return { sdl, schema: withFederationFields(own, sdl, references) };
}
