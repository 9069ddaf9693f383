import { getIntrospectionQuery } from "graphql";

/** Something that is sent to keep a server busy or to make it say too much. */
export interface Attack {
  /** The setting that stands against it; for most, the name of a limit. */
  readonly limit: string;
  readonly attack: string;
  /** JSON, or text that should have been JSON. */
  readonly body: object | string;
  readonly status: number;
  /** `null` when it is answered, for it is harmless. */
  readonly code: string | null;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

/** Each fragment spreads the next one twice, under two names, through a list that leads in circles. */
const doubling = (levels: number) =>
  [
    `{ claims(first: 100) { edges { node { ...F0 } } } }`,
    ...Array.from(
      { length: levels },
      (_, at) => `fragment F${at} on Claim { a: assertions { edges { node { claim { ...F${at + 1} } } } }
        b: assertions { edges { node { claim { ...F${at + 1} } } } } }`,
    ),
    `fragment F${levels} on Claim { text }`,
  ].join("\n");

/** The same without lists: nothing but a document that grows when its fragments are spread. */
const doublingNames = (levels: number) =>
  [
    `{ claim(id: "claim:none") { ...F0 } }`,
    ...Array.from(
      { length: levels },
      (_, at) => `fragment F${at} on Claim { a${at}: relations { claim { ...F${at + 1} } }
        b${at}: relations { claim { ...F${at + 1} } } }`,
    ),
    `fragment F${levels} on Claim { text }`,
  ].join("\n");

const nested = (levels: number, open: string, inside: string, close: string) =>
  `{ ${open.repeat(levels)}${inside}${close.repeat(levels)} }`;

const refused = { status: 400, code: "OPERATION_TOO_COMPLEX" };
const unparsed = { status: 400, code: "GRAPHQL_PARSE_FAILED" };
const invalid = { status: 400, code: "GRAPHQL_VALIDATION_FAILED" };
const unread = { status: 400, code: "BAD_REQUEST" };
const answered = { status: 200, code: null };

export const ATTACKS: readonly Attack[] = [
  {
    limit: "bodyBytes",
    attack: "a body of 101,000 bytes",
    body: { query: `{ __typename } #${"x".repeat(101_000)}` },
    ...unread,
    status: 413,
  },
  {
    limit: "jsonNesting",
    attack: "JSON nested 40,000 levels deep",
    body: `{"query": "{ __typename }", "variables": {"a": ${"[".repeat(40_000)}${"]".repeat(40_000)}}}`,
    ...unread,
  },
  {
    limit: "documentTokens",
    attack: "30,000 fields",
    body: { query: `{ ${"id ".repeat(30_000)}}` },
    ...unparsed,
  },
  {
    limit: "documentTokens",
    attack: "a document nested 30,000 levels deep",
    body: { query: "{a".repeat(30_000) },
    ...unparsed,
  },
  {
    limit: "documentNesting",
    attack: "a list nested 900 levels deep",
    body: { query: `{ nodes(ids: ${"[".repeat(900)}${"]".repeat(900)}) { id } }` },
    ...invalid,
  },
  {
    limit: "validation",
    attack: "240 fragments that spread one another in a circle",
    body: {
      query: `{ __typename } ${times(240, (at) => `fragment F${at} on Claim { ...F${(at + 1) % 240} }`)}`,
    },
    ...invalid,
  },
  {
    limit: "validation",
    attack: "380 inline fragments that select the same field",
    body: { query: `{ claims { edges { node { ${times(380, () => "... { text }")} } } } }` },
    ...answered,
  },
  {
    limit: "validation",
    attack: "inline fragments nested 45 levels deep, two names for one field in each",
    body: { query: nested(45, "... { __typename x: __typename ", "__typename", "}") },
    ...answered,
  },
  {
    limit: "validation",
    attack: "900 unknown fields",
    body: { query: `{ ${times(900, (at) => `x${at}`)} }` },
    ...invalid,
  },
  {
    limit: "operations",
    attack: "300 operations, of which one is run",
    body: { query: times(300, (at) => `query Q${at} { __typename }`), operationName: "Q0" },
    ...refused,
  },
  {
    limit: "aliases",
    attack: "one field under 600 names",
    body: { query: `{ ${times(600, (at) => `a${at}: claims(first: 0) { totalCount }`)} }` },
    ...unparsed,
  },
  {
    limit: "aliases",
    attack: "one field under 60 names",
    body: { query: `{ ${times(60, (at) => `a${at}: claims(first: 0) { totalCount }`)} }` },
    ...refused,
  },
  {
    limit: "aliases",
    attack: "a leaf under 60 names, 100 times over",
    body: { query: `{ claims(first: 100) { edges { node { ${times(60, (at) => `a${at}: text`)} } } } }` },
    ...refused,
  },
  {
    limit: "rootFields",
    attack: "30 lists at once",
    body: { query: `{ ${times(30, (at) => `a${at}: claims(first: 1) { totalCount }`)} }` },
    ...refused,
  },
  {
    limit: "directives",
    attack: "80 directives on one field that can have one",
    body: { query: `{ __typename ${"@skip(if: false) ".repeat(80)} }` },
    ...invalid,
  },
  {
    limit: "directives",
    attack: "100 directives on 100 fields",
    body: { query: `{ ${times(100, () => `__typename @skip(if: false)`)} }` },
    ...refused,
  },
  {
    limit: "variables",
    attack: "100 variables",
    body: {
      query: `query (${times(100, (at) => `$v${at}: ID!`)}) { nodes(ids: [${times(100, (at) => `$v${at}`)}]) { id } }`,
      variables: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`v${at}`, "claim:none"])),
    },
    ...refused,
  },
  {
    limit: "depth",
    attack: "circles of claims and assertions",
    body: {
      query: `{ claim(id: "claim:none") { ${"relations { claim { ".repeat(7)} text ${"} }".repeat(7)} } }`,
    },
    ...refused,
  },
  {
    limit: "cost",
    attack: "a page of a page of a page",
    body: {
      query: `{ claims(first: 100) { edges { node { assertions(first: 100) { edges { node {
        article { claims(first: 100) { edges { node { text } } } } } } } } } } }`,
    },
    ...refused,
  },
  {
    limit: "cost",
    attack: "fragments that double 10 times, through lists",
    body: { query: doubling(10) },
    ...refused,
  },
  {
    limit: "cost",
    attack: "fragments that double 20 times, through small lists",
    body: { query: doublingNames(20) },
    ...refused,
  },
  {
    limit: "cost",
    attack: "page sizes hidden in variables",
    body: {
      query: `query ($n: Int) { claims(first: $n) { edges { node { assertions(first: $n) { edges { node { id
        article { assertions(first: $n) { edges { node { id } } } } } } } } } } }`,
      variables: { n: 100 },
    },
    ...refused,
  },
  {
    limit: "cost",
    attack: "evidence on 100 deployments",
    body: { query: `{ deployments(first: 100) { edges { node { history { at } actual { best } } } } }` },
    ...refused,
  },
  {
    limit: "cost",
    attack: "names of 2,000 letters, 100 times over",
    body: {
      query: `{ claims(first: 100) { edges { node { ${times(40, (at) => `${"a".repeat(2_000)}${at}: id`)} } } } }`,
    },
    ...refused,
  },
  {
    limit: "listItems",
    attack: "a list of 12,000 equal values for 4,900 fields",
    body: {
      query: `query ($m: [Modality!]) { actors(first: 100) { edges { node { ${times(
        49,
        (at) =>
          `a${at}: claimsOriginated(first: 0, modalities: $m, asOf: { reported: "2030-01-01T00:00:${10 + at}Z" }) { totalCount }`,
      )} } } } }`,
      variables: { m: Array.from({ length: 12_000 }, () => "FACT") },
    },
    ...refused,
  },
  {
    limit: "cost",
    attack: "a list of 500 equal values for 4,900 fields",
    body: {
      query: `query ($m: [Modality!]) { actors(first: 100) { edges { node { ${times(
        49,
        (at) => `a${at}: claimsOriginated(first: 0, modalities: $m) { totalCount }`,
      )} } } } }`,
      variables: { m: Array.from({ length: 500 }, () => "FACT") },
    },
    ...refused,
  },
  {
    limit: "cost",
    attack: "88 kB of words to look for, 20 times over",
    body: {
      query: `query ($t: String) { ${times(20, (at) => `a${at}: claims(first: 0, filter: { text: $t }) { totalCount }`)} }`,
      variables: { t: times(15_000, (at) => at.toString(36).padStart(5, "w")) },
    },
    ...refused,
  },
  {
    limit: "lengths of texts",
    attack: "2,000 letters to look for, 5 times over",
    body: {
      query: `query ($t: String) { ${times(5, (at) => `a${at}: claims(first: 0, filter: { text: $t }) { totalCount }`)} }`,
      variables: { t: times(500, (at) => at.toString(36).padStart(3, "w")) },
    },
    status: 200,
    code: "BAD_USER_INPUT",
  },
  {
    limit: "dataCost",
    attack: "conditions on evidence, 20 times over",
    body: {
      query: `{ ${times(
        20,
        (at) => `a${at}: claims(first: 0, asOf: { reported: "2031-12-31T00:00:${10 + at}Z" },
          filter: { kinds: [MEASURE], independence: [NO_NAMED_ORIGIN], minDistinctOrigins: 0, status: [ACTIVE] }) { totalCount }`,
      )} }`,
    },
    ...answered,
  },
  {
    limit: "dataCost",
    attack: "lists under valid, 20 times over",
    body: {
      query: `{ ${times(20, (at) => `a${at}: claims(first: 0, asOf: { valid: "2031-12-${10 + at}" }) { totalCount }`)} }`,
    },
    ...answered,
  },
  {
    limit: "validation",
    attack: "types of fields of types, 8 times",
    body: { query: `{ __schema { types { ${"fields { type { ".repeat(8)} name ${"} }".repeat(8)} } } }` },
    ...invalid,
  },
  {
    limit: "validation",
    attack: "types of fields of types, 4 times",
    body: { query: `{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} }".repeat(4)} } } }` },
    ...invalid,
  },
  {
    limit: "introspectionDepth",
    attack: "a type of a type of a type, 20 times",
    body: { query: `{ __type(name: "Claim") { ${"ofType { ".repeat(20)} name ${"}".repeat(20)} } }` },
    ...refused,
  },
  {
    limit: "cost",
    attack: "all types with all fields, under 15 names",
    body: {
      query: `{ ${times(15, (at) => `a${at}: __schema { types { fields { name type { fields { name } } } } }`)} }`,
    },
    ...refused,
  },
  {
    limit: "cost",
    attack: "all types with all fields, under 5 names",
    body: {
      query: `{ ${times(5, (at) => `a${at}: __schema { types { fields { name type { fields { name } } } } }`)} }`,
    },
    ...answered,
  },
  {
    limit: "cost",
    attack: "the standard introspection query, which is welcome",
    body: { query: getIntrospectionQuery() },
    ...answered,
  },
  {
    limit: "page sizes",
    attack: "a page of 2,000,000,000",
    body: { query: `{ claims(first: 2000000000) { totalCount } }` },
    status: 200,
    code: "BAD_USER_INPUT",
  },
  {
    limit: "page sizes",
    attack: "a forged cursor",
    body: { query: `{ claims(after: "e30") { totalCount } }` },
    status: 200,
    code: "BAD_USER_INPUT",
  },
  {
    limit: "schema",
    attack: "a mutation",
    body: { query: `mutation { deleteClaim(id: "claim:C18") { id } }` },
    ...invalid,
  },
  {
    limit: "names",
    attack: "an answer under the name __proto__",
    body: { query: `{ __proto__: claim(id: "claim:C18") { constructor: text } }` },
    ...answered,
  },
  {
    limit: "names",
    attack: "variables named __proto__",
    body: `{"query": "{ __typename }", "variables": {"__proto__": {"polluted": true}}}`,
    ...answered,
  },
];
