import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Cost, ListSize } from "../../../federation/cost.js";
import type { Claim, CredibilityGrade } from "../../../domain/claim.js";
import { isNoted } from "../../../evidence/as-of.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import type { ClaimsContext } from "../claims.context.js";
import { ClaimType } from "./claim.type.js";
import { CredibilityGradeType } from "./credibility-grade.type.js";

@Resolver(() => ClaimType)
export class ClaimGradesResolver {
  @FieldResolver(() => [CredibilityGradeType], {
    description:
      "Every grade that people gave the claim, oldest first; of `asOf` only `recorded` matters, against when each was given.",
  })
  @Cost(5)
  @ListSize(1)
  async credibilityGrades(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Claim,
    @Ctx() { credibilityGrades }: ClaimsContext,
  ) {
    const at = readAsOf(asOf);
    return (await credibilityGrades.by("claimId", id)).filter(({ gradedAt }) => isNoted(gradedAt, at));
  }
}

@Resolver(() => CredibilityGradeType)
export class CredibilityGradeResolver {
  @FieldResolver(() => ClaimType, { nullable: true, description: "The claim that was graded." })
  claim(@Root() { claimId }: CredibilityGrade, @Ctx() { claims }: ClaimsContext) {
    return claims.byId(claimId);
  }
}
