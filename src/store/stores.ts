import { openMemoryStore } from "./memory.js";
import type { Store } from "./store.js";

/** The one list of stores: name → how to open an empty one. */
export const stores: Readonly<Record<string, () => Store>> = {
  memory: openMemoryStore,
};
