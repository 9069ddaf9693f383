import { Field, ObjectType } from "type-graphql";

import { ContradictionKind, type Contradiction } from "../../../evidence/contradictions.js";
import { describeEnum } from "../../../federation/enums.js";
import { ruleAt } from "./rules.js";

describeEnum(ContradictionKind, "ContradictionKind", "Why two claims cannot both hold.", {
  DECLARED: "A coder says so.",
  OPPOSITE: "They are the same proposition, once affirmed and once negated.",
  FIGURES: "They give totals of the same thing at the same time that have no number in common.",
});

@ObjectType("Contradiction", {
  description: `Two claims that cannot both hold. ${ruleAt("contradictions")}`,
  simpleResolvers: true,
})
export class ContradictionType implements Pick<Contradiction, "kind" | "note"> {
  @Field(() => ContradictionKind, { description: "Why not." })
  readonly kind!: ContradictionKind;

  @Field(() => String, { description: "Why not, in plain words." })
  readonly note!: string;
}
