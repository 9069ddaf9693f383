import { Directive, ObjectType } from "type-graphql";

import { NodeType } from "../../federation/node.type.js";
import { NODE_COLLECTIONS } from "./node-collections.js";

/** This subgraph's piece of every node: the id alone. */
export const NODE_STUBS = [...Object.keys(NODE_COLLECTIONS), "TextSpan"].map((name) => {
  @ObjectType(name, { implements: NodeType, simpleResolvers: true })
  @Directive(`@key(fields: "id", resolvable: false)`)
  class NodeStub extends NodeType {}
  return NodeStub;
});
