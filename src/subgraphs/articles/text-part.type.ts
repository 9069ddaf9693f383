import { Field, ObjectType } from "type-graphql";

import { TextPartKind } from "../../domain/text-part.js";
import { describeEnum } from "../../federation/enums.js";

describeEnum(TextPartKind, "TextPartKind", "The part of an article that words are in.", {
  HEADLINE: "The headline.",
  STANDFIRST: "The standfirst: the summary under the headline.",
  CAPTION: "The caption of a picture or a chart.",
  BODY: "The body, or a text whose parts are not marked.",
});

@ObjectType("TextPart", {
  description: "A headline, standfirst or caption within the text of a version.",
  simpleResolvers: true,
})
export class TextPartType {
  @Field(() => TextPartKind, { description: "The kind of part." })
  readonly kind!: TextPartKind;
}
