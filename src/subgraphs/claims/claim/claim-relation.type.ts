import { Directive, Field, ObjectType } from "type-graphql";

import type { ClaimRelationId } from "../../../domain/ids.js";
import { NodeType } from "../../../federation/node.type.js";
import { RelationKind, type ClaimRelation } from "../../../domain/claim.js";
import type { Coding } from "../../../domain/coding.js";
import { CodingType } from "../assertion/coding.type.js";
import "./claim.enums.js";

@ObjectType("ClaimRelation", {
  implements: NodeType,
  description: 'How one claim stands to another, read as "claim KIND other".',
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class ClaimRelationType extends NodeType implements Omit<ClaimRelation, "claimId" | "otherId"> {
  declare readonly id: ClaimRelationId;

  @Field(() => RelationKind, { description: "How they stand." })
  readonly kind!: RelationKind;

  @Field(() => String, { nullable: true, description: "Why, in a sentence." })
  readonly note!: string | null;

  @Field(() => CodingType, { description: "Who says so." })
  readonly established!: Coding;
}
