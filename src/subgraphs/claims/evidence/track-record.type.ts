import { Field, Int, ObjectType } from "type-graphql";

import type { TrackRecord } from "../../../evidence/track-record.js";
import { ruleAt } from "./rules.js";

@ObjectType("TrackRecord", {
  description: `What an actor put forward first, and what became of it. One claim may count in several of these. ${ruleAt("track-record")}`,
  simpleResolvers: true,
})
export class TrackRecordType implements TrackRecord {
  @Field(() => Int, { description: "Claims that it was the first to put forward." })
  readonly originated!: number;

  @Field(() => Int, { description: "Of these, later supported by another origin." })
  readonly laterConfirmed!: number;

  @Field(() => Int, { description: "Of these, later contradicted by another origin, or taken back." })
  readonly laterContradicted!: number;

  @Field(() => Int, { description: "Of these, later superseded." })
  readonly laterSuperseded!: number;

  @Field(() => Int, { description: "Of these, none of it so far." })
  readonly open!: number;
}
