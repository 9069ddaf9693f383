import { COLLECTION_NAMES } from "../../src/store/collections.js";
import type { Store } from "../../src/store/store.js";

/** A store that notes what it is asked: `claims.byIds(2)` is one read of two ids. */
export function watchStore(store: Store): { readonly store: Store; readonly reads: string[] } {
  const reads: string[] = [];
  const watched: Partial<Record<string, object>> = {};
  for (const name of COLLECTION_NAMES) {
    const collection = store[name];
    watched[name] = {
      byIds(ids: readonly string[]) {
        reads.push(`${name}.byIds(${ids.length})`);
        return collection.byIds(ids);
      },
      by(index: never, terms: readonly string[]) {
        reads.push(`${name}.by.${String(index)}(${terms.length})`);
        return collection.by(index, terms);
      },
      page(queries: readonly never[]) {
        reads.push(`${name}.page(${queries.length})`);
        return collection.page(queries);
      },
      count(queries: readonly never[]) {
        reads.push(`${name}.count(${queries.length})`);
        return collection.count(queries);
      },
    };
  }
  return { store: watched as unknown as Store, reads };
}
