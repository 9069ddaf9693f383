import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { emittedSchemas } from "../gateway/emitted-schemas.js";
import { subgraphs } from "../subgraphs/subgraphs.js";
import { operationProblems } from "./operation-problems.js";

/** Fails when the client asks for something that the subgraphs, as they are built now, do not have. */
const FOLDER = "src/client/operations";
const folder = join(import.meta.dirname, "../..", FOLDER);
const names = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const files = names.map((name) => [`${FOLDER}/${name}`, readFileSync(join(folder, name), "utf8")]);
const problems = operationProblems(emittedSchemas(subgraphs)["api.graphql"]!, Object.fromEntries(files));
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`The client does not fit the graph. Change ${FOLDER}, then run "npm run schema".`);
  process.exitCode = 1;
}
