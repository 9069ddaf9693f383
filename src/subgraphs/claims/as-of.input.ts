import { ArgsType, Field, InputType } from "type-graphql";

import { NOW, type AsOf } from "../../domain/as-of.js";
import { DateScalar, DateTimeScalar } from "../../federation/scalars.js";

@InputType("AsOf", {
  description:
    "Which state of knowledge to answer from: three independent cut-offs, open when left out. Nothing after a cut-off has any effect on the answer.",
})
export class AsOfInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only what had certainly been published by then.",
  })
  readonly reported?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Only what this graph had learned by then." })
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

export function readAsOf(input: AsOfInput | null | undefined): AsOf {
  if (!input) return NOW;
  return { reported: input.reported ?? null, recorded: input.recorded ?? null, valid: input.valid ?? null };
}
