import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Deployment } from "../../domain/deployment.js";
import { completeId } from "../../domain/ids.js";
import { ListSize } from "../../federation/cost.js";
import { PageArgs, readConnection } from "../../federation/connection.js";
import { DeploymentOrder, deploymentSorting } from "./deployment.order.js";
import { DeploymentFilter, deploymentWhere } from "./deployment.filter.js";
import { DeploymentConnection, DeploymentType } from "./deployment.type.js";
import type { DeploymentsContext } from "./deployments.context.js";
import { ActorStub } from "./stubs.js";
import { WaveType } from "./wave.type.js";

@Resolver(() => DeploymentType)
export class DeploymentResolver {
  @Query(() => DeploymentType, {
    nullable: true,
    description: "One deployment; null when there is none with this id.",
  })
  deployment(
    @Arg("id", () => ID, { description: "e.g. `deployment:dprk-russia-2024` or `dprk-russia-2024`." })
    id: string,
    @Ctx() { deployments }: DeploymentsContext,
  ) {
    return deployments.byId(completeId("Deployment", id));
  }

  @Query(() => DeploymentConnection, {
    nullable: true,
    description: "All deployments, in the order of their ids.",
  })
  deployments(
    @Arg("filter", () => DeploymentFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: DeploymentFilter | null | undefined,
    @Arg("orderBy", () => DeploymentOrder, { nullable: true, description: "How to sort the list." })
    orderBy: DeploymentOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { deployments }: DeploymentsContext,
  ) {
    return readConnection(
      "deployments",
      deployments,
      deploymentWhere(filter),
      page,
      deploymentSorting(orderBy),
    );
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The state or body that sends the force; of several, the one that leads.",
  })
  sender(@Root() { senderId }: Deployment) {
    return { id: senderId };
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The state that takes the force in; of several, the main one.",
  })
  host(@Root() { hostId }: Deployment) {
    return { id: hostId };
  }

  @FieldResolver(() => [ActorStub], {
    nullable: "items",
    description: "Everyone who sends a part of the force, the one that leads first.",
  })
  @ListSize(1)
  senders(@Root() { senderId, otherSenderIds }: Deployment) {
    return [senderId, ...otherSenderIds].map((id) => ({ id }));
  }

  @FieldResolver(() => [ActorStub], {
    nullable: "items",
    description: "Everyone who takes a part of the force in, the main host first.",
  })
  @ListSize(1)
  hosts(@Root() { hostId, otherHostIds }: Deployment) {
    return [hostId, ...otherHostIds].map((id) => ({ id }));
  }

  @FieldResolver(() => ActorStub, { nullable: true, description: "Whom it is to help." })
  beneficiary(@Root() { beneficiaryId }: Deployment) {
    return beneficiaryId && { id: beneficiaryId };
  }

  @FieldResolver(() => ActorStub, { nullable: true, description: "Against whom it is used." })
  opponent(@Root() { opponentId }: Deployment) {
    return opponentId && { id: opponentId };
  }

  @FieldResolver(() => ActorStub, { nullable: true, description: "The force itself." })
  force(@Root() { forceId }: Deployment) {
    return { id: forceId };
  }

  @FieldResolver(() => [WaveType], { description: "Its parts, in the order of movement." })
  @ListSize(4)
  waves(@Root() { id }: Deployment, @Ctx() { waves }: DeploymentsContext) {
    return waves.by("deploymentId", id);
  }
}
