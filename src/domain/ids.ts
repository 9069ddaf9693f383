/**
 * Global ids. Each says what it names, so that an id alone is enough to refetch a record
 * (docs/decisions/0002-readable-ids.md).
 */
export type ArticleId = `article:${string}`;
export type ArticleVersionId = `version:${string}@${number}`;
export type ActorId = `actor:${string}`;
export type RoleId = `role:${string}`;
export type SourceGradeId = `grade:${string}`;
export type ActorMentionId = `mention:${string}`;
export type ClaimId = `claim:${string}`;
export type AssertionId = `assertion:${string}`;
export type ClaimRelationId = `relation:${string}`;
export type SourceDependencyId = `dependency:${string}`;
export type CredibilityGradeId = `credibility:${string}`;
export type DeploymentId = `deployment:${string}`;
export type WaveId = `wave:${string}`;
export type StoryId = `story:${string}`;
export type WorkId = `work:${string}`;

/** What stands before the colon in the ids of each type of record. */
export const ID_PREFIXES = {
  Article: "article",
  ArticleVersion: "version",
  Actor: "actor",
  Role: "role",
  SourceGrade: "grade",
  ActorMention: "mention",
  Claim: "claim",
  Assertion: "assertion",
  ClaimRelation: "relation",
  SourceDependency: "dependency",
  CredibilityGrade: "credibility",
  Deployment: "deployment",
  Wave: "wave",
  Story: "story",
  Work: "work",
} as const;

export type RecordType = keyof typeof ID_PREFIXES;

export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(ID_PREFIXES, name);
}

const TYPE_OF_PREFIX = new Map<string, RecordType>(
  Object.entries(ID_PREFIXES).map(([type, prefix]) => [prefix, type as RecordType]),
);

/** The type of record that an id names; `null` for a string that is no id of ours. */
export function typeOfId(id: string): RecordType | null {
  const colon = id.indexOf(":");
  return colon > 0 ? (TYPE_OF_PREFIX.get(id.slice(0, colon)) ?? null) : null;
}

/**
 * The id of a record whose type is known, from what a client wrote: the whole id, or what comes after its colon,
 * as the addresses of the page have it. An id of another type names nothing of this one, and still does.
 */
export function completeId(type: RecordType, given: string): string {
  const prefix = `${ID_PREFIXES[type]}:`;
  return given.startsWith(prefix) ? given : prefix + given;
}

/** `version:cable-12@2` is the second text of `article:cable-12`. */
export function articleOfVersion(versionId: ArticleVersionId): ArticleId {
  return `article:${versionId.slice("version:".length, versionId.lastIndexOf("@"))}`;
}

/** The number behind the `@`; versions of an article count from 1. */
export function numberOfVersion(versionId: ArticleVersionId): number {
  return Number(versionId.slice(versionId.lastIndexOf("@") + 1));
}

/** For `sort`: by article, then by number, so that version 10 comes after version 2. */
export function byVersion(a: ArticleVersionId, b: ArticleVersionId): number {
  const [articleA, articleB] = [articleOfVersion(a), articleOfVersion(b)];
  if (articleA !== articleB) return articleA < articleB ? -1 : 1;
  return numberOfVersion(a) - numberOfVersion(b);
}

/** A text that sorts as `byVersion` does. */
export function sortKeyOfVersion(id: ArticleVersionId): string {
  return `${articleOfVersion(id)} ${String(numberOfVersion(id)).padStart(9, "0")}`;
}
