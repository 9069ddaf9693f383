import type { CollectionName, RecordOf } from "../store/collections.js";
import type { Batch } from "./batch.js";
import { actorMentionsIn, actorsIn, rolesIn } from "./derive/actors.js";
import { articlesIn, articleVersionsIn } from "./derive/articles.js";
import { assertionsIn } from "./derive/assertions.js";
import { claimsIn, sourceDependenciesIn } from "./derive/claims.js";
import { deploymentsIn, wavesIn } from "./derive/deployments.js";
import { recordsOf, recordsWith } from "./derive/file-values.js";

type Derivations = { readonly [Name in CollectionName]: (batch: Batch) => RecordOf<Name>[] };

/**
 * How the records of a checked batch become those of the domain, by collection: what follows from
 * the rest is worked out, what only the file needs is left behind.
 */
export const DERIVATIONS: Derivations = {
  articles: articlesIn,
  articleVersions: articleVersionsIn,
  actors: actorsIn,
  roles: rolesIn,
  sourceGrades: (batch) => recordsOf(batch, "SourceGrade"),
  actorMentions: actorMentionsIn,
  claims: claimsIn,
  assertions: assertionsIn,
  claimRelations: (batch) => recordsOf(batch, "ClaimRelation"),
  sourceDependencies: sourceDependenciesIn,
  credibilityGrades: (batch) => recordsOf(batch, "CredibilityGrade"),
  deployments: deploymentsIn,
  waves: wavesIn,
  works: (batch) =>
    recordsWith(batch, "Work", ({ created }) => ({ created: batch.times.readIfAny(created) })),
  stories: (batch) => recordsOf(batch, "Story"),
};
