/** The types that are nodes, and where their records are: the one list of nodes. */
export const NODE_COLLECTIONS = {
  Article: "articles",
  ArticleVersion: "articleVersions",
  Actor: "actors",
  Claim: "claims",
  Assertion: "assertions",
  Deployment: "deployments",
  Wave: "waves",
  Story: "stories",
} as const;

export type NodeTypeName = keyof typeof NODE_COLLECTIONS;
export type NodeCollection = (typeof NODE_COLLECTIONS)[NodeTypeName];
