import { Field, ObjectType } from "type-graphql";

import type { VersionTranslation } from "../../domain/article.js";
import { TranslationMethod } from "../../domain/translation.js";
import "../../federation/translation.type.js";

@ObjectType("VersionTranslation", {
  description: "The text that a version translates, and who translated it.",
  simpleResolvers: true,
})
export class VersionTranslationType implements Pick<VersionTranslation, "method" | "system"> {
  @Field(() => TranslationMethod, { description: "How the translation was made." })
  readonly method!: TranslationMethod;

  @Field(() => String, {
    nullable: true,
    description: "The system that translated; null when a person did, or when it is not known.",
  })
  readonly system!: string | null;
}
