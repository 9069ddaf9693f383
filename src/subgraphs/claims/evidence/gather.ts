import DataLoader from "dataloader";

import type { Article } from "../../../domain/article.js";
import type { Assertion } from "../../../domain/assertion.js";
import type { Claim, ClaimRelation } from "../../../domain/claim.js";
import { type ArticleId, type ClaimId, articleOfVersion } from "../../../domain/ids.js";
import { relatives } from "../../../evidence/family.js";
import { knownFrom, type Known, type Records } from "../../../evidence/known.js";
import type { ClaimsContext } from "../claims.context.js";

/** More steps of refinement or copying than any real data has; what bounds the reads if some should. */
const MAXIMUM_STEPS = 10;

/**
 * All records that a question about these claims is answered from: the claims and their relatives,
 * with all that was said of them.
 *
 * Questions of one request that are asked in the same turn are gathered for together, and share what
 * was gathered: records that a question does not touch change nothing. So a page of claims costs
 * as many reads as one claim: one for each step of refinement, and then nine.
 */
export function gatherEvidence(claimIds: readonly ClaimId[], context: ClaimsContext): Promise<Known> {
  const gatherer = gatherers.get(context) ?? createGatherer(context);
  gatherers.set(context, gatherer);
  return gatherer.load(claimIds);
}

type Gatherer = DataLoader<readonly ClaimId[], Known, string>;

const gatherers = new WeakMap<ClaimsContext, Gatherer>();

function createGatherer(context: ClaimsContext): Gatherer {
  return new DataLoader<readonly ClaimId[], Known, string>(
    async (questions) => {
      const known = knownFrom(await readRecords(distinct(questions.flat()), context));
      return questions.map(() => known);
    },
    { cacheKeyFn: (claimIds) => claimIds.join(" ") },
  );
}

/** As `gatherEvidence`, with the claims that these contradict, supersede or stand to in any other way. */
export async function gatherRelated(claimIds: readonly ClaimId[], context: ClaimsContext): Promise<Known> {
  const relations = await context.claimRelations.byAll("eitherId", claimIds);
  return gatherEvidence(
    distinct([...claimIds, ...relations.flatMap(({ claimId, otherId }) => [claimId, otherId])]),
    context,
  );
}

/** As `gatherRelated`, with all other claims on the same deployments. */
export async function gatherSubject(claim: Claim, context: ClaimsContext): Promise<Known> {
  const deploymentIds = distinct(claim.targets.map((target) => target.deploymentId));
  const onDeployments = await context.claims.byAll("deploymentId", deploymentIds);
  const relations = await context.claimRelations.by("eitherId", claim.id);
  const related = relations.flatMap(({ claimId, otherId }) => [claimId, otherId]);
  return gatherEvidence(distinct([claim.id, ...related, ...onDeployments.map(({ id }) => id)]), context);
}

/** As `gatherEvidence`, for all claims on a deployment. */
export async function gatherDeployment(id: string, context: ClaimsContext): Promise<Known> {
  const claims = await context.claims.by("deploymentId", id);
  return gatherEvidence(
    claims.map(({ id: claimId }) => claimId),
    context,
  );
}

/** As `gatherEvidence`, for all claims that an article speaks of, with the articles that copy from it. */
export async function gatherArticle(id: ArticleId, context: ClaimsContext): Promise<Known> {
  const assertions = await context.assertions.by("articleId", id);
  const records = await readRecords(distinct(assertions.map(({ claimId }) => claimId)), context);
  return knownFrom({
    ...records,
    articles: distinct([...records.articles, ...(await readCopies(id, context))]),
  });
}

async function readRecords(claimIds: readonly ClaimId[], context: ClaimsContext): Promise<Records> {
  const { family, relations } = await readFamily(claimIds, context);
  const [claims, assertions] = await Promise.all([
    context.claims.byIds(family),
    context.assertions.byAll("claimId", family),
  ]);
  const paths = distinct(assertions.flatMap(({ attribution }) => attribution.origin?.path ?? []));
  const parties = distinct(assertions.flatMap(partiesOf));
  const deploymentIds = claims.flatMap(({ targets }) => targets.map((target) => target.deploymentId));
  const [dependencies, sourceGrades, credibilityGrades, actors, roles, deployments] = await Promise.all([
    context.sourceDependencies.byAll("actorId", paths),
    context.sourceGrades.byAll("actorId", paths),
    context.credibilityGrades.byAll("claimId", family),
    context.actors.byIds(parties),
    context.roles.byAll("holderId", parties),
    context.deployments.byIds(distinct(deploymentIds)),
  ]);
  const shownIn = dependencies.flatMap(({ evidence }) =>
    evidence.map((span) => articleOfVersion(span.versionId)),
  );
  const saidIn = assertions.map((assertion) => assertion.articleId);
  const articles = await context.articles.byIds(distinct([...saidIn, ...shownIn]));
  return {
    claims,
    assertions,
    relations,
    articles,
    dependencies,
    sourceGrades,
    credibilityGrades,
    deployments,
    actors,
    roles,
  };
}

/** The claims and all that refines them, is refined by them or is the same, with the relations between them. */
async function readFamily(claimIds: readonly ClaimId[], { claimRelations }: ClaimsContext) {
  const family = new Set(claimIds);
  const relations = new Map<string, ClaimRelation>();
  let level: readonly ClaimId[] = claimIds;
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const found = await Promise.all(level.map((id) => claimRelations.by("eitherId", id)));
    for (const relation of found.flat()) relations.set(relation.id, relation);
    const next = level.flatMap((id, index) => [...relatives(id, found[index]!)]);
    level = distinct(next).filter((id) => !family.has(id));
    for (const id of level) family.add(id);
  }
  return { family: [...family], relations: [...relations.values()] };
}

/** The articles that take text from an article, at any remove. */
async function readCopies(id: ArticleId, { articles }: ClaimsContext): Promise<readonly Article[]> {
  const found = new Map<string, Article>();
  let level: readonly ArticleId[] = [id];
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const copies = await articles.byAll("sourceId", level);
    const fresh = copies.filter((copy) => !found.has(copy.id));
    for (const copy of fresh) found.set(copy.id, copy);
    level = distinct(fresh.map((copy) => copy.id));
  }
  return [...found.values()];
}

/** Everyone who has a part in an attribution, as a link or as an audience. */
function partiesOf({ attribution }: Assertion) {
  return attribution.links.flatMap((link) => [link.actorId, ...link.audienceIds]).filter((id) => id !== null);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
