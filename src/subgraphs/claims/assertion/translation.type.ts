import { Field, ObjectType } from "type-graphql";

import { TranslationMethod, type Translation } from "../../../domain/translation.js";
import "../../../federation/translation.type.js";

@ObjectType("Translation", {
  description: "What the words of an assertion say in another language, and who translated them.",
  simpleResolvers: true,
})
export class TranslationType implements Omit<Translation, "translatorId"> {
  @Field(() => String, { description: "The translated words." })
  readonly text!: string;

  @Field(() => String, { description: "Their language, as a BCP 47 tag such as `en`." })
  readonly language!: string;

  @Field(() => TranslationMethod, { description: "How the translation was made." })
  readonly method!: TranslationMethod;

  @Field(() => String, {
    nullable: true,
    description: "The system that translated; null when a person did, or when it is not known.",
  })
  readonly system!: string | null;
}
