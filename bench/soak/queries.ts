import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const QUERIES = join(import.meta.dirname, "../../../src/playground/queries");

/** Request bodies as people and pages send them, and a few mistakes, as they make them. */
export function mixedBodies(): readonly string[] {
  const ofPlayground = readdirSync(QUERIES)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => {
      const variables = JSON.parse(
        readFileSync(join(QUERIES, file.replace(".graphql", ".json")), "utf8"),
      ) as object;
      return { query: readFileSync(join(QUERIES, file), "utf8"), variables };
    });
  return [
    ...ofPlayground,
    { query: `{ claims(first: 20) { edges { node { id text kind } } pageInfo { endCursor } totalCount } }` },
    { query: `{ articles(first: 20) { edges { node { id headline publisher { name } } } } }` },
    { query: `query ($id: ID!) { node(id: $id) { id __typename } }`, variables: { id: "claim:C18" } },
    { query: `{ claims(first: 1000) { totalCount } }` },
    { query: `{ nonsense }` },
  ].map((body) => JSON.stringify(body));
}
