import { Field, Int, ObjectType } from "type-graphql";

import { Stance } from "../../../domain/assertion.js";
import { DependencyKind } from "../../../domain/claim.js";
import type { TimeExpression } from "../../../domain/time.js";
import { Independence, type Corroboration, type OriginGroup } from "../../../evidence/corroboration.js";
import type { Dependency } from "../../../evidence/dependencies.js";
import { describeEnum } from "../../../federation/enums.js";
import { TimeExpressionType } from "../../../federation/time-expression.type.js";
import "../assertion/assertion.enums.js";
import { ruleAt } from "./rules.js";

describeEnum(
  Independence,
  "Independence",
  "Whether the origins behind a claim know it apart from one another.",
  {
    NO_NAMED_ORIGIN: "No one is named who would stand for it.",
    SINGLE_ORIGIN: "All of it comes from one origin.",
    NOT_ESTABLISHED: "Several origins, but no one has shown that they do not depend on one another.",
    ESTABLISHED: "Several origins, each pair of which has been declared independent.",
  },
);

describeEnum(DependencyKind, "DependencyKind", "Why two origins may not be independent, or are.", {
  SAME_CHAIN: "One passes on what the other said.",
  BRIEFED_BY: "One was or is briefed by the other.",
  MEMBER_OF: "One is a member of the other.",
  SHARED_SOURCE: "Both rest on the same third source.",
  COPIES: "One has it from the other.",
  SAME_GOVERNMENT: "Both are bodies of one government.",
  SAME_ORGANISATION: "Both are part of one body.",
  SUCCESSOR_OF: "One came from the other by a merger or a division.",
  DECLARED_INDEPENDENT: "Someone has checked that they know it apart from each other.",
});

@ObjectType("OriginGroup", {
  description: "All assertions of a claim that rest on one origin. However many there are, they count once.",
  simpleResolvers: true,
})
export class OriginGroupType implements Pick<OriginGroup, "stance" | "firstReported"> {
  @Field(() => Stance, { description: "The stance of the one that was reported first." })
  readonly stance!: Stance;

  @Field(() => TimeExpressionType, { description: "When the first of them was reported." })
  readonly firstReported!: TimeExpression;
}

@ObjectType("Dependency", {
  description: "A reason to think that two origins are, or are not, independent.",
  simpleResolvers: true,
})
export class DependencyType implements Pick<Dependency, "kind" | "isCertain"> {
  @Field(() => DependencyKind, { description: "The reason." })
  readonly kind!: DependencyKind;

  @Field(() => Boolean, {
    description:
      "Whether it is known, not only possible, that the one has it from the other. Then the two count as one origin.",
  })
  readonly isCertain!: boolean;
}

type Counts = Omit<Corroboration, "groups" | "possibleDependencies" | "setAside">;

@ObjectType("Corroboration", {
  description: `How many independent origins stand behind a claim. Origins are counted, not articles: an echo adds nothing. ${ruleAt("corroboration")}`,
  simpleResolvers: true,
})
export class CorroborationType implements Counts {
  @Field(() => Int, {
    description: "Assertions in support that were counted: of this claim, and of those that refine it.",
  })
  readonly assertionCount!: number;

  @Field(() => Int, { description: "Articles that carry them." })
  readonly articleCount!: number;

  @Field(() => Int, { description: "Origins behind them, each counted once." })
  readonly distinctOrigins!: number;

  @Field(() => Int, { description: "Assertions that only repeat an origin already counted." })
  readonly repeatsCollapsed!: number;

  @Field(() => Int, { description: "Assertions without a named origin; they count for nothing." })
  readonly unattributed!: number;

  @Field(() => Independence, { description: "Whether the origins are independent of one another." })
  readonly independence!: Independence;
}
