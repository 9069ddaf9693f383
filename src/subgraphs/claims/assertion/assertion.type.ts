import { Directive, Field, ObjectType } from "type-graphql";

import { Modality, QuoteForm, Stance, type Assertion } from "../../../domain/assertion.js";
import type { Coding } from "../../../domain/coding.js";
import type { AssertionId } from "../../../domain/ids.js";
import type { Quantity } from "../../../domain/quantity.js";
import type { TimeExpression } from "../../../domain/time.js";
import { ListSize } from "../../../federation/cost.js";
import { connectionType } from "../../../federation/connection.js";
import { NodeType } from "../../../federation/node.type.js";
import { QuantityType } from "../../../federation/quantity.type.js";
import { DateTimeScalar } from "../../../federation/scalars.js";
import { TimeExpressionType } from "../../../federation/time-expression.type.js";
import "./assertion.enums.js";
import { CodingType } from "./coding.type.js";

type Resolved =
  | "original"
  | "translations"
  | "claimId"
  | "articleId"
  | "spans"
  | "attribution"
  | "retellsId"
  | "reviews";

@ObjectType("Assertion", {
  description:
    "One party's stance on a claim, at one place in one article: who, in what words, how sure, where exactly.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class AssertionType extends NodeType implements Omit<Assertion, Resolved> {
  declare readonly id: AssertionId;

  @Field(() => QuoteForm, { description: "How the text gives the words." })
  readonly form!: QuoteForm;

  @Field(() => Stance, { description: "The party's attitude to the claim." })
  readonly stance!: Stance;

  @Field(() => Modality, { description: "How it is presented: as fact, plan, possibility." })
  readonly modality!: Modality;

  @Field(() => String, { nullable: true, description: "What a CONDITIONAL hangs on." })
  readonly condition!: string | null;

  @Field(() => [String], { description: "Words that carry the hedge or the attribution." })
  readonly cues!: readonly string[];

  @Field(() => [QuantityType], { description: "The figures as given here." })
  @ListSize(1)
  readonly quantities!: readonly Quantity[];

  @Field(() => TimeExpressionType, { nullable: true, description: "The time as given here." })
  readonly time!: TimeExpression | null;

  @Field(() => TimeExpressionType, {
    nullable: true,
    description: "When the origin spoke; null when not known.",
  })
  readonly stated!: TimeExpression | null;

  @Field(() => TimeExpressionType, { description: "When the article carried it." })
  readonly reported!: TimeExpression;

  @Field(() => DateTimeScalar, { description: "When this graph learned of it." })
  readonly recordedAt!: string;

  @Field(() => CodingType, { description: "Who read the text this way." })
  readonly coding!: Coding;
}

export const AssertionConnection = connectionType("Assertion", "assertions", () => AssertionType);
