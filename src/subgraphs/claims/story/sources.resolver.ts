import { FieldResolver, Resolver, Root } from "type-graphql";

import { isActor } from "../../../domain/attribution.js";
import type { Source, Sources } from "../../../evidence/sources.js";
import { DependencyType } from "../evidence/corroboration.type.js";
import { ActorStub, WorkStub } from "../stubs.js";
import { SourcesType, SourceType } from "./sources.type.js";
import { ListSize } from "../../../federation/cost.js";

@Resolver(() => SourcesType)
export class SourcesResolver {
  @FieldResolver(() => [SourceType], {
    description: "The sources, the one with most statements first.",
  })
  @ListSize(20)
  sources(@Root() { sources }: Sources) {
    return sources;
  }

  @FieldResolver(() => [DependencyType], {
    description:
      "Reasons to think that two of the sources are, or are not, independent, in the order of the actors' ids.",
  })
  @ListSize(10)
  dependencies(@Root() { dependencies }: Sources) {
    return dependencies;
  }
}

@Resolver(() => SourceType)
export class SourceResolver {
  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The source: the body for which a speaker spoke, or the speaker; null for a work.",
  })
  actor(@Root() { key }: Source) {
    return isActor(key) ? { id: key } : null;
  }

  @FieldResolver(() => WorkStub, {
    nullable: true,
    description: "The source, where it is a work of unknown author; null otherwise.",
  })
  work(@Root() { key }: Source) {
    return isActor(key) ? null : { id: key };
  }
}
