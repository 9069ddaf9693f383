import { Field, Float, Int, ObjectType } from "type-graphql";

import { Measure } from "../../../domain/claim.js";
import type { Quantity } from "../../../domain/quantity.js";
import type { EstimateInput } from "../../../evidence/figures.js";
import type { StrengthChange } from "../../../evidence/history.js";
import { MeasureKind, type MeasureEstimate } from "../../../evidence/measures.js";
import type { PayEstimate } from "../../../evidence/pay.js";
import { ReconciliationMethod, type StrengthEstimate } from "../../../evidence/strength.js";
import { describeEnum } from "../../../federation/enums.js";
import { QuantityType } from "../../../federation/quantity.type.js";
import { DateTimeScalar } from "../../../federation/scalars.js";
import "../claim/claim.enums.js";
import { ruleAt } from "./rules.js";

describeEnum(ReconciliationMethod, "ReconciliationMethod", "How a figure was arrived at.", {
  SINGLE_ORIGIN: "One origin gives it.",
  LATEST_PER_ORIGIN_BEST_GRADED:
    "Several origins give figures: each counts with its latest, and the best value is that of the best graded.",
  SUM_OF_WAVES: "No one gives a total; the waves are added up.",
  DIFFERENCE: "Worked out as planned less actual.",
  ENDED: "The deployment had ended by then, so none are present.",
  NO_DATA: "No named origin gives a figure.",
});

@ObjectType("EstimateInput", {
  description: "One figure that was looked at, and whether and why it counted.",
  simpleResolvers: true,
})
export class EstimateInputType implements Omit<EstimateInput, "assertion" | "claim"> {
  @Field(() => QuantityType, { description: "The figure as given." })
  readonly figure!: Quantity;

  @Field(() => Boolean, { description: "Whether it counted." })
  readonly used!: boolean;

  @Field(() => String, { description: "Why it counted, or why not, in a sentence." })
  readonly reason!: string;
}

@ObjectType("StrengthEstimate", {
  description: `A number brought together from all that is known, as best, low and high, with its working. Where they exist, low ≤ best ≤ high. ${ruleAt("strength")}`,
  simpleResolvers: true,
})
export class StrengthEstimateType implements Omit<
  StrengthEstimate,
  "inputs" | "originIds" | "byWave" | "inOtherUnits"
> {
  @Field(() => Float, {
    nullable: true,
    description:
      "The figure to quote, if one has to be quoted: one that a source gave, never a mean. Null when there is none, and when the latest figures conflict and nothing favours one of them; `conflict` is then true.",
  })
  readonly best!: number | null;

  @Field(() => Float, { nullable: true, description: "The least that any of the figures used gives." })
  readonly low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The most that any of them gives; null when none gives an upper bound.",
  })
  readonly high!: number | null;

  @Field(() => String, { description: "What is counted, e.g. `soldier`." })
  readonly unit!: string;

  @Field(() => ReconciliationMethod, { description: "How it was arrived at." })
  readonly method!: ReconciliationMethod;

  @Field(() => String, { description: "How the estimate came about, in plain English." })
  readonly explanation!: string;

  @Field(() => Int, { description: "Origins behind the figures that counted." })
  readonly distinctOrigins!: number;

  @Field(() => Boolean, {
    description:
      "Whether figures of two origins cannot both be right, or waves come to more than the total. Figures for different days or places may differ and both be right.",
  })
  readonly conflict!: boolean;
}

describeEnum(
  MeasureKind,
  "MeasureKind",
  "What a measure of a deployment counts. Two kinds are never compared or added.",
  {
    SENT: "Sent in all.",
    PRESENT: "Present at a time; none once the deployment has ended.",
    PLANNED: "To be sent in all, those sent before included.",
    RETURNED: "Came back, so far.",
    ROTATED: "Replaced by others, so far.",
    KILLED: "Killed, so far.",
    WOUNDED: "Wounded, so far.",
    MISSING: "Missing, so far.",
    CAPTURED: "Taken prisoner, so far.",
    CASUALTIES: "Killed or wounded, so far, where the source gives both in one.",
    LOST: "Lost otherwise, so far, such as vehicles.",
  },
);

@ObjectType("MeasureEstimate", {
  description: `One measure of a deployment, reconciled by itself. ${ruleAt("measures")}`,
  simpleResolvers: true,
})
export class MeasureEstimateType implements Pick<MeasureEstimate, "kind" | "estimate"> {
  @Field(() => MeasureKind, { description: "What it counts." })
  readonly kind!: MeasureKind;

  @Field(() => StrengthEstimateType, { description: "The number, with its working." })
  readonly estimate!: StrengthEstimate;
}

@ObjectType("PayEstimate", {
  description: `Pay per head, and what it comes to in a month for those sent. ${ruleAt("pay")}`,
  simpleResolvers: true,
})
export class PayEstimateType implements Omit<PayEstimate, "inputs" | "payerId"> {
  @Field(() => QuantityType, {
    description: "Pay per head, as given by the best source; while the rates conflict, one of the best.",
  })
  readonly rate!: Quantity;

  @Field(() => Float, {
    nullable: true,
    description:
      "The best rate for one head and one month, in `currency`; null while the rates conflict and nothing favours one of them.",
  })
  readonly best!: number | null;

  @Field(() => Boolean, { description: "Whether the rates that count have no number in common." })
  readonly conflict!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "Least monthly sum: lowest rate times lowest strength.",
  })
  readonly monthlyLow!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Monthly sum at the best values; null when the strength is not known.",
  })
  readonly monthlyBest!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Greatest monthly sum; null when no upper bound is given.",
  })
  readonly monthlyHigh!: number | null;

  @Field(() => String, { description: "ISO 4217, e.g. `USD`." })
  readonly currency!: string;
}

@ObjectType("StrengthChange", {
  description: `One change of what was known of a deployment. ${ruleAt("history")}`,
  simpleResolvers: true,
})
export class StrengthChangeType implements Omit<StrengthChange, "because"> {
  @Field(() => DateTimeScalar, {
    description: "When the report that changed it had certainly been published.",
  })
  readonly at!: string;

  @Field(() => Measure, { description: "Which figure changed: actual, planned or pay." })
  readonly measure!: Measure;

  @Field(() => Float, { nullable: true, description: "The best value before; null when there was none." })
  readonly before!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The best value after; null when nothing was left to go by.",
  })
  readonly after!: number | null;
}
