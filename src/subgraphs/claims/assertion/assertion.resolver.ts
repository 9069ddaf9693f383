import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Assertion } from "../../../domain/assertion.js";
import { completeId } from "../../../domain/ids.js";
import { ListSize } from "../../../federation/cost.js";
import { spanStub } from "../../../federation/span-stub.js";
import { ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ArticleStub, TextSpanStub } from "../stubs.js";
import { AssertionType } from "./assertion.type.js";
import { AttributionChainType } from "./attribution.type.js";

@Resolver(() => AssertionType)
export class AssertionResolver {
  @Query(() => AssertionType, {
    nullable: true,
    description: "One assertion; null when there is none with this id.",
  })
  assertion(
    @Arg("id", () => ID, { description: "e.g. `assertion:A01.2` or `A01.2`." }) id: string,
    @Ctx() { assertions }: ClaimsContext,
  ) {
    return assertions.byId(completeId("Assertion", id));
  }

  @FieldResolver(() => ClaimType, { description: "What the stance is on." })
  claim(@Root() { claimId }: Assertion, @Ctx() { claims }: ClaimsContext) {
    return claims.byId(claimId);
  }

  @FieldResolver(() => ArticleStub, { nullable: true, description: "The article that carries it." })
  article(@Root() { articleId }: Assertion) {
    return { id: articleId };
  }

  @FieldResolver(() => [TextSpanStub], { nullable: "items", description: "Where exactly the words stand." })
  @ListSize(2)
  spans(@Root() { spans }: Assertion) {
    return spans.map(spanStub);
  }

  @FieldResolver(() => AttributionChainType, { description: "Who says it on whose word." })
  attribution(@Root() { attribution }: Assertion) {
    return attribution;
  }

  @FieldResolver(() => AssertionType, {
    nullable: true,
    description: "The assertion that this one passes on, where that is known.",
  })
  retells(@Root() { retellsId }: Assertion, @Ctx() { assertions }: ClaimsContext) {
    return retellsId && assertions.byId(retellsId);
  }
}
