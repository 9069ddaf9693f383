import { Arg, FieldResolver, Resolver, Root } from "type-graphql";

import { ListSize } from "../../federation/cost.js";
import type { ArticleVersion } from "../../domain/article.js";
import { sliceCodePoints } from "../../domain/code-points.js";
import { partAt, TextPartKind, type TextPart } from "../../domain/text-part.js";
import { spanId, type TextSpan } from "../../domain/text-span.js";
import { ArticleVersionType } from "./article-version.type.js";
import { TextPartType } from "./text-part.type.js";
import type { SpanInText } from "./text-span.resolver.js";
import { TextSpanType } from "./text-span.type.js";

/** A part together with the text that it lies in. */
interface PartInText extends TextPart {
  readonly version: ArticleVersion;
}

@Resolver(() => ArticleVersionType)
export class VersionPartsResolver {
  @FieldResolver(() => [TextPartType], {
    description: "Headline, standfirst and captions, in the order of the text; all else is the body.",
  })
  @ListSize(3)
  parts(
    @Arg("kinds", () => [TextPartKind], { nullable: true, description: "Only parts of these kinds." })
    kinds: readonly TextPartKind[] | null | undefined,
    @Root() version: ArticleVersion,
  ): readonly PartInText[] {
    return version.parts
      .filter(({ kind }) => !kinds || kinds.includes(kind))
      .map((part) => ({ ...part, version }));
  }
}

@Resolver(() => TextPartType)
export class TextPartResolver {
  @FieldResolver(() => String, { description: "The words of the part." })
  text(@Root() { version, start, end }: PartInText) {
    return sliceCodePoints(version.text, start, end);
  }

  @FieldResolver(() => TextSpanType, { description: "Where the part is in the text of its version." })
  span(@Root() { version, start, end }: PartInText): SpanInText {
    const span: TextSpan = { versionId: version.id, start, end };
    return { __typename: "TextSpan", id: spanId(span), ...span, version };
  }
}

@Resolver(() => TextSpanType)
export class SpanPartResolver {
  @FieldResolver(() => TextPartKind, { description: "The part of the text that the span begins in." })
  part(@Root() { version, start }: SpanInText) {
    return partAt(start, version.parts);
  }
}
