import type { ClaimId } from "../../../domain/ids.js";
import type { Story } from "../../../domain/story.js";
import type { ClaimsContext } from "../claims.context.js";

/**
 * The claims of a story: those its articles make, those about its deployments, and those that the
 * newsroom added by hand. Each once, in no particular order.
 */
export async function claimIdsOf(story: Story, { claims, assertions }: ClaimsContext): Promise<ClaimId[]> {
  const [said, onDeployments] = await Promise.all([
    assertions.byAll("articleId", story.articleIds),
    claims.byAll("deploymentId", story.deploymentIds),
  ]);
  return [
    ...new Set([
      ...story.claimIds,
      ...said.map(({ claimId }) => claimId),
      ...onDeployments.map(({ id }) => id),
    ]),
  ];
}
