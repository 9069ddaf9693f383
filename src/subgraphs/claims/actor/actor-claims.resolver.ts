import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Modality } from "../../../domain/assertion.js";
import { AttributionRole } from "../../../domain/attribution.js";
import { SUPPORTING } from "../../../evidence/withdrawals.js";
import { PageArgs } from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { AssertionConnection } from "../assertion/assertion.type.js";
import { listAssertions } from "../assertion/assertion-list.js";
import { listClaims } from "../claim/claim-list.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ActorStub } from "../stubs.js";

@Resolver(() => ActorStub)
export class ActorClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    nullable: true,
    description:
      "The claims that rest on its word: those that it asserts or confirms, itself or through those who speak for it.",
  })
  claimsOriginated(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Arg("modalities", () => [Modality], {
      nullable: true,
      description: "Only those that it presented in one of these ways.",
    })
    modalities: readonly Modality[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: ActorStub,
    @Ctx() context: ClaimsContext,
  ) {
    const filter = { originActorIds: [id], stances: SUPPORTING, modalities: modalities ?? null };
    return listClaims(filter, readAsOf(asOf), page, context);
  }

  @FieldResolver(() => AssertionConnection, {
    nullable: true,
    description: "The assertions in whose chain it has this role.",
  })
  assertionsAs(
    @Arg("role", () => AttributionRole, { description: "What it does in the chain." }) role: AttributionRole,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: ActorStub,
    @Ctx() context: ClaimsContext,
  ) {
    return listAssertions(anyOf("actorInRole", [`${role} ${id}`]), readAsOf(asOf), page, context);
  }
}
