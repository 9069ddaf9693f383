import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { ArticleVersion } from "../../domain/article.js";
import { codePointLength, sliceCodePoints } from "../../domain/code-points.js";
import { completeId } from "../../domain/ids.js";
import { parseSpanId, type TextSpan } from "../../domain/text-span.js";
import { ArticleVersionType } from "./article-version.type.js";
import type { ArticlesContext } from "./articles.context.js";
import { repairLayout } from "./layout.js";
import { TextSpanType } from "./text-span.type.js";

/** How many code points before and after a span its prefix and suffix show. */
const CONTEXT_LENGTH = 32;

/** A span together with the text that it lies in. */
export interface SpanInText extends TextSpan {
  readonly __typename: "TextSpan";
  readonly id: string;
  readonly version: ArticleVersion;
}

/** The span with this id; `null` when there is no such version or the text ends before. */
export async function findSpan(id: string, { articleVersions }: ArticlesContext): Promise<SpanInText | null> {
  const span = parseSpanId(id);
  const version = span && (await articleVersions.byId(span.versionId));
  if (!version || span.end > codePointLength(version.text)) return null;
  return { __typename: "TextSpan", id, ...span, version };
}

@Resolver(() => TextSpanType)
export class TextSpanResolver {
  @Query(() => TextSpanType, {
    nullable: true,
    description: "The words at any place in any version; null when there is no such place.",
  })
  span(
    @Arg("id", () => ID, { description: "e.g. `version:seed-000@1#char=0,10`." }) id: string,
    @Ctx() context: ArticlesContext,
  ) {
    return findSpan(completeId("ArticleVersion", id), context);
  }

  @FieldResolver(() => ArticleVersionType, { description: "The text that it lies in." })
  version(@Root() { version }: SpanInText) {
    return version;
  }

  @FieldResolver(() => String, { description: "The characters exactly as stored, layout damage included." })
  exact(@Root() { version, start, end }: SpanInText) {
    return sliceCodePoints(version.text, start, end);
  }

  @FieldResolver(() => String, {
    description: "`exact` for display: line breaks inside words closed, white space folded.",
  })
  normalized(@Root() { version, start, end }: SpanInText) {
    return repairLayout(sliceCodePoints(version.text, start, end), version.text);
  }

  @FieldResolver(() => String, {
    description: `Up to ${CONTEXT_LENGTH} code points before it, to find it again in another version.`,
  })
  prefix(@Root() { version, start }: SpanInText) {
    return sliceCodePoints(version.text, Math.max(0, start - CONTEXT_LENGTH), start);
  }

  @FieldResolver(() => String, { description: `Up to ${CONTEXT_LENGTH} code points after it.` })
  suffix(@Root() { version, end }: SpanInText) {
    return sliceCodePoints(version.text, end, end + CONTEXT_LENGTH);
  }
}
