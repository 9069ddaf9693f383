import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { IdentifierScheme, type Actor } from "../../domain/actor.js";
import { dayBounds, timesOverlap } from "../../domain/time.js";
import { affiliationPath } from "../../evidence/origin.js";
import { completeId } from "../../domain/ids.js";
import { Cost, ListSize } from "../../federation/cost.js";
import { PageArgs, readConnection } from "../../federation/connection.js";
import { is, isId } from "../../federation/where.js";
import { DateScalar, DateTimeScalar } from "../../federation/scalars.js";
import { ActorOrder, actorSorting } from "./actor.order.js";
import { ActorFilter, actorWhere } from "./actor.filter.js";
import { ActorMentionConnection } from "./actor-mention.type.js";
import { ActorConnection, ActorNameType, ActorType } from "./actor.type.js";
import type { ActorsContext } from "./actors.context.js";
import { readAffiliations } from "./affiliations.js";
import { RoleType } from "./role.type.js";
import { SourceGradeType } from "./source-grade.type.js";

@Resolver(() => ActorType)
export class ActorResolver {
  @Query(() => ActorType, { nullable: true, description: "One actor; null when there is none with this id." })
  actor(
    @Arg("id", () => ID, { description: "e.g. `actor:nis` or `nis`." }) id: string,
    @Ctx() { actors }: ActorsContext,
  ) {
    return actors.byId(completeId("Actor", id));
  }

  @Query(() => ActorConnection, { nullable: true, description: "All actors, in the order of their ids." })
  actors(
    @Arg("filter", () => ActorFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ActorFilter | null | undefined,
    @Arg("orderBy", () => ActorOrder, { nullable: true, description: "How to sort the list." })
    orderBy: ActorOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actors }: ActorsContext,
  ) {
    return readConnection("actors", actors, actorWhere(filter), page, actorSorting(orderBy));
  }

  @Query(() => ActorType, {
    nullable: true,
    description: "The actor that an outside register calls so; null when we know of none.",
  })
  async actorByIdentifier(
    @Arg("scheme", () => IdentifierScheme, { description: "Which register, e.g. `WIKIDATA`." })
    scheme: IdentifierScheme,
    @Arg("value", () => String, { description: "The identifier there, e.g. `Q884`." }) value: string,
    @Ctx() { actors }: ActorsContext,
  ) {
    return (await actors.by("identifier", `${scheme} ${value}`))[0] ?? null;
  }

  @FieldResolver(() => ActorType, { nullable: true, description: "The state it belongs to." })
  country(@Root() { countryId }: Actor, @Ctx() { actors }: ActorsContext) {
    return countryId && actors.byId(countryId);
  }

  @FieldResolver(() => ActorType, { nullable: true, description: "The body directly above it." })
  parent(@Root() { parentId }: Actor, @Ctx() { actors }: ActorsContext) {
    return parentId && actors.byId(parentId);
  }

  @FieldResolver(() => ActorConnection, { description: "Those directly below it." })
  members(@Root() { id }: Actor, @Args(() => PageArgs) page: PageArgs, @Ctx() { actors }: ActorsContext) {
    return readConnection("actors", actors, [{ index: "parentId", anyOf: [id] }], page);
  }

  @FieldResolver(() => [RoleType], {
    description: "Posts and seats that it holds, or held on a day; in the order of their beginning.",
  })
  @ListSize(2)
  async roles(
    @Arg("at", () => DateScalar, {
      nullable: true,
      description: "Only those that may have been held on this day.",
    })
    at: string | null | undefined,
    @Root() { id }: Actor,
    @Ctx() { roles }: ActorsContext,
  ) {
    const held = await roles.by("holderId", id);
    return at ? held.filter((role) => role.held === null || timesOverlap(role.held, dayBounds(at))) : held;
  }

  @FieldResolver(() => [ActorType], {
    description:
      "All that it is part of on a day, itself first: through its posts and seats, then the body above it, then its state. For which of these a person speaks is said by its roles.",
  })
  @Cost(20)
  @ListSize(3)
  async affiliationPath(
    @Arg("at", () => DateScalar, { nullable: true, description: "On this day; ever, when left out." })
    at: string | null | undefined,
    @Root() { id }: Actor,
    @Ctx() context: ActorsContext,
  ) {
    const day = at ? dayBounds(at) : null;
    return context.actors.byIds(affiliationPath(id, day, await readAffiliations(id, context)));
  }

  @FieldResolver(() => SourceGradeType, {
    nullable: true,
    description: "The latest grade of its reliability; null when no one has graded it.",
  })
  @Cost(5)
  async reliability(
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: "As graded by then." }) asOf:
      | string
      | null
      | undefined,
    @Root() { id }: Actor,
    @Ctx() { sourceGrades }: ActorsContext,
  ) {
    const grades = await sourceGrades.by("actorId", id);
    return grades.filter((grade) => !asOf || grade.gradedAt <= asOf).at(-1) ?? null;
  }

  @FieldResolver(() => [SourceGradeType], { description: "Every grade it was given, first to last." })
  @ListSize(2)
  reliabilityHistory(@Root() { id }: Actor, @Ctx() { sourceGrades }: ActorsContext) {
    return sourceGrades.by("actorId", id);
  }

  @FieldResolver(() => [ActorNameType], { description: "Ways to call it." })
  @ListSize(3)
  names(@Root() { names }: Actor) {
    return names;
  }

  @FieldResolver(() => ActorMentionConnection, { description: "Where texts name or mean it." })
  mentions(
    @Arg("articleId", () => ID, { nullable: true, description: "Only in this article." }) articleId:
      | string
      | null
      | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Root() { id }: Actor,
    @Ctx() { actorMentions }: ActorsContext,
  ) {
    const where = [...is("actorId", id), ...isId("articleId", "Article", articleId)];
    return readConnection("actorMentions", actorMentions, where, page);
  }
}
