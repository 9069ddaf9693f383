/**
 * How much each random search of the tests tries: a sample with `npm test`, all of it with
 * `npm run test:long`.
 */
const COUNTS = {
  /** Queries of our own graph that the engine answers as graphql-js does. */
  differentialQueries: { sample: 1_000, long: 20_000 },
  /** Of these, how many are also asked of subgraphs over HTTP. */
  differentialQueriesOverHttp: { sample: 100, long: 2_000 },
  /** Small random graphs, and operations of each. */
  randomGraphs: { sample: 10, long: 420 },
  operationsOfARandomGraph: { sample: 20, long: 50 },
  /** Newsrooms of which every computed field is asked alone and with all others. */
  newsroomsAskedAlone: { sample: 4, long: 30 },
  /** EDTF expressions that are read. */
  edtfExpressions: { sample: 1_500, long: 50_000 },
  /** Days and moments that are compared, and days in time zones. */
  moments: { sample: 300, long: 20_000 },
  /** Texts broken into lines. */
  brokenTexts: { sample: 60, long: 3_000 },
} as const;

const isLong = process.env["TEST_LONG"] === "true";

/** How often a search tries, in this run of the tests. */
export function countOf(search: keyof typeof COUNTS): number {
  return COUNTS[search][isLong ? "long" : "sample"];
}

/** Where random searches begin: `TEST_SEED=7 npm test` tries others. */
export const FIRST_SEED = Number(process.env["TEST_SEED"] ?? 1);
