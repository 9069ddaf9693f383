import { Arg, FieldResolver, Resolver, Root } from "type-graphql";

import { ListSize } from "../../../federation/cost.js";
import type { Assertion } from "../../../domain/assertion.js";
import type { Translation } from "../../../domain/translation.js";
import { WordingType } from "../../../federation/translation.type.js";
import { ActorStub } from "../stubs.js";
import { AssertionType } from "./assertion.type.js";
import { TranslationType } from "./translation.type.js";

@Resolver(() => AssertionType)
export class AssertionTranslationsResolver {
  @FieldResolver(() => WordingType, {
    nullable: true,
    description:
      "The words as they were spoken, where the article prints a translation of them; null where it prints the words themselves, or the original is not known.",
  })
  original(@Root() { original }: Assertion) {
    return original;
  }

  @FieldResolver(() => [TranslationType], {
    description: "What the words of the article say in other languages, in the newsroom's order.",
  })
  @ListSize(1)
  translations(
    @Arg("language", () => String, {
      nullable: true,
      description: "Only translations into this language, e.g. `en`.",
    })
    language: string | null | undefined,
    @Root() { translations }: Assertion,
  ) {
    return translations.filter(
      (translation) => !language || translation.language.toLowerCase() === language.toLowerCase(),
    );
  }
}

@Resolver(() => TranslationType)
export class TranslationResolver {
  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The person or body that translated; null when not known, or when only a machine did.",
  })
  translator(@Root() { translatorId }: Translation) {
    return translatorId && { id: translatorId };
  }
}
