import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { ListSize } from "../../federation/cost.js";
import type { ArticleVersion, VersionTranslation } from "../../domain/article.js";
import { ArticleVersionType } from "./article-version.type.js";
import type { ArticlesContext } from "./articles.context.js";
import { ActorStub } from "./stubs.js";
import { VersionTranslationType } from "./version-translation.type.js";

@Resolver(() => ArticleVersionType)
export class VersionTranslationsResolver {
  @FieldResolver(() => VersionTranslationType, {
    nullable: true,
    description: "The text that this one translates; null when it translates none that we hold.",
  })
  translationOf(@Root() { translationOf }: ArticleVersion) {
    return translationOf;
  }

  @FieldResolver(() => [ArticleVersionType], {
    description: "Texts that translate this one, in the order of their versions.",
  })
  @ListSize(1)
  translations(@Root() { id }: ArticleVersion, @Ctx() { articleVersions }: ArticlesContext) {
    return articleVersions.by("translationOfId", id);
  }
}

@Resolver(() => VersionTranslationType)
export class VersionTranslationResolver {
  @FieldResolver(() => ArticleVersionType, { nullable: true, description: "The original text." })
  version(@Root() { versionId }: VersionTranslation, @Ctx() { articleVersions }: ArticlesContext) {
    return articleVersions.byId(versionId);
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The person or body that translated; null when not known, or when only a machine did.",
  })
  translator(@Root() { translatorId }: VersionTranslation) {
    return translatorId && { id: translatorId };
  }
}
