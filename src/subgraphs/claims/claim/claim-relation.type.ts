import { Field, ObjectType } from "type-graphql";

import { RelationKind, type ClaimRelation } from "../../../domain/claim.js";
import type { Coding } from "../../../domain/coding.js";
import { CodingType } from "../assertion/coding.type.js";
import "./claim.enums.js";

@ObjectType("ClaimRelation", {
  description: 'How one claim stands to another, read as "claim KIND other".',
  simpleResolvers: true,
})
export class ClaimRelationType implements Omit<ClaimRelation, "id" | "claimId" | "otherId"> {
  @Field(() => RelationKind, { description: "How they stand." })
  readonly kind!: RelationKind;

  @Field(() => String, { nullable: true, description: "Why, in a sentence." })
  readonly note!: string | null;

  @Field(() => CodingType, { description: "Who says so." })
  readonly established!: Coding;
}
