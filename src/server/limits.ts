/** How much one request may be. What is over a limit is refused before work is put into it. */
export interface Limits {
  readonly bodyBytes: number;
  /** Objects and lists inside one another, in the JSON of a request. */
  readonly jsonNesting: number;
  /** Selections, lists and objects inside one another, in a GraphQL document. */
  readonly documentNesting: number;
  readonly documentTokens: number;
  /** Operations of one document, of which a request runs one. */
  readonly operations: number;
  readonly aliases: number;
  readonly directives: number;
  readonly variables: number;
  /** Fields at the top of an operation. */
  readonly rootFields: number;
  /** Objects inside one another in an answer; `edges` and `node` of a list do not count. */
  readonly depth: number;
  /** The same, for what is asked of the schema itself. */
  readonly introspectionDepth: number;
  /** Items of one list in the variables. */
  readonly listItems: number;
  /** What an operation may cost, by `docs/operating.md`: about so many microseconds of CPU. */
  readonly cost: number;
  /** What the records that an operation rests on may cost beyond that, once it is known how many they are. */
  readonly dataCost: number;
  /** The length of an answer. */
  readonly answerBytes: number;
}

/** For a server that anyone may ask. */
export const PUBLIC_LIMITS: Limits = {
  bodyBytes: 100_000,
  jsonNesting: 64,
  documentNesting: 100,
  documentTokens: 2_000,
  operations: 10,
  aliases: 50,
  directives: 50,
  variables: 50,
  rootFields: 20,
  depth: 12,
  introspectionDepth: 16,
  listItems: 500,
  cost: 100_000,
  dataCost: 100_000,
  answerBytes: 2_000_000,
};

/**
 * For a subgraph that a gateway asks. One short question of a client can become a list of thousands
 * of entities, and several questions travel as one document. The gateway has counted already what the
 * client asks for, so these only keep out what no gateway would send.
 */
export const GATEWAY_LIMITS: Limits = {
  bodyBytes: 10_000_000,
  jsonNesting: 64,
  documentNesting: 200,
  documentTokens: 50_000,
  operations: 10,
  aliases: 5_000,
  directives: 5_000,
  variables: 1_000,
  rootFields: 1_000,
  depth: 30,
  introspectionDepth: 16,
  listItems: 10_000,
  cost: 10_000_000,
  dataCost: 100_000,
  answerBytes: 20_000_000,
};

/** What a limit keeps from happening: told to an operator who raises it. */
export const GUARDS: { readonly [Name in keyof Limits]: string } = {
  bodyBytes: "memory, and the time that parsing and validating a long document takes",
  jsonNesting: "the call stack, which deeply nested JSON exhausts",
  documentNesting: "the call stack, which a deeply nested document exhausts",
  documentTokens: "the time that parsing and validating takes, during which nobody else is answered",
  operations: "the time that validating operations takes which nobody runs",
  aliases: "the same field being answered over and over in one request",
  directives: "the time that validating takes",
  variables: "the time that validating and reading variables takes",
  rootFields: "many requests being sent as one",
  depth: "the work for answers that lead in circles",
  introspectionDepth: "the work for answers about the schema that lead in circles",
  listItems: "the time that reading long lists takes, for each field that takes them",
  cost: "the time that one request can keep all others waiting, and the memory of its answer",
  dataCost: "the time that evidence takes where much has been said of one thing",
  answerBytes: "memory and bandwidth, where the texts are longer than the cost of a field foresees",
};

/** The limits that are above the usual ones, each with what it no longer keeps out. */
export function raisedLimits(limits: Limits, usual: Limits): readonly string[] {
  return (Object.keys(GUARDS) as (keyof Limits)[])
    .filter((name) => limits[name] > usual[name])
    .map((name) => `The limit ${name} is ${limits[name]}, above ${usual[name]}. It guards ${GUARDS[name]}.`);
}

/** How long clients may take; those that dribble are cut off. */
export const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
} as const;

/** How long a client may take to read its answer. */
export const READING_MS = 30_000;

/** How long requests under way may still take when the server is told to stop. */
export const CLOSING_MS = 6_000;
