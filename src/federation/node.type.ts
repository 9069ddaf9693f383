import { Field, ID, InterfaceType } from "type-graphql";

import { typeOfId } from "../domain/ids.js";
import { parseSpanId } from "../domain/text-span.js";

/** Said of `id` wherever it stands, so that all subgraphs say the same. */
export const ID_DESCRIPTION = "Global id: says what it names, and refetches it through `node`.";

/** Ids say what they name; that of a span begins with the id of its text. */
export function typeOfNode({ id }: { readonly id: string }): string | undefined {
  return parseSpanId(id) === null ? (typeOfId(id) ?? undefined) : "TextSpan";
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
