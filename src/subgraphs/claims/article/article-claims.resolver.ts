import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { SourceNaming } from "../../../domain/attribution.js";
import { PageArgs, readConnection } from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { AssertionConnection } from "../assertion/assertion.type.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ArticleStub } from "../stubs.js";

@Resolver(() => ArticleStub)
export class ArticleClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    nullable: true,
    description: "The claims on which it carries a stance.",
  })
  claims(
    @Root() { id }: ArticleStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { claims }: ClaimsContext,
  ) {
    const inArticle = { referrer: "assertions", where: anyOf("articleId", [id]) } as const;
    return readConnection("claims", claims, [inArticle], page);
  }

  @FieldResolver(() => AssertionConnection, { nullable: true, description: "The stances that it carries." })
  assertions(
    @Arg("naming", () => [SourceNaming], {
      nullable: true,
      description: "Only those whose source is named this far.",
    })
    naming: readonly SourceNaming[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: ArticleStub,
    @Ctx() { assertions }: ClaimsContext,
  ) {
    const where = [...anyOf("articleId", [id]), ...anyOf("naming", naming)];
    return readConnection("assertions", assertions, where, page);
  }
}
