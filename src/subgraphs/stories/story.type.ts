import { Directive, Field, ID, ObjectType } from "type-graphql";

import type { StoryId } from "../../domain/ids.js";
import type { Place } from "../../domain/place.js";
import type { MediaTopic, Story } from "../../domain/story.js";
import { ListSize } from "../../federation/cost.js";
import { connectionType } from "../../federation/connection.js";
import { NodeType } from "../../federation/node.type.js";
import { PlaceType } from "../../federation/place.type.js";

type Members = "articleIds" | "claimIds" | "actorIds" | "deploymentIds";

@ObjectType("MediaTopic", {
  description: "A subject from the IPTC Media Topics vocabulary.",
  simpleResolvers: true,
})
class MediaTopicType implements MediaTopic {
  @Field(() => ID, { description: "The topic's eight digits, such as `20000053`." })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: "The topic's label in the language of the story; null when the newsroom gave none.",
  })
  readonly label!: string | null;
}

@ObjectType("Story", {
  description:
    "News that belongs together: articles, the claims they make, the actors and deployments concerned. Anything can be in several stories.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class StoryType extends NodeType implements Omit<Story, Members> {
  declare readonly id: StoryId;

  @Field(() => String, { description: "The story's title." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "A short summary; null when the newsroom wrote none." })
  readonly summary!: string | null;

  @Field(() => String, { description: "The language of title and summary, as a BCP 47 tag such as `en`." })
  readonly language!: string;

  @Field(() => [MediaTopicType], { description: "The story's subjects, in the newsroom's order." })
  @ListSize(2)
  readonly topics!: readonly MediaTopic[];

  @Field(() => [PlaceType], { description: "Where the story takes place, in the newsroom's order." })
  @ListSize(2)
  readonly places!: readonly Place[];

  @Field(() => Boolean, { description: "True for a story that was invented to show how the graph works." })
  readonly fictional!: boolean;
}

export const StoryConnection = connectionType("Story", "stories", () => StoryType);
