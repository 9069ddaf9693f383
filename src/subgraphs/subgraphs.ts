import type { Subgraph } from "../federation/subgraph.js";
import { actorsSubgraph } from "./actors/actors.js";
import { articlesSubgraph } from "./articles/articles.js";
import { claimsSubgraph } from "./claims/claims.js";
import { deploymentsSubgraph } from "./deployments/deployments.js";
import { nodesSubgraph } from "./nodes/nodes.js";
import { storiesSubgraph } from "./stories/stories.js";

/** The one list of subgraphs. */
export const subgraphs: readonly Subgraph[] = [
  articlesSubgraph,
  claimsSubgraph,
  actorsSubgraph,
  deploymentsSubgraph,
  storiesSubgraph,
  nodesSubgraph,
];
