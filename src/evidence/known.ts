import type { OriginKey } from "../domain/attribution.js";
import type { Work } from "../domain/work.js";
import type { Actor, Role, SourceGrade } from "../domain/actor.js";
import type { Article } from "../domain/article.js";
import type { Assertion } from "../domain/assertion.js";
import type { Claim, ClaimRelation, CredibilityGrade, SourceDependency } from "../domain/claim.js";
import type { Deployment, Wave } from "../domain/deployment.js";
import type { ArticleId, AssertionId, ClaimId, DeploymentId, WaveId, WorkId } from "../domain/ids.js";
import { grouped, type Grouped } from "./grouped.js";
import { type Affiliations, affiliationsOf } from "./origin.js";

/**
 * The records that a question is answered from. Records that the question does not touch change
 * nothing.
 */
export interface Records {
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly relations: readonly ClaimRelation[];
  readonly dependencies: readonly SourceDependency[];
  readonly articles: readonly Article[];
  readonly sourceGrades: readonly SourceGrade[];
  readonly credibilityGrades: readonly CredibilityGrade[];
  readonly deployments: readonly Deployment[];
  /** Of the deployments, where a figure includes the waves before it. */
  readonly waves: readonly Wave[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
  /** Works that statements rest on where no author is known. */
  readonly works: readonly Work[];
}

/**
 * The same records, found by what they belong to.
 *
 * Nothing here has an order that means anything: every rule sorts for itself, so that no answer
 * depends on the order in which records came.
 */
export interface Known {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly assertions: ReadonlyMap<AssertionId, Assertion>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly deployments: ReadonlyMap<DeploymentId, Deployment>;
  readonly waves: ReadonlyMap<WaveId, Wave>;
  readonly claimsOfDeployment: Grouped<DeploymentId, Claim>;
  readonly assertionsOfClaim: Grouped<ClaimId, Assertion>;
  readonly assertionsOfArticle: Grouped<ArticleId, Assertion>;
  readonly assertionsOfOrigin: Grouped<OriginKey, Assertion>;
  /** Relations that have the claim at either end. */
  readonly relationsOfClaim: Grouped<ClaimId, ClaimRelation>;
  /** Articles that take text from the article. */
  readonly articlesFrom: Grouped<ArticleId, Article>;
  /** Dependencies of which the actor is the one that may depend. */
  readonly dependenciesOf: Grouped<OriginKey, SourceDependency>;
  readonly gradesOfSource: Grouped<OriginKey, SourceGrade>;
  readonly gradesOfClaim: Grouped<ClaimId, CredibilityGrade>;
  /** Who speaks for whom. Without actors and roles, everyone stands for themselves. */
  readonly affiliations: Affiliations;
  readonly works: ReadonlyMap<WorkId, Work>;
}

/** Indexes the records once. Kinds of records that are left out count as none. */
export function knownFrom(records: Partial<Records>): Known {
  const { claims = [], assertions = [], relations = [], articles = [] } = records;
  return {
    claims: byId(claims),
    assertions: byId(assertions),
    articles: byId(articles),
    deployments: byId(records.deployments ?? []),
    waves: byId(records.waves ?? []),
    claimsOfDeployment: grouped(claims, (claim) => claim.targets.map((target) => target.deploymentId)),
    assertionsOfClaim: grouped(assertions, (assertion) => [assertion.claimId]),
    assertionsOfArticle: grouped(assertions, (assertion) => [assertion.articleId]),
    assertionsOfOrigin: grouped(assertions, ({ attribution: { origin } }) => (origin ? [origin.key] : [])),
    relationsOfClaim: grouped(relations, (relation) => [relation.claimId, relation.otherId]),
    articlesFrom: grouped(articles, (article) => article.derivedFrom.map(({ sourceId }) => sourceId)),
    dependenciesOf: grouped(records.dependencies ?? [], (dependency) => [dependency.actorId]),
    gradesOfSource: grouped(records.sourceGrades ?? [], (grade) => [grade.actorId]),
    gradesOfClaim: grouped(records.credibilityGrades ?? [], (grade) => [grade.claimId]),
    affiliations: affiliationsOf(records.actors ?? [], records.roles ?? []),
    works: byId(records.works ?? []),
  };
}

function byId<Id extends string, Value extends { readonly id: Id }>(
  values: readonly Value[],
): Map<Id, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
