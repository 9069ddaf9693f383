import { defineSubgraph } from "../../federation/subgraph.js";
import { ActorNameResolver } from "./actor-name.resolver.js";
import { ActorResolver } from "./actor.resolver.js";
import { ActorType } from "./actor.type.js";
import { ActorMentionResolver, ArticleMentionsResolver } from "./actor-mention.resolver.js";
import { ActorMentionType } from "./actor-mention.type.js";
import { RoleResolver } from "./role.resolver.js";
import { RoleType } from "./role.type.js";
import { SourceGradeResolver } from "./source-grade.resolver.js";
import { SourceGradeType } from "./source-grade.type.js";
import { ArticleStub, TextSpanStub, StoryStub } from "./stubs.js";
import { ActorSuccessionResolver, SuccessionResolver } from "./succession.resolver.js";
import { StoryActorsResolver } from "./story-actors.resolver.js";

/** Who speaks, acts or is spoken of: names, posts, affiliations, and how good they have been as sources. */
export const actorsSubgraph = defineSubgraph({
  name: "actors",
  reads: ["actors", "roles", "sourceGrades", "actorMentions", "stories"],
  resolvers: [
    ActorResolver,
    ActorNameResolver,
    ActorSuccessionResolver,
    SuccessionResolver,
    RoleResolver,
    SourceGradeResolver,
    ActorMentionResolver,
    ArticleMentionsResolver,
    StoryActorsResolver,
  ],
  types: [ActorType, RoleType, SourceGradeType, ActorMentionType, ArticleStub, TextSpanStub, StoryStub],
  references: {
    Actor: (id, { actors }) => actors.byId(id),
    Role: (id, { roles }) => roles.byId(id),
    SourceGrade: (id, { sourceGrades }) => sourceGrades.byId(id),
    ActorMention: (id, { actorMentions }) => actorMentions.byId(id),
    Article: (id) => ({ id }),
    Story: (id) => ({ id }),
  },
});
