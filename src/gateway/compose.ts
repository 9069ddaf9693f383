import { composeServices, compositionHasErrors } from "@theguild/federation-composition";
import { parse } from "graphql";

/** What a composer needs to know of a subgraph. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

export interface Supergraph {
  /** For routers: which subgraph answers what. */
  readonly supergraphSdl: string;
  /** For clients: the graph as they see it. */
  readonly apiSdl: string;
}

/**
 * The subgraphs as one graph. Throws one error that lists everything that does not fit together.
 *
 * The supergraph names each subgraph's address as `http://<name>:4000/graphql`: where it is when
 * every subgraph runs in a container of its own name. Our own gateway is told the addresses when
 * it starts and does not look at these.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Supergraph {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      typeDefs: parse(sdl, { noLocation: true }),
      url: `http://${name}:4000/graphql`,
    })),
  );
  if (compositionHasErrors(result)) {
    const problems = result.errors.map(({ message }) => `- ${message}`);
    throw new Error(["The subgraphs do not compose:", ...problems].join("\n"));
  }
  return { supergraphSdl: result.supergraphSdl, apiSdl: result.publicSdl };
}
