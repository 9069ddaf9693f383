import { Field, ID, InputType } from "type-graphql";

import { WorkKind } from "../../domain/work.js";
import { anyIdOf, anyOf, everyWord } from "../../federation/where.js";
import type { Where } from "../../store/store.js";

@InputType("WorkFilter", { description: "Which works to list: those that meet every condition given." })
export class WorkFilter {
  @Field(() => [WorkKind], { nullable: true, description: "Works of one of these kinds." })
  readonly kinds?: readonly WorkKind[] | null;

  @Field(() => [ID], { nullable: true, description: "Works made by one of these actors." })
  readonly authorIds?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Works whose title has every one of these words, whatever their case and accents.",
  })
  readonly text?: string | null;
}

export function workWhere(filter: WorkFilter | null | undefined): Where<"works"> {
  if (!filter) return [];
  return [
    ...anyOf("kind", filter.kinds),
    ...anyIdOf("authorId", "Actor", filter.authorIds),
    ...everyWord("text", filter.text),
  ];
}
