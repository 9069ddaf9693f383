import { Directive, Field, Int, ObjectType } from "type-graphql";

import { NodeType } from "../../federation/node.type.js";

@ObjectType("TextSpan", {
  implements: NodeType,
  description:
    "A half-open range of code points `[start, end)` in one article version (W3C TextPositionSelector and TextQuoteSelector). Its id is `<version id>#char=<start>,<end>`, after RFC 5147.",
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class TextSpanType extends NodeType {
  @Field(() => Int, { description: "First code point of the span, counted from 0." })
  readonly start!: number;

  @Field(() => Int, { description: "The code point after the last one of the span." })
  readonly end!: number;
}
