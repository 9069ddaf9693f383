import type { Loaders } from "../../federation/loaders.js";

/**
 * The collections that this subgraph reads: its own, and its copies of what evidence needs of
 * others: which article took its text from which and when it came out, how sources are graded, who
 * speaks for whom, who sends and hosts a deployment, and what a story gathers.
 * speaks for whom, who sends and hosts a deployment, and in which order its waves moved.
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
  "deployments",
  "stories",
  "waves",
] as const;

/** What the resolvers of this subgraph read through. */
export type ClaimsContext = Loaders<(typeof CLAIMS_READS)[number]>;
