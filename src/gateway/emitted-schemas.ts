import type { Subgraph } from "../federation/subgraph.js";
import { composeSupergraph } from "./compose.js";

/**
 * The files of schema/ by name: the supergraph for routers, the API for clients, each subgraph. In this order:
 * where the files of the subgraphs are there, so is what they compose to.
 */
export function emittedSchemas(subgraphs: readonly Subgraph[]): Readonly<Record<string, string>> {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: subgraph.build().sdl }));
  const { supergraphSdl, apiSdl } = composeSupergraph(parts);
  return {
    "supergraph.graphql": `${supergraphSdl}\n`,
    "api.graphql": `${apiSdl}\n`,
    ...Object.fromEntries(parts.map(({ name, sdl }) => [`${name}.graphql`, sdl])),
  };
}
