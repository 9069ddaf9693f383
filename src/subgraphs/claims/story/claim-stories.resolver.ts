import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Claim } from "../../../domain/claim.js";
import { ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { StoryStub } from "../stubs.js";
import { Cost, ListSize } from "../../../federation/cost.js";

@Resolver(() => ClaimType)
export class ClaimStoriesResolver {
  @FieldResolver(() => [StoryStub], {
    nullable: true,
    description: "The stories that the claim belongs to, in the order of their ids.",
  })
  @Cost(15)
  @ListSize(2)
  async stories(@Root() { id, targets }: Claim, @Ctx() { stories, assertions }: ClaimsContext) {
    const said = await assertions.by("claimId", id);
    const found = await Promise.all([
      stories.by("claimId", id),
      stories.byAll("articleId", distinct(said.map(({ articleId }) => articleId))),
      stories.byAll("deploymentId", distinct(targets.map(({ deploymentId }) => deploymentId))),
    ]);
    return distinct(found.flat().map((story) => story.id))
      .sort()
      .map((storyId) => ({ id: storyId }));
  }
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
