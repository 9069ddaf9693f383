import { isExplicit } from "../../../src/domain/attribution.js";
import { COLLECTION_NAMES } from "../../../src/store/collections.js";
import type { Store } from "../../../src/store/store.js";
import { allOf } from "../all-of.js";

/** What stands in the coding, whichever text it is laid over. Mentions are left out: a text has its own. */
export const SEED_TOTALS = {
  articles: 1,
  articleVersions: 1,
  actors: 24,
  roles: 8,
  sourceGrades: 0,
  claims: 32,
  assertions: 37,
  claimRelations: 10,
  sourceDependencies: 2,
  credibilityGrades: 0,
  deployments: 1,
  waves: 3,
  stories: 0,
  works: 0,
};

export const SEED_STANCES = { ASSERTS: 32, CONFIRMS: 4, NO_COMMENT: 1 };

export const SEED_FULLY_EXPLICIT = 20;

export async function totalsOf(store: Store): Promise<Record<string, number>> {
  const names = COLLECTION_NAMES.filter((name) => name !== "actorMentions");
  const counts = await Promise.all(names.map(async (name) => [name, (await allOf(store, name)).length]));
  return Object.fromEntries(counts) as Record<string, number>;
}

export async function stancesIn(store: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { stance } of await allOf(store, "assertions")) counts[stance] = (counts[stance] ?? 0) + 1;
  return counts;
}

export async function fullyExplicitIn(store: Store): Promise<number> {
  const assertions = await allOf(store, "assertions");
  return assertions.filter((assertion) => isExplicit(assertion.attribution)).length;
}
