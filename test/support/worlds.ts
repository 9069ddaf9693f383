import { readdirSync } from "node:fs";
import { join } from "node:path";

import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openTestGraph, type TestGraph } from "./graph.js";

const folder = join(__dirname, "../evidence/worlds");

/** The graph over the small worlds of `test/evidence/worlds/`, each loaded as any newsroom file is. */
export async function openWorlds(): Promise<TestGraph> {
  const store = openMemoryStore();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ndjson")))
    await loadFiles(store, [join(folder, file)]);
  return openTestGraph(store);
}
