import { Field, ObjectType } from "type-graphql";

import { TranslationMethod, type Wording } from "../domain/translation.js";
import { describeEnum } from "./enums.js";

describeEnum(TranslationMethod, "TranslationMethod", "How a translation was made.", {
  HUMAN: "By a person.",
  MACHINE: "By a machine.",
  MACHINE_HUMAN_REVIEWED: "By a machine, checked by a person.",
});

@ObjectType("Wording", { description: "Words in a language.", simpleResolvers: true })
export class WordingType implements Wording {
  @Field(() => String, { description: "The words." })
  readonly text!: string;

  @Field(() => String, { description: "Their language, as a BCP 47 tag such as `ko`." })
  readonly language!: string;
}
