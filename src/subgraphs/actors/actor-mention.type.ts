import { Field, ObjectType } from "type-graphql";

import type { ActorMention } from "../../domain/actor.js";
import { connectionType } from "../../federation/connection.js";

@ObjectType("ActorMention", {
  description: "A place in a text that names or means an actor.",
  simpleResolvers: true,
})
export class ActorMentionType implements Pick<ActorMention, "surface" | "anaphoric"> {
  @Field(() => String, { description: "The words." })
  readonly surface!: string;

  @Field(() => Boolean, { description: 'A description or pronoun ("the agency") rather than a name.' })
  readonly anaphoric!: boolean;
}

export const ActorMentionConnection = connectionType("ActorMention", "mentions", () => ActorMentionType);
