import { FieldResolver, ID, Resolver, Root } from "type-graphql";

import { isActor } from "../../../domain/attribution.js";
import type { Corroboration, OriginGroup } from "../../../evidence/corroboration.js";
import type { Dependency } from "../../../evidence/dependencies.js";
import { ListSize } from "../../../federation/cost.js";
import { spanStub } from "../../../federation/span-stub.js";
import { AssertionType } from "../assertion/assertion.type.js";
import { ActorStub, TextSpanStub, WorkStub } from "../stubs.js";
import { CorroborationType, DependencyType, OriginGroupType } from "./corroboration.type.js";

@Resolver(() => CorroborationType)
export class CorroborationResolver {
  @FieldResolver(() => [OriginGroupType], {
    description: "The origins with what rests on them, first reported first.",
  })
  @ListSize(3)
  groups(@Root() { groups }: Corroboration) {
    return groups;
  }

  @FieldResolver(() => [DependencyType], {
    description: "Reasons to think that two of the origins are, or are not, independent.",
  })
  @ListSize(2)
  possibleDependencies(@Root() { possibleDependencies }: Corroboration) {
    return possibleDependencies;
  }

  @FieldResolver(() => [AssertionType], {
    description: "What would count, were it not taken back or under review.",
  })
  @ListSize(2)
  setAside(@Root() { setAside }: Corroboration) {
    return setAside.map(({ assertion }) => assertion);
  }
}

@Resolver(() => OriginGroupType)
export class OriginGroupResolver {
  @FieldResolver(() => ID, { description: "The actor or work that they all count for." })
  originKey(@Root() { origin }: OriginGroup) {
    return origin.key;
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "That actor; null for a work of unknown author.",
  })
  origin(@Root() { origin }: OriginGroup) {
    return isActor(origin.key) ? { id: origin.key } : null;
  }

  @FieldResolver(() => WorkStub, {
    nullable: true,
    description: "That work; null for an actor, and for a work that counts for its author.",
  })
  work(@Root() { origin }: OriginGroup) {
    return isActor(origin.key) ? null : { id: origin.key };
  }

  @FieldResolver(() => [AssertionType], { description: "The assertions, in the order of reporting." })
  @ListSize(3)
  assertions(@Root() { assertions }: OriginGroup) {
    return assertions;
  }
}

@Resolver(() => DependencyType)
export class DependencyResolver {
  @FieldResolver(() => ActorStub, { nullable: true, description: "The origin that may depend." })
  a(@Root() { aId }: Dependency) {
    return isActor(aId) ? { id: aId } : null;
  }

  @FieldResolver(() => ActorStub, { nullable: true, description: "The origin that it may depend on." })
  b(@Root() { bId }: Dependency) {
    return isActor(bId) ? { id: bId } : null;
  }

  @FieldResolver(() => [TextSpanStub], {
    nullable: "items",
    description: "Where a text shows it; empty where it is known from elsewhere.",
  })
  @ListSize(1)
  evidence(@Root() { evidence }: Dependency) {
    return evidence.map(spanStub);
  }
}
