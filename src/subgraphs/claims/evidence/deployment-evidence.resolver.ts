import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { DeploymentId } from "../../../domain/ids.js";
import { historyOf } from "../../../evidence/history.js";
import { measureHistories } from "../../../evidence/measure-history.js";
import { measuresOf } from "../../../evidence/measures.js";
import { payOf } from "../../../evidence/pay.js";
import { outstandingOf } from "../../../evidence/outstanding.js";
import { actualOf, plannedOf } from "../../../evidence/strength.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import type { ClaimsContext } from "../claims.context.js";
import { DeploymentStub } from "../stubs.js";
import { gather } from "./gather.js";
import { ruleAt } from "./rules.js";
import type { AnsweredMeasure } from "./strength.resolver.js";
import {
  MeasureEstimateType,
  PayEstimateType,
  StrengthChangeType,
  StrengthEstimateType,
} from "./strength.type.js";
import { Cost, ListSize } from "../../../federation/cost.js";

const ACTUAL = { declared: 500, each: 9 };
const PLANNED = { declared: 400, each: 8 };
const OUTSTANDING = { declared: 700, each: 14 };
const MEASURES = { declared: 1000, each: 20 };
const PAY = { declared: 450, each: 9 };
const HISTORY = { declared: 2500, each: 30 };

/** A deployment's key, which the gateway has checked to be one. */
interface Key {
  readonly id: DeploymentId;
}

/** What follows for a deployment from what was said. Computed from assertions, never stored. */
@Resolver(() => DeploymentStub)
export class DeploymentEvidenceResolver {
  @FieldResolver(() => StrengthEstimateType, {
    nullable: true,
    description: `What has been sent, reconciled. ${ruleAt("strength")}`,
  })
  @Cost(ACTUAL.declared)
  async actual(@Args(() => AsOfArgs) { asOf }: AsOfArgs, @Root() { id }: Key, @Ctx() context: ClaimsContext) {
    return actualOf(id, readAsOf(asOf), await gather({ deployments: [id] }, context, ACTUAL));
  }

  @FieldResolver(() => StrengthEstimateType, {
    nullable: true,
    description: `What is to be sent in all, reconciled. Never pooled with actual figures. ${ruleAt("strength")}`,
  })
  @Cost(PLANNED.declared)
  async planned(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ) {
    return plannedOf(id, readAsOf(asOf), await gather({ deployments: [id] }, context, PLANNED));
  }

  @FieldResolver(() => StrengthEstimateType, {
    nullable: true,
    description: `What is still to be sent: planned less actual. ${ruleAt("strength")}`,
  })
  @Cost(OUTSTANDING.declared)
  async outstanding(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ) {
    return outstandingOf(id, readAsOf(asOf), await gather({ deployments: [id] }, context, OUTSTANDING));
  }

  @FieldResolver(() => [MeasureEstimateType], {
    nullable: true,
    description: `How many were sent, are present, returned, were rotated and were lost, each by itself: every measure for which a named source gives a figure. ${ruleAt("measures")}`,
  })
  @Cost(MEASURES.declared)
  @ListSize(6)
  async measures(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ): Promise<readonly AnsweredMeasure[]> {
    const clocks = readAsOf(asOf);
    const known = await gather({ deployments: [id] }, context, MEASURES);
    const historyOfMeasure = measureHistories(id, clocks, known);
    return measuresOf(id, clocks, known).map((measure) => ({
      ...measure,
      history: () => historyOfMeasure(measure),
    }));
  }

  @FieldResolver(() => PayEstimateType, {
    nullable: true,
    description: `Pay per head and what it comes to; null where no named origin gives a figure. ${ruleAt("pay")}`,
  })
  @Cost(PAY.declared)
  async pay(@Args(() => AsOfArgs) { asOf }: AsOfArgs, @Root() { id }: Key, @Ctx() context: ClaimsContext) {
    return payOf(id, readAsOf(asOf), await gather({ deployments: [id] }, context, PAY));
  }

  @FieldResolver(() => [StrengthChangeType], {
    nullable: true,
    description: `Every change of what was known, in the order of reporting. ${ruleAt("history")}`,
  })
  @Cost(HISTORY.declared)
  @ListSize(20)
  async history(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ) {
    return historyOf(id, readAsOf(asOf), await gather({ deployments: [id] }, context, HISTORY));
  }
}
