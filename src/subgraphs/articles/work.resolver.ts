import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { completeId } from "../../domain/ids.js";
import type { Work } from "../../domain/work.js";
import { PageArgs, readConnection } from "../../federation/connection.js";
import type { ArticlesContext } from "./articles.context.js";
import { ActorStub } from "./stubs.js";
import { WorkFilter, workWhere } from "./work.filter.js";
import { WorkConnection, WorkType } from "./work.type.js";

@Resolver(() => WorkType)
export class WorkResolver {
  @Query(() => WorkType, { nullable: true, description: "The work with this id; null if there is none." })
  work(
    @Arg("id", () => ID, { description: "The work's id, e.g. `work:leaked-memo` or `leaked-memo`." })
    id: string,
    @Ctx() { works }: ArticlesContext,
  ) {
    return works.byId(completeId("Work", id));
  }

  @Query(() => WorkConnection, { nullable: true, description: "All works, in the order of their ids." })
  works(
    @Arg("filter", () => WorkFilter, {
      nullable: true,
      description: "Which works to list; all of them if omitted.",
    })
    filter: WorkFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { works }: ArticlesContext,
  ) {
    return readConnection("works", works, workWhere(filter), page);
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The actor that made the work; null when not known.",
  })
  author(@Root() { authorId }: Work) {
    return authorId && { id: authorId };
  }
}
