import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Assertion } from "../../../domain/assertion.js";
import { driftOf, type Drift } from "../../../evidence/drift.js";
import { AssertionType } from "../assertion/assertion.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { DriftType } from "./drift.type.js";
import { gather } from "./gather.js";
import { ruleAt } from "./rules.js";
import { Cost, ListSize } from "../../../federation/cost.js";

const DRIFT = { declared: 20, each: 5 };

@Resolver(() => AssertionType)
export class AssertionDriftResolver {
  @FieldResolver(() => [DriftType], {
    description: `How it differs from what it retells; empty where it differs in nothing, or retells nothing. ${ruleAt("drift")}`,
  })
  @Cost(DRIFT.declared)
  @ListSize(1)
  async drift(@Root() assertion: Assertion, @Ctx() context: ClaimsContext) {
    const retold = assertion.retellsId && (await context.assertions.byId(assertion.retellsId));
    const claims = [assertion.claimId, ...(retold ? [retold.claimId] : [])];
    return driftOf(assertion, await gather({ claims }, context, DRIFT));
  }
}

@Resolver(() => DriftType)
export class DriftResolver {
  @FieldResolver(() => AssertionType, { description: "What it retells." })
  from(@Root() { from }: Drift) {
    return from;
  }
}
