/** The types that are nodes and have records, and where those are. A TextSpan is a node without a record. */
export const NODE_COLLECTIONS = {
  Article: "articles",
  ArticleVersion: "articleVersions",
  Actor: "actors",
  Claim: "claims",
  Assertion: "assertions",
  Deployment: "deployments",
  Wave: "waves",
  Story: "stories",
  Work: "works",
  Role: "roles",
  SourceGrade: "sourceGrades",
  ActorMention: "actorMentions",
  ClaimRelation: "claimRelations",
  CredibilityGrade: "credibilityGrades",
} as const;

export type NodeTypeName = keyof typeof NODE_COLLECTIONS;
export type NodeCollection = (typeof NODE_COLLECTIONS)[NodeTypeName];
