import type { GraphQLSchema } from "graphql";

import type { Objects } from "./objects.js";
import type { Ownership } from "./ownership.js";

/** All that the resolvers of a graph share, those of its subgraphs and those of the oracle. */
export interface World {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly objects: Objects;
  readonly ownership: Ownership;
  /** Whether some resolvers fail. */
  isFailing: boolean;
  /** What mutations did, in order. */
  readonly effects: string[];
  /** What was asked of subgraphs and never may be: documents that are not valid, fields of others. */
  readonly unwanted: string[];
}
