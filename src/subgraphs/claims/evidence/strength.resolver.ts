import { FieldResolver, Resolver, Root } from "type-graphql";

import type { EstimateInput } from "../../../evidence/figures.js";
import type { MeasureEstimate } from "../../../evidence/measures.js";
import type { StrengthChange } from "../../../evidence/history.js";
import type { PayEstimate } from "../../../evidence/pay.js";
import type { StrengthEstimate } from "../../../evidence/strength.js";
import { AssertionType } from "../assertion/assertion.type.js";
import { ClaimType } from "../claim/claim.type.js";
import { ActorStub } from "../stubs.js";
import {
  EstimateInputType,
  MeasureEstimateType,
  PayEstimateType,
  StrengthChangeType,
  StrengthEstimateType,
} from "./strength.type.js";
import { Cost, ListSize } from "../../../federation/cost.js";

const INPUTS = "Every figure that was looked at, in the order in which they were given.";

@Resolver(() => StrengthEstimateType)
export class StrengthEstimateResolver {
  @FieldResolver(() => [EstimateInputType], { description: INPUTS })
  @ListSize(10)
  inputs(@Root() { inputs }: StrengthEstimate) {
    return inputs;
  }

  @ListSize(1)
  @FieldResolver(() => [StrengthEstimateType], {
    description:
      "The same in units that cannot be converted into this one, e.g. ships beside soldiers, the one with most figures first.",
  })
  inOtherUnits(@Root() { inOtherUnits }: StrengthEstimate) {
    return inOtherUnits;
  }
}

/** A measure as answered, with its history worked out when it is asked for. */
export interface AnsweredMeasure extends MeasureEstimate {
  readonly history: () => readonly StrengthChange[];
}

@Resolver(() => MeasureEstimateType)
export class MeasureEstimateResolver {
  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "Whose losses; null for those of the force that is sent, and for all other measures.",
  })
  side(@Root() { sideId }: AnsweredMeasure) {
    return sideId && { id: sideId };
  }

  @FieldResolver(() => [StrengthChangeType], {
    description: "Every change of the best figure, in the order of reporting.",
  })
  @Cost(1000)
  @ListSize(5)
  history(@Root() { history }: AnsweredMeasure) {
    return history();
  }
}

@Resolver(() => PayEstimateType)
export class PayEstimateResolver {
  @FieldResolver(() => ActorStub, { nullable: true, description: "Who pays; null when no one has said." })
  payer(@Root() { payerId }: PayEstimate) {
    return payerId && { id: payerId };
  }

  @FieldResolver(() => [EstimateInputType], { description: INPUTS })
  @ListSize(5)
  inputs(@Root() { inputs }: PayEstimate) {
    return inputs;
  }
}

@Resolver(() => EstimateInputType)
export class EstimateInputResolver {
  @FieldResolver(() => AssertionType, { description: "The assertion that gives it." })
  assertion(@Root() { assertion }: EstimateInput) {
    return assertion;
  }

  @FieldResolver(() => ClaimType, { description: "The claim that it is given for." })
  claim(@Root() { claim }: EstimateInput) {
    return claim;
  }
}

@Resolver(() => StrengthChangeType)
export class StrengthChangeResolver {
  @FieldResolver(() => ClaimType, {
    description: "The claim that was reported, corrected or taken back then.",
  })
  because(@Root() { because }: StrengthChange) {
    return because;
  }
}
