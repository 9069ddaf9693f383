import { FieldResolver, ID, Resolver, Root } from "type-graphql";

import {
  isExplicit,
  linkWithRole,
  renderChain,
  type Attribution,
  type AttributionLink,
  type AttributionRole,
} from "../../../domain/attribution.js";
import { ListSize } from "../../../federation/cost.js";
import { spanStub } from "../../../federation/span-stub.js";
import { ActorStub, TextSpanStub, WorkStub } from "../stubs.js";
import { AttributionChainType, AttributionLinkType } from "./attribution.type.js";

/** A link that knows its place in the chain. */
type PlacedLink = AttributionLink & { readonly position: number };

@Resolver(() => AttributionChainType)
export class AttributionResolver {
  @FieldResolver(() => [AttributionLinkType], {
    description: "From the page inward: the publisher comes first.",
  })
  @ListSize(3)
  links(@Root() { links }: Attribution): PlacedLink[] {
    return links.map((link, position) => ({ ...link, position }));
  }

  @FieldResolver(() => AttributionLinkType, {
    nullable: true,
    description: "Who carries the text; null when the chain has no publisher of its own.",
  })
  publisher(@Root() attribution: Attribution) {
    return placed(attribution, "PUBLISHER");
  }

  @FieldResolver(() => AttributionLinkType, { nullable: true, description: "Who utters the words." })
  speaker(@Root() attribution: Attribution) {
    return placed(attribution, "SPEAKER");
  }

  @FieldResolver(() => AttributionLinkType, {
    nullable: true,
    description: "On whose knowledge it rests; its `actor` is null when no one is named.",
  })
  origin(@Root() attribution: Attribution) {
    return placed(attribution, "ORIGIN");
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "The actor that the statement counts for: the origin, rolled up to the body for which they spoke. The work, where the statement rests on one of unknown author. Null when no source is named.",
  })
  originKey(@Root() { origin }: Attribution) {
    return origin && origin.key;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether every link is stated for this very span, and none inferred from context.",
  })
  explicit(@Root() attribution: Attribution) {
    return isExplicit(attribution);
  }

  @FieldResolver(() => String, { description: "In one line, e.g. `outlet < Yonhap < NIS`." })
  rendered(@Root() attribution: Attribution) {
    return renderChain(attribution);
  }
}

@Resolver(() => AttributionLinkType)
export class AttributionLinkResolver {
  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The party; null when the text names no one that we could identify.",
  })
  actor(@Root() { actorId }: AttributionLink) {
    return actorId && { id: actorId };
  }

  @FieldResolver(() => WorkStub, {
    nullable: true,
    description: "The document, picture or post that the step goes through; null when it goes through none.",
  })
  work(@Root() { workId }: AttributionLink) {
    return workId && { id: workId };
  }

  @FieldResolver(() => TextSpanStub, { nullable: true, description: "Where the words that attribute stand." })
  span(@Root() { span }: AttributionLink) {
    return span && spanStub(span);
  }

  @FieldResolver(() => [ActorStub], { nullable: "items", description: "To whom they spoke." })
  @ListSize(1)
  audience(@Root() { audienceIds }: AttributionLink) {
    return audienceIds.map((id) => ({ id }));
  }
}

function placed(attribution: Attribution, role: AttributionRole): PlacedLink | null {
  const link = linkWithRole(attribution, role);
  return link && { ...link, position: attribution.links.indexOf(link) };
}
