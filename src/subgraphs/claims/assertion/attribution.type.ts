import { Field, Int, ObjectType } from "type-graphql";

import {
  AttributionRole,
  DisclosureChannel,
  EvidentialBasis,
  SourceNaming,
  type AttributionLink,
} from "../../../domain/attribution.js";
import "./attribution.enums.js";
import { ListSize } from "../../../federation/cost.js";

@ObjectType("AttributionLink", {
  description: "One step on the way from the page to whoever knows.",
  simpleResolvers: true,
})
export class AttributionLinkType implements Omit<
  AttributionLink,
  "actorId" | "workId" | "span" | "audienceIds"
> {
  @Field(() => Int, { description: "From the page inward, counted from 0." })
  readonly position!: number;

  @Field(() => AttributionRole, { description: "What the party does." })
  readonly role!: AttributionRole;

  @Field(() => String, { description: "The party as printed." })
  readonly label!: string;

  @Field(() => String, {
    nullable: true,
    description: "The place in the work, such as a page or a time code; null when not given.",
  })
  readonly locator!: string | null;

  @Field(() => String, { nullable: true, description: "The office in which they spoke, e.g. `Director`." })
  readonly capacity!: string | null;

  @Field(() => String, { nullable: true, description: "The words that attribute, e.g. `according to`." })
  readonly cue!: string | null;

  @Field(() => DisclosureChannel, { description: "How the words came out." })
  readonly channel!: DisclosureChannel;

  @Field(() => SourceNaming, { description: "How far the text names them." })
  readonly naming!: SourceNaming;

  @Field(() => EvidentialBasis, { description: "How they came to know." })
  readonly basis!: EvidentialBasis;

  @Field(() => Boolean, { description: "Stated for this very span; false when carried over from context." })
  readonly explicit!: boolean;
}

@ObjectType("AttributionChain", { description: "Who says it on whose word.", simpleResolvers: true })
export class AttributionChainType {
  @Field(() => [AttributionLinkType], { description: "From the page inward: the publisher comes first." })
  @ListSize(3)
  readonly links!: readonly AttributionLinkType[];
}
