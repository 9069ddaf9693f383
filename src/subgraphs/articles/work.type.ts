import { Directive, Field, ObjectType } from "type-graphql";

import type { WorkId } from "../../domain/ids.js";
import type { TimeExpression } from "../../domain/time.js";
import { WorkKind, type Work } from "../../domain/work.js";
import { connectionType } from "../../federation/connection.js";
import { describeEnum } from "../../federation/enums.js";
import { NodeType } from "../../federation/node.type.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";

describeEnum(WorkKind, "WorkKind", "The kind of a work.", {
  DOCUMENT: "A document, such as a memo, a report or a letter.",
  FILING: "A filing with a court, a register or an authority.",
  DATA_SET: "A data set.",
  IMAGE: "A photograph or another picture.",
  SATELLITE_IMAGE: "A picture from a satellite.",
  VIDEO: "A video.",
  AUDIO: "A sound recording.",
  SOCIAL_MEDIA_POST: "A post on social media.",
  INTERCEPT: "An intercepted message or call.",
  OTHER: "Another kind of work.",
});

@ObjectType("Work", {
  description:
    "A source that is not a person or body: a document, picture, video, post, intercept, filing or data set. Attribution chains can go through it.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class WorkType extends NodeType implements Omit<Work, "authorId"> {
  declare readonly id: WorkId;

  @Field(() => WorkKind, { description: "The kind of the work." })
  readonly kind!: WorkKind;

  @Field(() => String, { description: "The title of the work, or a short description of it." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "The web address of the work; null when not known." })
  readonly url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The address of a copy that does not change; null when there is none.",
  })
  readonly archiveUrl!: string | null;

  @Field(() => TimeExpressionType, {
    nullable: true,
    description: "When the work was made; null when not known.",
  })
  readonly created!: TimeExpression | null;

  @Field(() => String, {
    nullable: true,
    description: "The language of its words as a BCP 47 tag; null for a work without words.",
  })
  readonly language!: string | null;

  @Field(() => String, { nullable: true, description: "A remark by the newsroom." })
  readonly note!: string | null;

  @Field(() => Boolean, { description: "True for a work that was invented to show how the graph works." })
  readonly fictional!: boolean;
}

export const WorkConnection = connectionType("Work", "works", () => WorkType);
