import { FieldResolver, Resolver, Root } from "type-graphql";

import type { ClaimTarget } from "../../../domain/claim.js";
import { ActorStub, DeploymentStub } from "../stubs.js";
import { ClaimTargetType } from "./claim.type.js";

@Resolver(() => ClaimTargetType)
export class ClaimTargetResolver {
  @FieldResolver(() => DeploymentStub, { nullable: true, description: "The deployment." })
  deployment(@Root() { deploymentId }: ClaimTarget) {
    return { id: deploymentId };
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description:
      "Whose losses it measures; null for those of the force that is sent, and for other measures.",
  })
  side(@Root() { sideId }: ClaimTarget) {
    return sideId && { id: sideId };
  }
}
