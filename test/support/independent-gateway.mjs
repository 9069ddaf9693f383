// A router that is not ours (Hive's, with a query planner in Rust) over the emitted supergraph. A process of its
// own, since jest cannot load it. Reads questions as lines of JSON `{query, variables}` and writes answers as lines.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import { buildASTSchema, parse, print, validate } from "graphql";

const [supergraphFile, urlsOfSubgraphs] = process.argv.slice(2);
const urls = new Map(Object.entries(JSON.parse(urlsOfSubgraphs)));
const supergraphSdl = readFileSync(supergraphFile, "utf8");
const { unifiedGraph, executor } = await unifiedGraphHandler({
  unifiedGraph: buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true, assumeValid: true }),
  getUnifiedGraphSDL: () => supergraphSdl,
  onSubgraphExecute: async (name, { document, variables }) => {
    const response = await fetch(urls.get(name.toLowerCase()), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: print(document), variables }),
    });
    return response.json();
  },
});

for await (const line of createInterface({ input: process.stdin })) {
  const { query, variables } = JSON.parse(line);
  const document = parse(query);
  const errors = validate(unifiedGraph, document);
  const answer = errors.length > 0 ? { errors } : await executor({ document, variables, context: {} });
  console.log(JSON.stringify(answer));
}
