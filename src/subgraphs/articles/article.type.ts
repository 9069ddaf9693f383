import { Directive, Field, Float, ObjectType } from "type-graphql";

import {
  DerivationKind,
  PublicationStatus,
  type Article,
  type ArticleDerivation,
} from "../../domain/article.js";
import type { ArticleId } from "../../domain/ids.js";
import type { Place } from "../../domain/place.js";
import type { TimeExpression } from "../../domain/time.js";
import { connectionType } from "../../federation/connection.js";
import { NodeType } from "../../federation/node.type.js";
import { PlaceType } from "../../federation/place.type.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";
import "./article.enums.js";

@ObjectType("Article", {
  description:
    "A news item as published by one outlet. Its identity survives edits; its text lives in versions.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class ArticleType extends NodeType implements Omit<Article, "publisherId" | "derivedFrom"> {
  declare readonly id: ArticleId;

  @Field(() => String, { description: "Its headline as published." })
  readonly headline!: string;

  @Field(() => String, { nullable: true, description: "Where it was published; null when not known." })
  readonly url!: string | null;

  @Field(() => String, { description: "BCP 47, e.g. `en`." })
  readonly language!: string;

  @Field(() => PlaceType, { nullable: true, description: "Where the report was filed from." })
  readonly dateline!: Place | null;

  @Field(() => TimeExpressionType, {
    description: "When it was first made public; may be inferred, see `basis`.",
  })
  readonly published!: TimeExpression;

  @Field(() => PublicationStatus, { description: "Whether it still stands." })
  readonly pubStatus!: PublicationStatus;

  @Field(() => Boolean, {
    description: "Invented to show how the graph works: evidence of nothing in the real world.",
  })
  readonly fictional!: boolean;
}

@ObjectType("ArticleDerivation", {
  description: "Where the text of one article comes from, when it comes from another article.",
  simpleResolvers: true,
})
export class ArticleDerivationType implements Omit<ArticleDerivation, "sourceId"> {
  @Field(() => DerivationKind, { description: "How it was taken over." })
  readonly kind!: DerivationKind;

  @Field(() => Float, {
    nullable: true,
    description: "Share of this article's words that stand in the source, 0 to 1.",
  })
  readonly overlap!: number | null;
}

export const ArticleConnection = connectionType("Article", "articles", () => ArticleType);
