import { Field, ObjectType } from "type-graphql";

import { DriftKind, type Drift } from "../../../evidence/drift.js";
import { describeEnum } from "../../../federation/enums.js";
import { ruleAt } from "./rules.js";

describeEnum(DriftKind, "DriftKind", "What a retelling changed.", {
  ATTRIBUTION_DROPPED: "It no longer says on whose word.",
  ATTRIBUTION_CHANGED: "It names someone else.",
  MODALITY_STRENGTHENED: "It makes it surer than it was.",
  MODALITY_WEAKENED: "It makes it less sure than it was.",
  CONDITION_DROPPED: "It leaves out what the thing hangs on.",
  QUALIFIER_DROPPED: 'It leaves out "about", "at least" and the like.',
  QUANTITY_CHANGED: "It gives another number.",
  TIME_CHANGED: "It gives another time.",
  SCOPE_WIDENED: "It says more than it was told, or makes a part the whole.",
});

@ObjectType("Drift", {
  description: `How a retelling differs from what it retells. ${ruleAt("drift")}`,
  simpleResolvers: true,
})
export class DriftType implements Omit<Drift, "from"> {
  @Field(() => [DriftKind], { description: "What changed." })
  readonly kinds!: readonly DriftKind[];

  @Field(() => String, { description: "What became of what, in words." })
  readonly note!: string;
}
