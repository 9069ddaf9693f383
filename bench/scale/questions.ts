import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { CLAIMS_OF_BEAT } from "../newsroom/beat.js";
import { writeCursor } from "../../src/federation/cursor.js";

export interface Question {
  readonly name: string;
  readonly source: string;
  /** For each run anew, where what is asked about must not be known from the run before. */
  readonly variables: (run: number) => Readonly<Record<string, unknown>>;
}

/** What is asked at every size, in this order. Each beat is the same at every size, and so are the answers about it. */
export function questionsFor(claims: number): readonly Question[] {
  return [...playgroundQuestions(), ...listQuestions(claims)];
}

const BEAT = "g00007";

/** What the variables of the playground's queries are called, and what in a beat they can name. */
const VARIABLES: Readonly<Record<string, unknown>> = {
  id: `deployment:${BEAT}`,
  deployment: `deployment:${BEAT}`,
  claim: `claim:${BEAT}-01`,
  // One with claims on nobody's word.
  article: `article:${BEAT}-03`,
  actor: `actor:${BEAT}-force`,
  // All of them: the page is full at every size.
  senders: Array.from({ length: 12 }, (_, index) => `actor:w${index}-state`),
};

function playgroundQuestions(): Question[] {
  const folder = join(import.meta.dirname, "../../../src/playground/queries");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), "utf8");
      const names = [...source.matchAll(/\$(\w+):/g)].map(([, name]) => name!);
      const variables = Object.fromEntries(names.map((name) => [name, VARIABLES[name]]));
      return { name: file.replace(".graphql", ""), source, variables: () => variables };
    });
}

const PAGE = "edges { node { id text kind } } pageInfo { hasNextPage hasPreviousPage endCursor }";

function listQuestions(claims: number): Question[] {
  const middle = String(Math.floor(claims / CLAIMS_OF_BEAT / 2)).padStart(5, "0");
  const after = writeCursor("claims", { order: "", id: `claim:g${middle}-00` });
  return [
    ask("node by id", `node(id: "claim:${BEAT}-03") { id ... on Claim { text kind } }`),
    ask("claims, first page", `claims(first: 20) { ${PAGE} }`),
    ask("claims, page in the middle", `claims(first: 20, after: "${after}") { ${PAGE} }`),
    ask("claims, last page", `claims(last: 20) { ${PAGE} }`),
    ask("claims, first page with count", `claims(first: 20) { ${PAGE} totalCount }`),
    ask("claims of a kind, middle, with count", list(`kinds: [MEASURE]`, after, "totalCount")),
    ask("claims with words, with count", list(`text: "agreement signed"`, null, "totalCount")),
    ask("claims about a state, with count", list(`aboutActorIds: ["actor:w3-state"]`, null, "totalCount")),
    ask("claims denied", list(`stances: [DENIES]`, after, "")),
    ask("claims denied, with count", list(`stances: [DENIES]`, null, "totalCount")),
    ask(
      "claims by four conditions, with count",
      list(
        `kinds: [MEASURE, FUTURE], stances: [ASSERTS], naming: [NAMED], text: "soldiers"`,
        null,
        "totalCount",
      ),
    ),
    ask(
      "claims as of a day, middle",
      `claims(first: 20, after: "${after}", asOf: { reported: "2035-01-01T00:00:00Z" }) { ${PAGE} }`,
    ),
    ask(
      "claims as of a day, with count",
      `claims(first: 20, asOf: { reported: "2035-01-01T00:00:00Z" }) { ${PAGE} totalCount }`,
    ),
    {
      name: "claims as of ever other days, with count",
      source: `query ($at: DateTime) { claims(first: 20, asOf: { reported: $at }) { ${PAGE} totalCount } }`,
      variables: (run) => ({ at: new Date(Date.UTC(2033, 0, run % 1500)).toISOString() }),
    },
    {
      name: "claims of ever other kinds and states, with count",
      source: `query ($kinds: [ClaimKind!], $about: [ID!]) {
        claims(first: 20, filter: { kinds: $kinds, aboutActorIds: $about }) { ${PAGE} totalCount }
      }`,
      variables: (run) => ({
        kinds: ["MEASURE", ["OCCURRENCE", "STATE", "FUTURE", "INTENT", "EVALUATION", "RELATION"][run % 6]],
        about: [`actor:w${run % 12}-state`, `actor:w${(run + 1 + Math.floor(run / 12)) % 12}-state`],
      }),
    },
    ask("articles, newest", `articles(last: 20) { edges { node { headline publisher { name } } } }`),
    // One that has more than a page at every size.
    ask(
      "an office's claims, first page of many",
      `actor(id: "actor:w10-office") { claimsOriginated(modalities: [FACT], first: 10) { ${PAGE} } }`,
    ),
    ask(
      "an office's claims, with count",
      `actor(id: "actor:w10-office") { claimsOriginated(modalities: [FACT], first: 10) { ${PAGE} totalCount } }`,
    ),
  ];
}

function list(filter: string, after: string | null, more: string): string {
  return `claims(first: 20, filter: { ${filter} }${after === null ? "" : `, after: "${after}"`}) { ${PAGE} ${more} }`;
}

function ask(name: string, selection: string): Question {
  return { name, source: `{ ${selection} }`, variables: () => ({}) };
}
