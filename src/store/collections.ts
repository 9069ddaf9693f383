import type { Actor, ActorMention, Role, SourceGrade } from "../domain/actor.js";
import type { Article, ArticleVersion } from "../domain/article.js";
import type { Assertion } from "../domain/assertion.js";
import type { Claim, ClaimRelation, CredibilityGrade, SourceDependency } from "../domain/claim.js";
import type { Deployment, Wave } from "../domain/deployment.js";
import { sortKeyOfVersion } from "../domain/ids.js";
import type { Story } from "../domain/story.js";
import type { Work } from "../domain/work.js";
import { folded, words } from "./words.js";

type Terms = string | null | readonly (string | null)[];

/**
 * How one kind of record is kept and found. Every store builds these indexes and no others, so
 * that what one store can answer, all can.
 */
interface Plan<T, Index extends string, Range extends string, Referrer extends string> {
  /** What lists are sorted by; ids break ties. */
  readonly order: (record: T) => string;
  /** The terms under which a record is found, by index. */
  readonly indexes: Readonly<Record<Index, (record: T) => Terms>>;
  /** Values that can be compared, by name: lists can be cut off at them, and sorted by them. */
  readonly ranges: Readonly<Record<Range, (record: T) => string>>;
  /** Collections whose records point here, and the index of theirs that says where. */
  readonly referrers: Readonly<Record<Referrer, string>>;
}

function plan<T extends { readonly id: string }>() {
  return <Index extends string = never, Range extends string = never, Referrer extends string = never>(
    given: Partial<Plan<T, Index, Range, Referrer>>,
  ): Plan<T, Index, Range, Referrer> & { readonly record?: T } => ({
    order: given.order ?? (() => ""),
    indexes: given.indexes ?? ({} as Record<Index, never>),
    ranges: given.ranges ?? ({} as Record<Range, never>),
    referrers: given.referrers ?? ({} as Record<Referrer, never>),
  });
}

/** Sorts before and after every instant and every day: what stands in for a time that is open at that end. */
const BEGINNING = "";
const END = "\uffff";

