import { defineSubgraph } from "../../federation/subgraph.js";
import {
  ActorStoriesResolver,
  ArticleStoriesResolver,
  DeploymentStoriesResolver,
} from "./member-stories.resolver.js";
import { StoryResolver } from "./story.resolver.js";
import { StoryType } from "./story.type.js";
import { ActorStub, ArticleStub, DeploymentStub } from "./stubs.js";

/** What belongs together: stories, as newsrooms follow them. */
export const storiesSubgraph = defineSubgraph({
  name: "stories",
  reads: ["stories"],
  resolvers: [StoryResolver, ArticleStoriesResolver, ActorStoriesResolver, DeploymentStoriesResolver],
  types: [StoryType, ActorStub, ArticleStub, DeploymentStub],
  references: {
    Story: (id, { stories }) => stories.byId(id),
    Article: (id) => ({ id }),
    Actor: (id) => ({ id }),
    Deployment: (id) => ({ id }),
  },
});
