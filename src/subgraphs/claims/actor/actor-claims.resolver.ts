import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Modality } from "../../../domain/assertion.js";
import { AttributionRole } from "../../../domain/attribution.js";
import { PageArgs, readConnection } from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { AssertionConnection } from "../assertion/assertion.type.js";
import { assertionsAsOf } from "../assertion/assertions-as-of.js";
import { claimWhere } from "../claim/claim.filter.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ActorStub } from "../stubs.js";

@Resolver(() => ActorStub)
export class ActorClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    nullable: true,
    description: "The claims that rest on its word, or on the word of those who speak for it.",
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
    @Ctx() { claims }: ClaimsContext,
  ) {
    const where = claimWhere({ originActorIds: [id], modalities: modalities ?? null }, readAsOf(asOf));
    return readConnection("claims", claims, where, page);
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
    @Ctx() { assertions }: ClaimsContext,
  ) {
    const where = [...anyOf("actorInRole", [`${role} ${id}`]), ...assertionsAsOf(readAsOf(asOf))];
    return readConnection("assertions", assertions, where, page);
  }
}
