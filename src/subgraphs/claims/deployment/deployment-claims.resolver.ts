import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Measure } from "../../../domain/claim.js";
import { ListSize } from "../../../federation/cost.js";
import { PageArgs } from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { listClaims } from "../claim/claim-list.js";
import { ClaimConnection, ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { DeploymentStub, WaveStub } from "../stubs.js";

@Resolver(() => DeploymentStub)
export class DeploymentClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    nullable: true,
    description: "The claims that measure or describe it.",
  })
  claims(
    @Arg("measures", () => [Measure], {
      nullable: true,
      description: "Only those that measure one of these.",
    })
    measures: readonly Measure[] | null | undefined,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: DeploymentStub,
    @Ctx() context: ClaimsContext,
  ) {
    return listClaims({ deploymentIds: [id] }, readAsOf(asOf), page, context, anyOf("measure", measures));
  }
}

@Resolver(() => WaveStub)
export class WaveClaimsResolver {
  @FieldResolver(() => [ClaimType], {
    nullable: true,
    description: "The claims that measure or describe it.",
  })
  @ListSize(10)
  claims(@Root() { id }: WaveStub, @Ctx() { claims }: ClaimsContext) {
    return claims.by("waveId", id);
  }
}
