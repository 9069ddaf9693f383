import { defineSubgraph } from "../../federation/subgraph.js";
import { ActorNameResolver } from "./actor-name.resolver.js";
import { ActorResolver } from "./actor.resolver.js";
import { ActorType } from "./actor.type.js";
import { ActorMentionResolver, ArticleMentionsResolver } from "./actor-mention.resolver.js";
import { RoleResolver } from "./role.resolver.js";
import { ArticleStub, TextSpanStub } from "./stubs.js";

/** Who speaks, acts or is spoken of: names, posts, affiliations, and how good they have been as sources. */
export const actorsSubgraph = defineSubgraph({
  name: "actors",
  reads: ["actors", "roles", "sourceGrades", "actorMentions"],
  resolvers: [ActorResolver, ActorNameResolver, RoleResolver, ActorMentionResolver, ArticleMentionsResolver],
  types: [ActorType, ArticleStub, TextSpanStub],
  references: {
    Actor: (id, { actors }) => actors.byId(id),
    Article: (id) => ({ id }),
  },
});
