import { Field, ID, InputType } from "type-graphql";

import { anyIdOf, anyOf, everyWord, is } from "../../federation/where.js";
import { Cost } from "../../federation/cost.js";
import type { Where } from "../../store/store.js";

@InputType("StoryFilter", {
  description: "Which stories to list: those that meet every condition given.",
})
export class StoryFilter {
  @Field(() => [ID], { nullable: true, description: "Stories with at least one of these articles." })
  readonly articleIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: "Stories about at least one of these actors." })
  readonly actorIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: "Stories with at least one of these deployments." })
  readonly deploymentIds?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Stories with at least one of these IPTC Media Topics, given by their eight digits.",
  })
  readonly topics?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: "Stories in this language, e.g. `en`." })
  readonly language?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Stories whose title or summary has every one of these words, whatever their case and accents.",
  })
  @Cost(5)
  readonly text?: string | null;
}

export function storyWhere(filter: StoryFilter | null | undefined): Where<"stories"> {
  if (!filter) return [];
  return [
    ...anyIdOf("articleId", "Article", filter.articleIds),
    ...anyIdOf("actorId", "Actor", filter.actorIds),
    ...anyIdOf("deploymentId", "Deployment", filter.deploymentIds),
    ...anyOf("topic", filter.topics),
    ...is("language", filter.language?.toLowerCase()),
    ...everyWord("text", filter.text),
  ];
}
