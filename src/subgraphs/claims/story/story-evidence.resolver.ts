import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { sourcesOf } from "../../../evidence/sources.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import type { ClaimsContext } from "../claims.context.js";
import { ContradictionType } from "../evidence/contradiction.type.js";
import { gather } from "../evidence/gather.js";
import { CONTRADICTIONS, readContradictions } from "../evidence/read-contradictions.js";
import { ruleAt } from "../evidence/rules.js";
import { StoryStub } from "../stubs.js";
import { SourcesType } from "./sources.type.js";
import { claimIdsOf } from "./story-members.js";
import { Cost, ListSize } from "../../../federation/cost.js";

const SOURCES = { declared: 500, each: 10 };

/** What follows for a story from what was said on its claims. Computed, never stored. */
@Resolver(() => StoryStub)
export class StoryEvidenceResolver {
  @FieldResolver(() => [ContradictionType], {
    nullable: true,
    description: `Pairs of claims that cannot both hold, at least one of which is the story's. ${ruleAt("contradictions")}`,
  })
  @Cost(CONTRADICTIONS.declared)
  @ListSize(25)
  async contradictions(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: StoryStub,
    @Ctx() context: ClaimsContext,
  ) {
    const story = await context.stories.byId(id);
    if (!story) return null;
    const claimIds = await claimIdsOf(story, context);
    return readContradictions(claimIds, readAsOf(asOf), context);
  }

  @FieldResolver(() => SourcesType, {
    nullable: true,
    description: `The parties on whose word the story rests, and how they depend on one another. ${ruleAt("sources-of-a-story")}`,
  })
  @Cost(SOURCES.declared)
  async sources(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: StoryStub,
    @Ctx() context: ClaimsContext,
  ) {
    const story = await context.stories.byId(id);
    if (!story) return null;
    const claimIds = await claimIdsOf(story, context);
    return sourcesOf(claimIds, readAsOf(asOf), await gather({ claims: claimIds }, context, SOURCES));
  }
}
