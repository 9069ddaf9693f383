import { Field, ID, InterfaceType } from "type-graphql";

import { typeOfId } from "../domain/ids.js";

/** Said of `id` wherever it stands, so that all subgraphs say the same. */
export const ID_DESCRIPTION = "Global id: says what it names, and refetches it through `node`.";

/** Ids say what they name. */
export function typeOfNode({ id }: { readonly id: string }): string | undefined {
  return typeOfId(id) ?? undefined;
}

/** Registered by no implementation on its own: each subgraph lists the types that it has. */
@InterfaceType("Node", {
  description: "Anything with a global id, refetchable through `Query.node`.",
  autoRegisterImplementations: false,
  resolveType: typeOfNode,
})
export abstract class NodeType {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}
