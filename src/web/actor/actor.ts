import type { ActorPageQuery } from "../../client/generated/graphql.js";

/** What the page of an actor shows. */
export type Actor = NonNullable<ActorPageQuery["actor"]>;
