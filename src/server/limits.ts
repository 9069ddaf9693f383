/** How much one request may be. What is over a limit is refused before work is put into it. */
export interface Limits {
  readonly bodyBytes: number;
  /** Objects and lists inside one another, in the JSON of a request. */
  readonly jsonNesting: number;
  /** Selections, lists and objects inside one another, in a GraphQL document. */
  readonly documentNesting: number;
  readonly documentTokens: number;
}

/** For a server that anyone may ask. */
export const PUBLIC_LIMITS: Limits = {
  bodyBytes: 100_000,
  jsonNesting: 64,
  documentNesting: 100,
  documentTokens: 2_000,
};

/**
 * For a subgraph that a gateway asks. One short question of a client can become a list of thousands
 * of entities, and several questions travel as one document.
 */
export const GATEWAY_LIMITS: Limits = {
  bodyBytes: 10_000_000,
  jsonNesting: 64,
  documentNesting: 200,
  documentTokens: 50_000,
};

/** How long clients may take; those that dribble are cut off. */
export const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
} as const;

/** How long requests under way may still take when the server is told to stop. */
export const CLOSING_MS = 10_000;
