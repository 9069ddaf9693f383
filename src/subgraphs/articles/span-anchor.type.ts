import { Field, Int, ObjectType } from "type-graphql";

import { AnchorStatus } from "../../domain/assertion.js";
import type { Anchor } from "../../evidence/anchoring.js";
import { describeEnum } from "../../federation/enums.js";

describeEnum(AnchorStatus, "AnchorStatus", "How the words of a span fare in another version.", {
  EXACT: "The same words stand at the same place.",
  MOVED: "The same words stand elsewhere.",
  CHANGED: "Words much like them stand there.",
  LOST: "Nothing like them is there.",
});

@ObjectType("SpanAnchor", {
  description:
    "What became of a span in another version of its article. [The rule](/docs/evidence.md#anchoring).",
  simpleResolvers: true,
})
export class SpanAnchorType implements Anchor {
  @Field(() => AnchorStatus, { description: "How its words fare there." })
  readonly status!: AnchorStatus;

  @Field(() => Int, {
    nullable: true,
    description: "Where they begin there, in code points; null when they are lost.",
  })
  readonly start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where they end there; null when they are lost." })
  readonly end!: number | null;
}
