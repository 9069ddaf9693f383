import { defineSubgraph } from "../../federation/subgraph.js";
import { ActorNameResolver } from "./actor-name.resolver.js";
import { ActorResolver } from "./actor.resolver.js";
import { ActorType } from "./actor.type.js";
import { ActorMentionResolver, ArticleMentionsResolver } from "./actor-mention.resolver.js";
import { RoleResolver } from "./role.resolver.js";
import { ArticleStub, TextSpanStub, StoryStub } from "./stubs.js";
import { StoryActorsResolver } from "./story-actors.resolver.js";

/** Who speaks, acts or is spoken of: names, posts, affiliations, and how good they have been as sources. */
export const actorsSubgraph = defineSubgraph({
  name: "actors",
  reads: ["actors", "roles", "sourceGrades", "actorMentions", "stories"],
  resolvers: [
    ActorResolver,
    ActorNameResolver,
    RoleResolver,
    ActorMentionResolver,
    ArticleMentionsResolver,
    StoryActorsResolver,
  ],
  types: [ActorType, ArticleStub, TextSpanStub, StoryStub],
  references: {
    Actor: (id, { actors }) => actors.byId(id),
    Article: (id) => ({ id }),
    Story: (id) => ({ id }),
  },
});
