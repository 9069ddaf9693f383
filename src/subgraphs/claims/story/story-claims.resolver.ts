import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Stance } from "../../../domain/assertion.js";
import { PageArgs } from "../../../federation/connection.js";
import { Cost } from "../../../federation/cost.js";
import { anyOf } from "../../../federation/where.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { AssertionConnection } from "../assertion/assertion.type.js";
import { listAssertions } from "../assertion/assertion-list.js";
import { listClaims } from "../claim/claim-list.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { StoryStub } from "../stubs.js";
import { claimIdsOf } from "./story-members.js";

@Resolver(() => StoryStub)
export class StoryClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    nullable: true,
    description:
      "The story's claims, in the order of their ids: those its articles make, those about its deployments, and those added by the newsroom.",
  })
  @Cost(80)
  async claims(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: StoryStub,
    @Ctx() context: ClaimsContext,
  ) {
    const story = await context.stories.byId(id);
    return (
      story && listClaims(null, readAsOf(asOf), page, context, [{ ids: await claimIdsOf(story, context) }])
    );
  }

  @FieldResolver(() => AssertionConnection, {
    nullable: true,
    description:
      "Every statement on the story's claims, silence included, in the order of reporting: the story's timeline.",
  })
  @Cost(80)
  async statements(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Arg("stances", () => [Stance], {
      nullable: true,
      description: "Only statements that take one of these stances.",
    })
    stances: readonly Stance[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: StoryStub,
    @Ctx() context: ClaimsContext,
  ) {
    const story = await context.stories.byId(id);
    if (!story) return null;
    const where = [...anyOf("claimId", await claimIdsOf(story, context)), ...anyOf("stance", stances)];
    return listAssertions(where, readAsOf(asOf), page, context);
  }
}
