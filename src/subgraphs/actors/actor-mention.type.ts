import { Directive, Field, ObjectType } from "type-graphql";

import type { ActorMentionId } from "../../domain/ids.js";
import { NodeType } from "../../federation/node.type.js";
import type { ActorMention } from "../../domain/actor.js";
import { connectionType } from "../../federation/connection.js";

@ObjectType("ActorMention", {
  implements: NodeType,
  description: "A place in a text that names or means an actor.",
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class ActorMentionType extends NodeType implements Pick<ActorMention, "surface" | "anaphoric"> {
  declare readonly id: ActorMentionId;

  @Field(() => String, { description: "The words." })
  readonly surface!: string;

  @Field(() => Boolean, { description: 'A description or pronoun ("the agency") rather than a name.' })
  readonly anaphoric!: boolean;
}

export const ActorMentionConnection = connectionType("ActorMention", "mentions", () => ActorMentionType);
