import { join } from "node:path";

import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openTestGraph, type TestGraph } from "./graph.js";

const folder = join(__dirname, "../evidence/worlds");

/** The graph over one of the small worlds of `test/evidence/worlds/`, loaded as any newsroom file is. */
export async function openWorld(name: string): Promise<TestGraph> {
  const store = openMemoryStore();
  await loadFiles(store, [join(folder, `${name}.ndjson`)]);
  return openTestGraph(store);
}
