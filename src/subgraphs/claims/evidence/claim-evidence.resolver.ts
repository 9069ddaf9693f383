import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Claim } from "../../../domain/claim.js";
import { ClaimStatus, claimStatusOf } from "../../../evidence/claim-status.js";
import { corroborationOf } from "../../../evidence/corroboration.js";
import { credibilityOf } from "../../../evidence/credibility.js";
import { positionsOn } from "../../../evidence/positions.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import "./claim-status.enum.js";
import { CorroborationType } from "./corroboration.type.js";
import { CredibilityAssessmentType } from "./credibility.type.js";
import { gather } from "./gather.js";
import { PositionType } from "./position.type.js";
import { ruleAt } from "./rules.js";
import { Cost, ListSize } from "../../../federation/cost.js";

const STATUS = { declared: 15, each: 4 };
const CORROBORATION = { declared: 40, each: 12 };
const CREDIBILITY = { declared: 200, each: 3 };
const POSITIONS = { declared: 20, each: 8 };

/** What follows for a claim from what was said. */
@Resolver(() => ClaimType)
export class ClaimEvidenceResolver {
  @FieldResolver(() => ClaimStatus, { description: `How it stands. ${ruleAt("claim-status")}` })
  @Cost(STATUS.declared)
  async status(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Claim,
    @Ctx() context: ClaimsContext,
  ) {
    return claimStatusOf(id, readAsOf(asOf), await gather({ related: [id] }, context, STATUS));
  }

  @FieldResolver(() => CorroborationType, {
    description: `How many independent origins stand behind it. ${ruleAt("corroboration")}`,
  })
  @Cost(CORROBORATION.declared)
  async corroboration(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Claim,
    @Ctx() context: ClaimsContext,
  ) {
    return corroborationOf(id, readAsOf(asOf), await gather({ claims: [id] }, context, CORROBORATION));
  }

  @FieldResolver(() => CredibilityAssessmentType, {
    description: `How far it can be believed on what is known. ${ruleAt("credibility")}`,
  })
  @Cost(CREDIBILITY.declared)
  async credibility(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() claim: Claim,
    @Ctx() context: ClaimsContext,
  ) {
    return credibilityOf(
      claim.id,
      readAsOf(asOf),
      await gather({ compared: [claim.id] }, context, CREDIBILITY),
    );
  }

  @FieldResolver(() => [PositionType], {
    description: `The latest stance of every actor that has taken one, silence included. ${ruleAt("positions")}`,
  })
  @Cost(POSITIONS.declared)
  @ListSize(5)
  async positions(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Claim,
    @Ctx() context: ClaimsContext,
  ) {
    return positionsOn(id, readAsOf(asOf), await gather({ claims: [id] }, context, POSITIONS));
  }
}
