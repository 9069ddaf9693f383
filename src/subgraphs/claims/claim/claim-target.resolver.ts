import { FieldResolver, Resolver, Root } from "type-graphql";

import type { ClaimTarget } from "../../../domain/claim.js";
import { DeploymentStub } from "../stubs.js";
import { ClaimTargetType } from "./claim.type.js";

@Resolver(() => ClaimTargetType)
export class ClaimTargetResolver {
  @FieldResolver(() => DeploymentStub, { nullable: true, description: "The deployment." })
  deployment(@Root() { deploymentId }: ClaimTarget) {
    return { id: deploymentId };
  }
}
