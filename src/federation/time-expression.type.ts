import { Directive, Field, ObjectType, Root } from "type-graphql";

import { TimeBasis, TimePrecision, type TimeExpression } from "../domain/time.js";
import { describeEnum } from "./enums.js";
import { DateScalar, DateTimeScalar, EdtfScalar } from "./scalars.js";

describeEnum(TimePrecision, "TimePrecision", "How fine a time is.", {
  INSTANT: "To the minute or finer.",
  DAY: "A day.",
  MONTH: "A month.",
  SEASON: "A season, quarter, or other part of a year.",
  YEAR: "A year.",
  DECADE: "Ten years, such as the 2010s.",
  CENTURY: "A hundred years, such as 1900 to 1999.",
  INTERVAL: "A range, possibly open at one end.",
  UNKNOWN: "Anything else, such as one of several dates.",
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
export class TimeExpressionType implements Omit<TimeExpression, "earliest" | "latest"> {
  @Field(() => String, { nullable: true, description: "The words of the text; null when it gives none." })
  readonly raw!: string | null;

  @Field(() => EdtfScalar, { description: "The time as we read it." })
  readonly edtf!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day that it covers, by the calendar of the text; null when it is open at that end.",
  })
  readonly firstDay!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day that it covers, by the calendar of the text; null when it is open at that end.",
  })
  readonly lastDay!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "The moment by which it is certainly over: the end of its last day in the time zone of the article, and where that is not known, on the last clock on earth (UTC-12). Null when it is open at that end.",
  })
  certainBy(@Root() { latest }: TimeExpression): string | null {
    return latest;
  }

  @Field(() => DateScalar, {
    name: "earliest",
    nullable: true,
    description: "First day that it covers; null when it is open at that end.",
    deprecationReason: "Use `firstDay`.",
  })
  firstDayByOldName(@Root() { firstDay }: TimeExpression): string | null {
    return firstDay;
  }

  @Field(() => DateScalar, {
    name: "latest",
    nullable: true,
    description: "Last day that it covers; null when it is open at that end.",
    deprecationReason: "Use `lastDay`.",
  })
  lastDayByOldName(@Root() { lastDay }: TimeExpression): string | null {
    return lastDay;
  }

  @Field(() => TimePrecision, { description: "How fine it is." })
  readonly precision!: TimePrecision;

  @Field(() => TimeBasis, { description: "How we came to it." })
  readonly basis!: TimeBasis;

  @Field(() => String, { nullable: true, description: "The coder's remark." })
  readonly note!: string | null;
}
