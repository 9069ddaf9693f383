import "reflect-metadata";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { emittedSchemas } from "../gateway/emitted-schemas.js";
import { recordJsonSchema } from "../ingest/json-schema.js";
import { subgraphs } from "../subgraphs/subgraphs.js";

/** Writes what follows from the code into schema/, where it is reviewed and never edited. */
const folder = join(import.meta.dirname, "../../schema");
mkdirSync(folder, { recursive: true });
const files = {
  ...emittedSchemas(subgraphs),
  "newsroom.schema.json": `${JSON.stringify(recordJsonSchema(), null, 2)}\n`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
console.log(`schema/: ${Object.keys(files).join(", ")}`);
