import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { Stance } from "../../../domain/assertion.js";
import { RelationKind, type Claim } from "../../../domain/claim.js";
import { completeId } from "../../../domain/ids.js";
import { Cost, ListSize } from "../../../federation/cost.js";
import { PageArgs } from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { AssertionConnection } from "../assertion/assertion.type.js";
import { listAssertions } from "../assertion/assertion-list.js";
import type { ClaimsContext } from "../claims.context.js";
import { ActorStub } from "../stubs.js";
import { listClaims } from "./claim-list.js";
import { ClaimRelationType } from "./claim-relation.type.js";
import { ClaimOrder, claimSorting } from "./claim.order.js";
import { ClaimFilter } from "./claim.filter.js";
import { isEstablished } from "../../../evidence/as-of.js";
import { ClaimConnection, ClaimTargetType, ClaimType } from "./claim.type.js";

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimType, { nullable: true, description: "One claim; null when there is none with this id." })
  claim(
    @Arg("id", () => ID, { description: "e.g. `claim:C18` or `C18`." }) id: string,
    @Ctx() { claims }: ClaimsContext,
  ) {
    return claims.byId(completeId("Claim", id));
  }

  @Query(() => ClaimConnection, { nullable: true, description: "All claims, in the order of their ids." })
  claims(
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ClaimFilter | null | undefined,
    @Arg("orderBy", () => ClaimOrder, { nullable: true, description: "How to sort the list." })
    orderBy: ClaimOrder | null | undefined,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ClaimsContext,
  ) {
    return listClaims(filter, readAsOf(asOf), page, context, [], claimSorting(orderBy));
  }

  @FieldResolver(() => [ActorStub], { nullable: "items", description: "Whom it is about." })
  @ListSize(2)
  about(@Root() { aboutIds }: Claim) {
    return aboutIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [ClaimTargetType], {
    description: "What it measures or describes on which deployment.",
  })
  @ListSize(1)
  targets(@Root() { targets }: Claim) {
    return targets;
  }

  @FieldResolver(() => AssertionConnection, {
    description: "Who takes which stance on it where, in the order of reporting.",
  })
  assertions(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Arg("stances", () => [Stance], { nullable: true, description: "Only with one of these stances." })
    stances: readonly Stance[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: Claim,
    @Ctx() context: ClaimsContext,
  ) {
    const where = [...anyOf("claimId", [id]), ...anyOf("stance", stances)];
    return listAssertions(where, readAsOf(asOf), page, context);
  }

  @FieldResolver(() => [ClaimRelationType], {
    description:
      "How it stands to other claims, and they to it, as coded by then: only `recorded` matters here.",
  })
  @Cost(5)
  @ListSize(2)
  async relations(
    @Arg("kinds", () => [RelationKind], { nullable: true, description: "Only relations of these kinds." })
    kinds: readonly RelationKind[] | null | undefined,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Claim,
    @Ctx() { claimRelations }: ClaimsContext,
  ) {
    const relations = await claimRelations.by("eitherId", id);
    const at = readAsOf(asOf);
    return relations.filter(
      (relation) => isEstablished(relation, at) && (!kinds || kinds.includes(relation.kind)),
    );
  }
}
