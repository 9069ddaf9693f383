import type { z } from "zod";

import type { RecordType } from "../domain/ids.js";
import type { CollectionName, RecordOf } from "../store/collections.js";
import { actorMentionRecord, actorRecord, roleRecord, sourceGradeRecord } from "./records/actor.js";
import { articleRecord, articleVersionRecord } from "./records/article.js";
import { assertionRecord } from "./records/assertion.js";
import {
  claimRecord,
  claimRelationRecord,
  credibilityGradeRecord,
  sourceDependencyRecord,
} from "./records/claim.js";
import { deploymentRecord, waveRecord } from "./records/deployment.js";
import { storyRecord } from "./records/story.js";
import { workRecord } from "./records/work.js";
import type { Written } from "./written.js";

/** The one list of what a line can be, and where its records are kept. */
export const RECORDS = {
  Article: format("Article", "articles", articleRecord),
  ArticleVersion: format("ArticleVersion", "articleVersions", articleVersionRecord),
  Actor: format("Actor", "actors", actorRecord),
  Role: format("Role", "roles", roleRecord),
  SourceGrade: format("SourceGrade", "sourceGrades", sourceGradeRecord),
  ActorMention: format("ActorMention", "actorMentions", actorMentionRecord),
  Claim: format("Claim", "claims", claimRecord),
  Assertion: format("Assertion", "assertions", assertionRecord),
  ClaimRelation: format("ClaimRelation", "claimRelations", claimRelationRecord),
  SourceDependency: format("SourceDependency", "sourceDependencies", sourceDependencyRecord),
  CredibilityGrade: format("CredibilityGrade", "credibilityGrades", credibilityGradeRecord),
  Deployment: format("Deployment", "deployments", deploymentRecord),
  Wave: format("Wave", "waves", waveRecord),
  Work: format("Work", "works", workRecord),
  Story: format("Story", "stories", storyRecord),
} satisfies { [Type in RecordType]: { schema: z.ZodType<{ type: Type }>; collection: CollectionName } };

export const RECORD_TYPES = Object.keys(RECORDS) as RecordType[];

/** A record as a file has it, absent members filled in. */
export type FileRecord<Type extends RecordType = RecordType> = {
  [Each in RecordType]: z.output<(typeof RECORDS)[Each]["schema"]>;
}[Type];

/** A record as it is kept while its load is checked: its type stands beside it. */
export type ReadRecord<Type extends RecordType = RecordType> = {
  [Each in RecordType]: Omit<FileRecord<Each>, "type">;
}[Type];

/** `unknown` where the two types accept each other, else `never`, which no argument fits. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : never) : never;

/** Compiles only if the schema yields the domain record, less what is derived. */
function format<Type extends RecordType, Name extends CollectionName, Schema extends z.ZodType>(
  _type: Type,
  collection: Name,
  schema: Schema & Same<z.output<Schema>, Written<RecordOf<Name>> & { type: Type }>,
) {
  return { collection, schema: schema as Schema };
}
