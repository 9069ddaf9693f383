import { ArgsType, Field, InputType } from "type-graphql";

import { NOW, type AsOf } from "../../domain/as-of.js";
import { Cost } from "../../federation/cost.js";
import { DateScalar, DateTimeScalar } from "../../federation/scalars.js";

@InputType("AsOf", {
  description:
    "Which state of knowledge to answer from: three independent cut-offs, open when left out. What is known to be after a cut-off has no effect on the answer.",
})
class AsOfInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Only what had certainly been published by then: an article dated to a day counts from the last second of that day in its time zone, and where none is known, from `T11:59:59Z` of the next day (UTC-12). `certainBy` of a time has that moment. Grades and relations have no such clock: see `recorded`.",
  })
  readonly reported?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only what this graph had learned by then, grades and relations included.",
  })
  readonly recorded?: string | null;

  @Cost(10)
  @Field(() => DateScalar, { nullable: true, description: "Only what is said to have been so by that day." })
  readonly valid?: string | null;
}

/** The argument that every computed field takes. */
@ArgsType()
export class AsOfArgs {
  @Field(() => AsOfInput, {
    nullable: true,
    description: "The state of knowledge to answer from; everything known when left out.",
  })
  readonly asOf?: AsOfInput | null;
}

/** A moment given to the second takes in all of that second: what is dated to a day is known at the last second of it. */
function throughSecond(moment: string | null | undefined): string | null {
  return moment?.replace(/\.000Z$/, ".999Z") ?? null;
}

export function readAsOf(input: AsOfInput | null | undefined): AsOf {
  if (!input) return NOW;
  const { reported, recorded, valid } = input;
  return { reported: throughSecond(reported), recorded: throughSecond(recorded), valid: valid ?? null };
}
