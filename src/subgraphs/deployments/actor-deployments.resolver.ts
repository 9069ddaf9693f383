import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PageArgs, readConnection } from "../../federation/connection.js";
import { DeploymentConnection } from "./deployment.type.js";
import type { DeploymentsContext } from "./deployments.context.js";
import { ActorStub } from "./stubs.js";

@Resolver(() => ActorStub)
export class ActorDeploymentsResolver {
  @FieldResolver(() => DeploymentConnection, { nullable: true, description: "Deployments of its forces." })
  deploymentsSent(
    @Root() { id }: ActorStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { deployments }: DeploymentsContext,
  ) {
    return readConnection("deployments", deployments, [{ index: "senderId", anyOf: [id] }], page);
  }

  @FieldResolver(() => DeploymentConnection, {
    nullable: true,
    description: "Deployments onto its territory.",
  })
  deploymentsHosted(
    @Root() { id }: ActorStub,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { deployments }: DeploymentsContext,
  ) {
    return readConnection("deployments", deployments, [{ index: "hostId", anyOf: [id] }], page);
  }
}
