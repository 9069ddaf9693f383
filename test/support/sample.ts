import { readdirSync } from "node:fs";
import { join } from "node:path";

import { loadFiles } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import type { Store } from "../../src/store/store.js";

const folder = join(__dirname, "../../data");

/** The part of the sample newsroom about the real deployment of 2024. */
export function openSampleStore(): Promise<Store> {
  return openStoreOf([join(folder, "2024-korea-russia.ndjson")]);
}

/** The whole sample newsroom, invented part and all: what `npm start` serves. */
export function openNewsroomStore(): Promise<Store> {
  return openStoreOf(
    readdirSync(folder)
      .filter((file) => file.endsWith(".ndjson"))
      .map((file) => join(folder, file)),
  );
}

async function openStoreOf(files: readonly string[]): Promise<Store> {
  const store = openMemoryStore();
  await loadFiles(store, files);
  return store;
}
