import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";

import { completeId } from "../../domain/ids.js";
import { PageArgs, readConnection } from "../../federation/connection.js";
import type { StoriesContext } from "./stories.context.js";
import { StoryOrder, storySorting } from "./story.order.js";
import { StoryFilter, storyWhere } from "./story.filter.js";
import { StoryConnection, StoryType } from "./story.type.js";

@Resolver(() => StoryType)
export class StoryResolver {
  @Query(() => StoryType, { nullable: true, description: "The story with this id; null if there is none." })
  story(
    @Arg("id", () => ID, { description: "The story's id, e.g. `story:dprk-russia` or `dprk-russia`." })
    id: string,
    @Ctx() { stories }: StoriesContext,
  ) {
    return stories.byId(completeId("Story", id));
  }

  @Query(() => StoryConnection, { nullable: true, description: "All stories, in the order of their ids." })
  stories(
    @Arg("filter", () => StoryFilter, {
      nullable: true,
      description: "Which stories to list; all of them if omitted.",
    })
    filter: StoryFilter | null | undefined,
    @Arg("orderBy", () => StoryOrder, { nullable: true, description: "How to sort the list." })
    orderBy: StoryOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories }: StoriesContext,
  ) {
    return readConnection("stories", stories, storyWhere(filter), page, storySorting(orderBy));
  }
}
