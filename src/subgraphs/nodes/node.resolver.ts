import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { codePointLength } from "../../domain/code-points.js";
import { typeOfId } from "../../domain/ids.js";
import { parseSpanId, spanId, type TextSpan } from "../../domain/text-span.js";
import type { Loaders } from "../../federation/loaders.js";
import { NodeType } from "../../federation/node.type.js";
import { badUserInput } from "../../federation/user-error.js";
import { NODE_COLLECTIONS, type NodeCollection, type NodeTypeName } from "./node-collections.js";

const MAXIMUM_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      "Anything by its global id; null for an id that names nothing. An error for an id without its type.",
  })
  node(
    @Arg("id", () => ID, { description: "e.g. `claim:C18`." }) id: string,
    @Ctx() context: Loaders<NodeCollection>,
  ) {
    return findNode(id, context);
  }

  @Query(() => [NodeType], {
    nullable: "itemsAndList",
    description: `Up to ${MAXIMUM_IDS} things in the order of the ids; null in the place of an id that names nothing.`,
  })
  nodes(
    @Arg("ids", () => [ID], { description: `Up to ${MAXIMUM_IDS} global ids, of any types.` })
    ids: readonly string[],
    @Ctx() context: Loaders<NodeCollection>,
  ) {
    if (ids.length > MAXIMUM_IDS)
      throw badUserInput(`"ids" takes up to ${MAXIMUM_IDS} ids; there were ${ids.length}.`);
    return ids.map((id) => findNode(id, context));
  }
}

async function findNode(id: string, context: Loaders<NodeCollection>) {
  const span = parseSpanId(id);
  if (span !== null) return findSpan(span, context);
  const type = typeOfId(id);
  if (type === null) throw badUserInput(untyped(id));
  if (!isNodeType(type)) return null;
  const record = await context[NODE_COLLECTIONS[type]].byId(id);
  return record && { id };
}

/** The words are the articles subgraph's; here it is enough that the text reaches so far. */
async function findSpan(span: TextSpan, { articleVersions }: Loaders<NodeCollection>) {
  const version = await articleVersions.byId(span.versionId);
  return version && span.end <= codePointLength(version.text) ? { id: spanId(span) } : null;
}

function untyped(id: string): string {
  return `${JSON.stringify(id)} does not say what it names: write the type before it, as in "claim:C18".`;
}

function isNodeType(type: string): type is NodeTypeName {
  return Object.hasOwn(NODE_COLLECTIONS, type);
}