/** The one list of collections. */
export const COLLECTIONS = {
  articles: plan<Article>()({
    order: (article) => article.published.earliest ?? BEGINNING,
    indexes: {
      publisherId: (article) => article.publisherId,
      language: (article) => article.language.toLowerCase(),
      pubStatus: (article) => article.pubStatus,
      sourceId: (article) => article.derivedFrom.map((derivation) => derivation.sourceId),
      text: (article) => words(article.headline),
    },
    ranges: {
      published: (article) => article.published.latest ?? END,
      headline: (article) => folded(article.headline),
    },
  }),
  articleVersions: plan<ArticleVersion>()({
    order: (version) => String(version.number).padStart(9, "0"),
    indexes: {
      articleId: (version) => version.articleId,
      translationOfId: (version) => version.translationOf?.versionId ?? null,
    },
  }),
  actors: plan<Actor>()({
    indexes: {
      kind: (actor) => actor.kind,
      countryId: (actor) => actor.countryId,
      parentId: (actor) => actor.parentId,
      predecessorId: (actor) => actor.predecessors.map(({ actorId }) => actorId),
      underId: (actor) => [actor.parentId, actor.countryId],
      identifier: (actor) => actor.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
      name: (actor) => [actor.name, ...actor.names.map((name) => name.value)].flatMap(words),
    },
    ranges: { name: (actor) => folded(actor.name) },
  }),
  roles: plan<Role>()({
    order: (role) => role.held?.earliest ?? BEGINNING,
    indexes: { holderId: (role) => role.holderId, organisationId: (role) => role.organisationId },
  }),
  sourceGrades: plan<SourceGrade>()({
    order: (grade) => grade.gradedAt,
    indexes: { actorId: (grade) => grade.actorId },
  }),
  actorMentions: plan<ActorMention>()({
    order: ({ span }) => `${sortKeyOfVersion(span.versionId)} ${String(span.start).padStart(9, "0")}`,
    indexes: { articleId: (mention) => mention.articleId, actorId: (mention) => mention.actorId },
  }),
  claims: plan<Claim>()({
    indexes: {
      kind: (claim) => claim.kind,
      aboutId: (claim) => claim.aboutIds,
      deploymentId: (claim) => claim.targets.map((target) => target.deploymentId),
      waveId: (claim) => claim.targets.map((target) => target.waveId),
      measure: (claim) => claim.targets.map((target) => target.measure),
      text: (claim) => words(claim.text),
    },
    referrers: { assertions: "claimId" },
  }),
  assertions: plan<Assertion>()({
    order: (assertion) => assertion.reported.earliest ?? BEGINNING,
    indexes: {
      claimId: (assertion) => assertion.claimId,
      articleId: (assertion) => assertion.articleId,
      originId: ({ attribution: { links, origin } }) => [
        origin?.key ?? null,
        ...links.map((link) => (link.role === "ORIGIN" ? link.actorId : null)),
      ],
      originCountryId: (assertion) => assertion.attribution.origin?.countryId ?? null,
      viaId: (assertion) => assertion.attribution.links.map((link) => link.actorId),
      actorInRole: ({ attribution }) => attribution.links.map((link) => `${link.role} ${link.actorId}`),
      workId: (assertion) => assertion.attribution.links.map((link) => link.workId),
      naming: ({ attribution }) => attribution.links.at(-1)?.naming ?? null,
      stance: (assertion) => assertion.stance,
      modality: (assertion) => assertion.modality,
      retellsId: (assertion) => assertion.retellsId,
    },
    ranges: {
      reported: (assertion) => assertion.reported.latest ?? END,
      recorded: (assertion) => assertion.recordedAt,
    },
  }),
  claimRelations: plan<ClaimRelation>()({
    indexes: {
      claimId: (relation) => relation.claimId,
      otherId: (relation) => relation.otherId,
      eitherId: (relation) => [relation.claimId, relation.otherId],
      kind: (relation) => relation.kind,
    },
  }),
  sourceDependencies: plan<SourceDependency>()({
    indexes: { actorId: (dependency) => dependency.actorId },
  }),
  credibilityGrades: plan<CredibilityGrade>()({
    order: (grade) => grade.gradedAt,
    indexes: { claimId: (grade) => grade.claimId },
  }),
  deployments: plan<Deployment>()({
    indexes: {
      senderId: (deployment) => [deployment.senderId, ...deployment.otherSenderIds],
      hostId: (deployment) => [deployment.hostId, ...deployment.otherHostIds],
      realization: (deployment) => deployment.realization,
      posture: (deployment) => deployment.posture,
    },
    ranges: {
      windowStart: (deployment) => deployment.window?.firstDay ?? BEGINNING,
      windowEnd: (deployment) => deployment.window?.lastDay ?? END,
      title: (deployment) => folded(deployment.title),
    },
  }),
  waves: plan<Wave>()({
    order: (wave) => String(wave.ordinal).padStart(9, "0"),
    indexes: { deploymentId: (wave) => wave.deploymentId },
  }),
  works: plan<Work>()({
    indexes: {
      kind: (work) => work.kind,
      authorId: (work) => work.authorId,
      text: (work) => words(work.title),
    },
    ranges: { title: (work) => folded(work.title) },
  }),
  stories: plan<Story>()({
    indexes: {
      articleId: (story) => story.articleIds,
      claimId: (story) => story.claimIds,
      actorId: (story) => story.actorIds,
      deploymentId: (story) => story.deploymentIds,
      topic: (story) => story.topics.map(({ code }) => code),
      language: (story) => story.language.toLowerCase(),
      text: (story) => words(`${story.title} ${story.summary ?? ""}`),
    },
    ranges: { title: (story) => folded(story.title) },
  }),
} as const;

type Collections = typeof COLLECTIONS;

export type CollectionName = keyof Collections;
export type RecordOf<Name extends CollectionName> = NonNullable<Collections[Name]["record"]>;
export type IndexOf<Name extends CollectionName> = keyof Collections[Name]["indexes"] & string;
export type RangeOf<Name extends CollectionName> = keyof Collections[Name]["ranges"] & string;
export type ReferrerOf<Name extends CollectionName> = keyof Collections[Name]["referrers"] & CollectionName;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
