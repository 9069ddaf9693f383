import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import type { ArticleVersion } from "../../domain/article.js";
import { completeId } from "../../domain/ids.js";
import { anchorBetween } from "../../evidence/anchoring.js";
import { Cost } from "../../federation/cost.js";
import { badUserInput } from "../../federation/user-error.js";
import type { ArticlesContext } from "./articles.context.js";
import { SpanAnchorType } from "./span-anchor.type.js";
import type { SpanInText } from "./text-span.resolver.js";
import { TextSpanType } from "./text-span.type.js";

@Resolver(() => TextSpanType)
export class SpanAnchorResolver {
  @FieldResolver(() => SpanAnchorType, {
    description:
      "How it fares in another version of the article: the current one, unless you name one. [The rule](/docs/evidence.md#anchoring).",
  })
  @Cost(20)
  async anchor(
    @Arg("versionId", () => ID, {
      nullable: true,
      description: "Another version of the same article, e.g. `version:seed-000@1`.",
    })
    versionId: string | null | undefined,
    @Root() { version, start, end }: SpanInText,
    @Ctx() { articleVersions }: ArticlesContext,
  ) {
    const versions = await articleVersions.by("articleId", version.articleId);
    const target = versionId
      ? versions.find(({ id }) => id === completeId("ArticleVersion", versionId))
      : versions.at(-1);
    if (!target) {
      throw badUserInput(
        `"versionId" takes a version of the same article: ${versions.map(({ id }) => id).join(", ")}.`,
      );
    }
    return anchorOnce(version, target)({ start, end });
  }
}

type Anchoring = ReturnType<typeof anchorBetween>;

/** Comparing two texts costs more than asking for a span, and the spans of an article come together. */
const compared = new WeakMap<ArticleVersion, WeakMap<ArticleVersion, Anchoring>>();

function anchorOnce(from: ArticleVersion, to: ArticleVersion): Anchoring {
  const ofVersion = compared.get(from) ?? new WeakMap<ArticleVersion, Anchoring>();
  compared.set(from, ofVersion);
  const anchoring = ofVersion.get(to) ?? anchorBetween(from.text, to.text);
  ofVersion.set(to, anchoring);
  return anchoring;
}
