import type { SubgraphSdl } from "../../../src/gateway/compose.js";

/**
 * A small federated graph: the SDL of its subgraphs, without resolvers.
 *
 * The objects, their values and the resolvers all follow from the SDL and the seed. So a graph can be
 * made smaller by leaving out parts of its SDL, and what is left keeps its values.
 */
export interface RandomGraph {
  readonly seed: number;
  /** Without the link to the federation specification. */
  readonly subgraphs: readonly SubgraphSdl[];
}

const NAMES = [
  "@key",
  "@shareable",
  "@external",
  "@requires",
  "@provides",
  "@override",
  "@interfaceObject",
  "@inaccessible",
];

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(NAMES)})`;

/** The subgraphs as a composer takes them. */
export function linkedSubgraphs({ subgraphs }: RandomGraph): readonly SubgraphSdl[] {
  return subgraphs.map(({ name, sdl }) => ({ name, sdl: `${LINK}\n${sdl}` }));
}

/** What an executable schema has to know of the directives that subgraphs use. */
export const FEDERATION_DEFINITIONS = `
  scalar _Any
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @external on FIELD_DEFINITION | OBJECT
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @interfaceObject on OBJECT
  directive @inaccessible on FIELD_DEFINITION
`;
