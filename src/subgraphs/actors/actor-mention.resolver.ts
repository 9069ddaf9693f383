import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ActorMention } from "../../domain/actor.js";
import { ListSize } from "../../federation/cost.js";
import { spanStub } from "../../federation/span-stub.js";
import { ActorMentionType } from "./actor-mention.type.js";
import { ActorType } from "./actor.type.js";
import type { ActorsContext } from "./actors.context.js";
import { ArticleStub, TextSpanStub } from "./stubs.js";

@Resolver(() => ActorMentionType)
export class ActorMentionResolver {
  @FieldResolver(() => ActorType, {
    nullable: true,
    description: "Who is meant; null where the text leaves it open.",
  })
  actor(@Root() { actorId }: ActorMention, @Ctx() { actors }: ActorsContext) {
    return actorId && actors.byId(actorId);
  }

  @FieldResolver(() => TextSpanStub, { nullable: true, description: "Where the words stand." })
  span(@Root() { span }: ActorMention) {
    return spanStub(span);
  }

  @FieldResolver(() => [ActorType], { description: "Actors that a hasty reader could take it for." })
  @ListSize(1)
  ambiguousWith(@Root() { ambiguousWithIds }: ActorMention, @Ctx() { actors }: ActorsContext) {
    return actors.byIds(ambiguousWithIds);
  }
}

@Resolver(() => ArticleStub)
export class ArticleMentionsResolver {
  @FieldResolver(() => [ActorMentionType], {
    nullable: true,
    description: "Whom its texts name or mean, in the order of the text.",
  })
  @ListSize(20)
  mentions(@Root() { id }: ArticleStub, @Ctx() { actorMentions }: ActorsContext) {
    return actorMentions.by("articleId", id);
  }
}
