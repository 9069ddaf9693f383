import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PageArgs, readConnection } from "../../federation/connection.js";
import { DeploymentConnection } from "./deployment.type.js";
import type { DeploymentsContext } from "./deployments.context.js";
import { StoryStub } from "./stubs.js";

@Resolver(() => StoryStub)
export class StoryDeploymentsResolver {
  @FieldResolver(() => DeploymentConnection, {
    nullable: true,
    description: "The deployments that the story follows, in the order of their ids.",
  })
  async deployments(
    @Root() { id }: StoryStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stories, deployments }: DeploymentsContext,
  ) {
    const story = await stories.byId(id);
    return story && readConnection("deployments", deployments, [{ ids: story.deploymentIds }], page);
  }
}
