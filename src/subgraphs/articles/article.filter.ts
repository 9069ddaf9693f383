import { Field, ID, InputType } from "type-graphql";

import { PublicationStatus } from "../../domain/article.js";
import { DateTimeScalar } from "../../federation/scalars.js";
import { anyIdOf, anyOf, is, between, everyWord } from "../../federation/where.js";
import { Cost } from "../../federation/cost.js";
import type { Where } from "../../store/store.js";

@InputType("ArticleFilter", { description: "Which articles to list: those that meet every condition given." })
export class ArticleFilter {
  @Field(() => [ID], { nullable: true, description: "Published by one of these actors." })
  readonly publisherIds?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "In this language (BCP 47, e.g. `en`, in capitals or not).",
  })
  readonly language?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Published at this moment or after, as far as its date can tell.",
  })
  readonly publishedAfter?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Published by this moment, for certain." })
  readonly publishedBefore?: string | null;

  @Field(() => [PublicationStatus], { nullable: true, description: "With one of these statuses." })
  readonly pubStatus?: readonly PublicationStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Every one of these words stands in the headline; case and accents do not matter.",
  })
  @Cost(5)
  readonly text?: string | null;
}

export function articleWhere(filter: ArticleFilter | null | undefined): Where<"articles"> {
  if (!filter) return [];
  return [
    ...anyIdOf("publisherId", "Actor", filter.publisherIds),
    ...is("language", filter.language?.toLowerCase()),
    ...anyOf("pubStatus", filter.pubStatus),
    ...between("published", filter.publishedAfter, filter.publishedBefore),
    ...everyWord("text", filter.text),
  ];
}
