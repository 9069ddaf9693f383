import type { Loaders } from "../../federation/loaders.js";

/** The collections that this subgraph reads: its own, and its copy of the source grades. */
export const CLAIMS_READS = [
  "claims",
  "assertions",
  "claimRelations",
  "sourceDependencies",
  "credibilityGrades",
  "sourceGrades",
] as const;

/** What the resolvers of this subgraph read through. */
export type ClaimsContext = Loaders<(typeof CLAIMS_READS)[number]>;
