import type { Loaders } from "../../federation/loaders.js";

/**
 * The collections that this subgraph reads: its own, and its copies of what evidence needs of
 * others: which article took its text from which and when it came out, how sources are graded, who
 * speaks for whom, who sends and hosts a deployment, in which order its waves moved, what a story
 * gathers, and works of unknown author.
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
  "works",
] as const;

/** What the resolvers of this subgraph read through. */
export type ClaimsContext = Loaders<(typeof CLAIMS_READS)[number]>;
