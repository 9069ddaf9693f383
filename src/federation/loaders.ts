import DataLoader from "dataloader";

import type { CollectionName, IndexOf, RecordOf } from "../store/collections.js";
import { storeReads, type StoreRead } from "../telemetry/signals.js";
import { traced } from "../telemetry/trace.js";
import type { Collection, Page, PageQuery, Store, Where } from "../store/store.js";

/** What a resolver reads through: for each collection, its batched reads. */
export type Loaders<Names extends CollectionName = CollectionName> = {
  readonly [Name in Names]: CollectionLoader<Name>;
};

/**
 * Batched reads of the named collections, for one request.
 *
 * Make them anew for every request: a loader remembers what it has read, and one that lived
 * longer would go on showing what has since been corrected.
 */
export function createLoaders<Name extends CollectionName>(
  store: Store,
  names: readonly Name[],
): Loaders<Name> {
  const loaders: Partial<Record<CollectionName, unknown>> = {};
  for (const name of names) loaders[name] = new CollectionLoader<Name>(name, store[name]);
  return loaders as Loaders<Name>;
}

/**
 * The reads of one collection, each gathered into one call to the store for everything that is
 * asked in the same turn. Loaders are made when first asked for.
 */
export class CollectionLoader<Name extends CollectionName> {
  readonly #name: Name;
  readonly #collection: Collection<Name>;
  readonly #groups = new Map<string, DataLoader<string, readonly RecordOf<Name>[]>>();
  #records: DataLoader<string, RecordOf<Name> | null> | undefined;
  #pages: DataLoader<PageQuery<Name>, Page<RecordOf<Name>>, string> | undefined;
  #counts: DataLoader<Where<Name>, number, string> | undefined;

  constructor(name: Name, collection: Collection<Name>) {
    this.#name = name;
    this.#collection = collection;
  }

  /** The record; `null` when there is none. */
  byId(id: string): Promise<RecordOf<Name> | null> {
    this.#records ??= new DataLoader(async (ids: readonly string[]) => {
      const records = await this.#read("byIds", ids, () => this.#collection.byIds(ids));
      return records.map((record) => record ?? null);
    });
    return this.#records.load(id);
  }

  /** The records of these ids that exist, in the order of the ids. */
  async byIds(ids: readonly string[]): Promise<RecordOf<Name>[]> {
    const records = await Promise.all(ids.map((id) => this.byId(id)));
    return records.filter((record) => record !== null);
  }

  /** The records under the term, in the order of the collection; empty when there are none. */
  by(index: IndexOf<Name>, term: string): Promise<readonly RecordOf<Name>[]> {
    let loader = this.#groups.get(index);
    if (!loader) {
      loader = new DataLoader((terms: readonly string[]) =>
        this.#read("by", terms, () => this.#collection.by(index, terms)),
      );
      this.#groups.set(index, loader);
    }
    return loader.load(term);
  }

  page(query: PageQuery<Name>): Promise<Page<RecordOf<Name>>> {
    this.#pages ??= new DataLoader(
      (queries) => this.#read("page", queries, () => this.#collection.page(queries)),
      { cacheKeyFn: JSON.stringify },
    );
    return this.#pages.load(query);
  }

  count(where: Where<Name>): Promise<number> {
    this.#counts ??= new DataLoader(
      (queries) => this.#read("count", queries, () => this.#collection.count(queries)),
      { cacheKeyFn: JSON.stringify },
    );
    return this.#counts.load(where);
  }

  /** Lets operators see what a request reads. */
  #read<T>(kind: StoreRead["kind"], { length: size }: { readonly length: number }, read: () => Promise<T>) {
    const about = { collection: this.#name, kind, size };
    storeReads.tell(about);
    return traced("store read", about, read);
  }
}
