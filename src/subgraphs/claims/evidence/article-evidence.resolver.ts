import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ArticleId } from "../../../domain/ids.js";
import { soleSupportOf } from "../../../evidence/sole-support.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ArticleStub } from "../stubs.js";
import { gather } from "./gather.js";
import { ruleAt } from "./rules.js";
import { Cost, ListSize } from "../../../federation/cost.js";

const SOLE_SUPPORT = { declared: 80, each: 20 };

/** An article's key, which the gateway has checked to be one. */
interface Key {
  readonly id: ArticleId;
}

/** What follows for an article from what it and others say. */
@Resolver(() => ArticleStub)
export class ArticleEvidenceResolver {
  @FieldResolver(() => [ClaimType], {
    nullable: true,
    description: `Claims that rest on this article alone: what falls with it. ${ruleAt("sole-support")}`,
  })
  @Cost(SOLE_SUPPORT.declared)
  @ListSize(5)
  async soleSupportOf(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ) {
    return soleSupportOf(id, readAsOf(asOf), await gather({ articles: [id] }, context, SOLE_SUPPORT));
  }
}
