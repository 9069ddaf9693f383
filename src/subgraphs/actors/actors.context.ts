import type { Loaders } from "../../federation/loaders.js";

/** What the resolvers of this subgraph read through. */
export type ActorsContext = Loaders<"actors" | "roles" | "sourceGrades" | "actorMentions" | "stories">;
