import { Field, Float, ObjectType } from "type-graphql";

import { CodingMethod, type Coding } from "../../../domain/coding.js";
import { DateTimeScalar } from "../../../federation/scalars.js";
import "./assertion.enums.js";

@ObjectType("Coding", { description: "Who read the text this way, how, and when.", simpleResolvers: true })
export class CodingType implements Coding {
  @Field(() => String, { description: "Who coded it." })
  readonly coder!: string;

  @Field(() => CodingMethod, { description: "How." })
  readonly method!: CodingMethod;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly codedAt!: string;

  @Field(() => Float, { nullable: true, description: "How sure the coder was, 0 to 1; null when not given." })
  readonly confidence!: number | null;

  @Field(() => String, { nullable: true, description: "The coder's remark." })
  readonly note!: string | null;
}
