import type { Loaders } from "../../federation/loaders.js";

/** What the resolvers of this subgraph read through. */
export type ArticlesContext = Loaders<"articles" | "articleVersions" | "stories" | "works">;
