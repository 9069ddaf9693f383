import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Wave } from "../../domain/deployment.js";
import { DeploymentType } from "./deployment.type.js";
import type { DeploymentsContext } from "./deployments.context.js";
import { WaveType } from "./wave.type.js";

@Resolver(() => WaveType)
export class WaveResolver {
  @FieldResolver(() => DeploymentType, { nullable: true, description: "What it is a part of." })
  deployment(@Root() { deploymentId }: Wave, @Ctx() { deployments }: DeploymentsContext) {
    return deployments.byId(deploymentId);
  }
}
