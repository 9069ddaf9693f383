/** An operation of a size that can be chosen. */
export interface Growing {
  readonly name: string;
  readonly sizes: number;
  readonly query: (size: number) => string;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

/** Each a different moment, so that nothing is worked out once for all. */
const asOf = (index: number) => `asOf: { reported: "2030-01-01T00:00:${String(index).padStart(2, "0")}Z" }`;

const ofClaims = (field: (index: number) => string) => (size: number) =>
  `{ claims(first: 100) { edges { node { ${times(size, (at) => `a${at}: ${field(at)}`)} } } } }`;

/** Each grown until it is refused; the largest that is answered is the costliest of its kind. */
export const GROWING: readonly Growing[] = [
  {
    name: "claims of deployments, with all their values",
    sizes: 100,
    query: (size) => `{ deployments(first: ${size}) { edges { node { claims(first: 100) { edges { node {
      text kind polarity note time { raw edtf earliest latest precision basis } place { name kind }
      quantities { raw value unit } } } } } } } }`,
  },
  {
    name: "claims, assertions, articles and their claims",
    sizes: 100,
    query: (size) => `{ claims(first: ${size}) { edges { node { assertions(first: 5) { edges { node {
      article { claims(first: 5) { edges { node { text about { name } } } } } } } } } } } }`,
  },
  { name: "one text under many names", sizes: 49, query: ofClaims(() => "text") },
  { name: "credibility", sizes: 49, query: ofClaims((at) => `credibility(${asOf(at)}) { rule }`) },
  {
    name: "corroboration",
    sizes: 49,
    query: ofClaims((at) => `corroboration(${asOf(at)}) { distinctOrigins }`),
  },
  { name: "status", sizes: 49, query: ofClaims((at) => `status(${asOf(at)})`) },
  {
    name: "history of deployments",
    sizes: 100,
    query: (size) => `{ deployments(first: ${size}) { edges { node { history { before after } } } } }`,
  },
  {
    name: "strength of deployments",
    sizes: 49,
    query: (size) => `{ deployments(first: 100) { edges { node {
      ${times(size, (at) => `a${at}: actual(${asOf(at)}) { best }`)} } } } }`,
  },
  {
    name: "track records",
    sizes: 49,
    query: (size) => `{ actors(first: 100) { edges { node {
      ${times(size, (at) => `a${at}: trackRecord(${asOf(at)}) { open }`)} } } } }`,
  },
  {
    name: "contradictions by an actor",
    sizes: 20,
    query: (size) =>
      `{ ${times(size, (at) => `a${at}: contradictions(actorId: "actor:w${at}-state") { note }`)} }`,
  },
  {
    name: "counts",
    sizes: 49,
    query: (size) => `{ actors(first: 100) { edges { node {
      ${times(size, (at) => `a${at}: claimsOriginated { totalCount }`)} } } } }`,
  },
  {
    name: "mentions with their words",
    sizes: 100,
    query: (size) => `{ articles(first: ${size}) { edges { node { mentions { surface actor { name }
      span { exact prefix suffix version { text } } } } } } }`,
  },
  {
    name: "what falls with an article",
    sizes: 100,
    query: (size) => `{ articles(first: ${size}) { edges { node { soleSupportOf { id } } } } }`,
  },
  {
    name: "conditions on evidence",
    sizes: 20,
    query: (size) =>
      `{ ${times(
        size,
        (
          at,
        ) => `a${at}: claims(first: 0, ${asOf(at)}, filter: { independence: [NO_NAMED_ORIGIN], status: [ACTIVE],
        deploymentIds: [${times(18, (deployment) => `"deployment:g${String(deployment).padStart(5, "0")}"`)}] }) { totalCount }`,
      )} }`,
  },
  {
    name: "lists under valid",
    sizes: 20,
    query: (size) =>
      `{ ${times(
        size,
        (at) => `a${at}: claims(first: 0, asOf: { valid: "2039-01-${10 + at}" }, filter: {
        originActorIds: [${times(6, (actor) => `"actor:w${actor}-ministry"`)}] }) { totalCount }`,
      )} }`,
  },
  {
    name: "sources of stories",
    sizes: 100,
    query: (size) =>
      `{ stories(first: ${size}) { edges { node { sources { unattributed sources { statementCount } } } } } }`,
  },
  {
    name: "contradictions in stories",
    sizes: 100,
    query: (size) => `{ stories(first: ${size}) { edges { node { contradictions { kind note } } } } }`,
  },
  {
    name: "timelines of stories",
    sizes: 100,
    query: (size) =>
      `{ stories(first: ${size}) { edges { node { statements(first: 100) { totalCount edges { node { id } } } } } } }`,
  },
  {
    name: "sorted lists",
    sizes: 20,
    query: (size) =>
      `{ ${times(
        size,
        (at) =>
          `a${at}: articles(first: 100, orderBy: { field: HEADLINE, direction: DESC }, filter: { publishedAfter: "2031-01-01T00:00:${10 + at}Z" }) { totalCount edges { node { id } } }`,
      )} }`,
  },
  {
    name: "searches",
    sizes: 20,
    query: (size) =>
      `{ ${times(
        size,
        (at) => `a${at}: claims(first: 100, filter: { text: "the ${at}" }) {
      totalCount edges { node { id } } }`,
      )} }`,
  },
];
