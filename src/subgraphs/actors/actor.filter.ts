import { Field, ID, InputType } from "type-graphql";

import { ActorKind } from "../../domain/actor.js";
import { anyOf, everyWord, isId } from "../../federation/where.js";
import { Cost } from "../../federation/cost.js";
import type { Where } from "../../store/store.js";

@InputType("ActorFilter", { description: "Which actors to list: those that meet every condition given." })
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: "Of one of these kinds." })
  readonly kinds?: readonly ActorKind[] | null;

  @Field(() => ID, { nullable: true, description: "Belonging to this state." })
  readonly countryId?: string | null;

  @Field(() => ID, { nullable: true, description: "Directly below this body, or belonging to this state." })
  readonly underId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Every one of these words stands in one of its names; case and accents do not matter.",
  })
  @Cost(5)
  readonly name?: string | null;
}

export function actorWhere(filter: ActorFilter | null | undefined): Where<"actors"> {
  if (!filter) return [];
  return [
    ...anyOf("kind", filter.kinds),
    ...isId("countryId", "Actor", filter.countryId),
    ...isId("underId", "Actor", filter.underId),
    ...everyWord("name", filter.name),
  ];
}
