import { Directive, Field, Int, ObjectType } from "type-graphql";

import { ChangeKind, type ArticleVersion } from "../../domain/article.js";
import type { ArticleVersionId } from "../../domain/ids.js";
import { Cost } from "../../federation/cost.js";
import { NodeType } from "../../federation/node.type.js";
import { DateTimeScalar } from "../../federation/scalars.js";
import "./article.enums.js";

@ObjectType("ArticleVersion", {
  description: "The text of an article at one moment. It never changes: an edit is a new version.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class ArticleVersionType
  extends NodeType
  implements Omit<ArticleVersion, "articleId" | "parts" | "translationOf">
{
  declare readonly id: ArticleVersionId;

  @Field(() => Int, { description: "From 1, without gaps." })
  readonly number!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published; null when not known." })
  readonly publishedAt!: string | null;

  @Field(() => DateTimeScalar, { description: "When this graph learned of it." })
  readonly recordedAt!: string;

  @Field(() => ChangeKind, { description: "Why it replaced the version before it." })
  readonly changeKind!: ChangeKind;

  @Field(() => String, { nullable: true, description: "What the outlet said about the change." })
  readonly editorialNote!: string | null;

  @Field(() => String, { description: "The whole text, exactly as stored." })
  @Cost(5)
  readonly text!: string;
}
