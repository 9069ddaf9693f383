import { ArgsType, Field, InputType } from "type-graphql";

import { NOW, type AsOf } from "../../domain/as-of.js";
import { DateScalar, DateTimeScalar } from "../../federation/scalars.js";

@InputType("AsOf", {
  description:
    "Which state of knowledge to answer from: three independent cut-offs, open when left out. What is known to be after a cut-off has no effect on the answer.",
})
export class AsOfInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Only what had certainly been published by then: of an article dated to a day, from `T23:59:59Z` of that day on. Grades and relations have no such clock: see `recorded`.",
  })
  readonly reported?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only what this graph had learned by then, grades and relations included.",
  })
  readonly recorded?: string | null;

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

/** A moment given to the second takes in all of that second: what is dated to a day is known at 23:59:59 of it. */
function throughSecond(moment: string | null | undefined): string | null {
  return moment?.replace(/\.000Z$/, ".999Z") ?? null;
}

export function readAsOf(input: AsOfInput | null | undefined): AsOf {
  if (!input) return NOW;
  const { reported, recorded, valid } = input;
  return { reported: throughSecond(reported), recorded: throughSecond(recorded), valid: valid ?? null };
}
