import { Directive, Field, ObjectType } from "type-graphql";

import { TimeBasis, TimePrecision, type TimeExpression } from "../domain/time.js";
import { describeEnum } from "./enums.js";
import { DateScalar, EdtfScalar } from "./scalars.js";

describeEnum(TimePrecision, "TimePrecision", "How fine a time is.", {
  INSTANT: "To the minute or finer.",
  DAY: "A day.",
  MONTH: "A month.",
  SEASON: "A season.",
  YEAR: "A year.",
  INTERVAL: "A range, possibly open at one end.",
  UNKNOWN: "Anything else.",
});

describeEnum(TimeBasis, "TimeBasis", "How we came to a date.", {
  STATED: "The text gives it.",
  RESOLVED_FROM_PUBLICATION: 'The text gives it relative to its publication, as in "on Wednesday".',
  INFERRED_INTERNAL: "Inferred from the rest of the text.",
  INFERRED_EXTERNAL: "Inferred from other reports.",
});

@ObjectType("TimeExpression", {
  description: "A time as the text gives it, and as we read it.",
  simpleResolvers: true,
})
@Directive("@shareable")
export class TimeExpressionType implements TimeExpression {
  @Field(() => String, { nullable: true, description: "The words of the text; null when it gives none." })
  readonly raw!: string | null;

  @Field(() => EdtfScalar, { description: "The time as we read it." })
  readonly edtf!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day that it covers; null when it is open at that end.",
  })
  readonly earliest!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day that it covers; null when it is open at that end.",
  })
  readonly latest!: string | null;

  @Field(() => TimePrecision, { description: "How fine it is." })
  readonly precision!: TimePrecision;

  @Field(() => TimeBasis, { description: "How we came to it." })
  readonly basis!: TimeBasis;

  @Field(() => String, { nullable: true, description: "The coder's remark." })
  readonly note!: string | null;
}
