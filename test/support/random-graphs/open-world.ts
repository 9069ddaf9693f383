import { buildSchema } from "graphql";

import type { Subgraph } from "../../../src/federation/subgraph.js";
import { composeSupergraph, type Supergraph } from "../../../src/gateway/compose.js";
import { readDeclarations } from "./declarations.js";
import { linkedSubgraphs, type RandomGraph } from "./graph.js";
import { Objects } from "./objects.js";
import { openOracle, type Oracle } from "./oracle.js";
import { Ownership, type Part } from "./ownership.js";
import { openRandomSubgraph, schemaOf } from "./subgraph.js";
import type { World } from "./world.js";

/** A random graph with resolvers: its subgraphs for a gateway, and the oracle for comparison. */
export interface OpenedWorld {
  readonly world: World;
  readonly supergraph: Supergraph;
  readonly subgraphs: readonly Subgraph[];
  readonly oracle: Oracle;
}

/** @throws when the subgraphs do not compose. */
export function openWorld(graph: RandomGraph): OpenedWorld {
  const linked = linkedSubgraphs(graph);
  const supergraph = composeSupergraph(linked);
  const schema = buildSchema(supergraph.apiSdl, { assumeValidSDL: true });
  const wholeSchema = buildSchema(supergraph.supergraphSdl, { assumeValid: true, assumeValidSDL: true });
  const parts = graph.subgraphs.map(({ name, sdl }): Part => {
    const declarations = readDeclarations(sdl);
    return { name, declarations, schema: schemaOf(sdl, declarations) };
  });
  const ownership = new Ownership(parts, wholeSchema);
  const objects = new Objects(wholeSchema, ownership, graph.seed);
  const world: World = { schema, objects, ownership, isFailing: false, effects: [], unwanted: [] };
  return {
    world,
    supergraph,
    subgraphs: parts.map((part, index) => openRandomSubgraph(part, linked[index]!.sdl, world)),
    oracle: openOracle(schema, wholeSchema, world),
  };
}
