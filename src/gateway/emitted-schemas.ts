import type { Subgraph } from "../federation/subgraph.js";
import { composeSupergraph } from "./compose.js";

/** The files of schema/ by name: each subgraph, the supergraph for routers, the API for clients. */
export function emittedSchemas(subgraphs: readonly Subgraph[]): Readonly<Record<string, string>> {
  const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: subgraph.build().sdl }));
  const { supergraphSdl, apiSdl } = composeSupergraph(parts);
  return {
    ...Object.fromEntries(parts.map(({ name, sdl }) => [`${name}.graphql`, sdl])),
    "supergraph.graphql": `${supergraphSdl}\n`,
    "api.graphql": `${apiSdl}\n`,
  };
}
