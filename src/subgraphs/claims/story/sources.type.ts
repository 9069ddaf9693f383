import { Field, Int, ObjectType } from "type-graphql";

import type { TimeExpression } from "../../../domain/time.js";
import type { Source, Sources } from "../../../evidence/sources.js";
import { TimeExpressionType } from "../../../federation/time-expression.type.js";
import { ruleAt } from "../evidence/rules.js";

@ObjectType("Source", {
  description: "A party on whose word claims rest, with the extent of what it said.",
  simpleResolvers: true,
})
export class SourceType implements Omit<Source, "key"> {
  @Field(() => Int, { description: "The number of its statements, whatever their stance." })
  readonly statementCount!: number;

  @Field(() => Int, { description: "The number of claims it took a stance on." })
  readonly claimCount!: number;

  @Field(() => TimeExpressionType, { description: "When its first statement was reported." })
  readonly firstReported!: TimeExpression;

  @Field(() => TimeExpressionType, { description: "When its latest statement was reported." })
  readonly latestReported!: TimeExpression;
}

@ObjectType("Sources", {
  description: `The parties on whose word a story rests, and how they depend on one another. ${ruleAt("sources-of-a-story")}`,
  simpleResolvers: true,
})
export class SourcesType implements Pick<Sources, "unattributed"> {
  @Field(() => Int, {
    description: "The number of statements that name no source or only copy another article.",
  })
  readonly unattributed!: number;
}
