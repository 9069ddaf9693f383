import { defineSubgraph } from "../../federation/subgraph.js";
import { NodeResolver } from "./node.resolver.js";
import { NODE_COLLECTIONS } from "./node-collections.js";
import { NODE_STUBS } from "./stubs.js";

/** Finds anything by its global id: says what type it is, and leaves the rest to the type's owner. */
export const nodesSubgraph = defineSubgraph({
  name: "nodes",
  reads: Object.values(NODE_COLLECTIONS),
  resolvers: [NodeResolver],
  types: NODE_STUBS,
  references: {},
});
