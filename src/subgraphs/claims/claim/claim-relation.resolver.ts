import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ClaimRelation } from "../../../domain/claim.js";
import type { ClaimsContext } from "../claims.context.js";
import { ClaimRelationType } from "./claim-relation.type.js";
import { ClaimType } from "./claim.type.js";

@Resolver(() => ClaimRelationType)
export class ClaimRelationResolver {
  @FieldResolver(() => ClaimType, { description: "The claim that the relation is said of." })
  claim(@Root() { claimId }: ClaimRelation, @Ctx() { claims }: ClaimsContext) {
    return claims.byId(claimId);
  }

  @FieldResolver(() => ClaimType, { description: "The claim that it stands in relation to." })
  other(@Root() { otherId }: ClaimRelation, @Ctx() { claims }: ClaimsContext) {
    return claims.byId(otherId);
  }
}
