import type { Loaders } from "../../federation/loaders.js";

/**
 * The collections that this subgraph reads: its own, and its copies of what evidence needs of
 * others: which article took its text from which, how sources are graded, and who speaks for whom.
 */
export const CLAIMS_READS = [
  "claims",
  "assertions",
  "claimRelations",
  "sourceDependencies",
  "credibilityGrades",
  "articles",
  "actors",
  "roles",
  "sourceGrades",
] as const;

/** What the resolvers of this subgraph read through. */
export type ClaimsContext = Loaders<(typeof CLAIMS_READS)[number]>;
