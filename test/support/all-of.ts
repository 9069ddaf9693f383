import type { CollectionName, RecordOf } from "../../src/store/collections.js";
import type { Store } from "../../src/store/store.js";

/** Every record of one kind, in the order of the collection. */
export async function allOf<Name extends CollectionName>(
  store: Store,
  name: Name,
): Promise<readonly RecordOf<Name>[]> {
  const [page] = await store[name].page([{ where: [], first: null, after: null, last: null, before: null }]);
  return page!.items;
}
