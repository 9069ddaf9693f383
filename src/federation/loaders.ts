import type { CollectionName, IndexOf, RecordOf } from "../store/collections.js";
import { storeReads, type StoreRead } from "../telemetry/signals.js";
import { traced } from "../telemetry/trace.js";
import type { Collection, Page, PageQuery, Store, Where } from "../store/store.js";
import { UNBOUNDED, type Work } from "../work/work.js";
import { BatchedSource } from "./batched-source.js";
import { Read, type Source } from "./read.js";

/** What a resolver reads through: for each collection, its batched reads; and the work that it is part of. */
export type Loaders<Names extends CollectionName = CollectionName> = {
  readonly [Name in Names]: CollectionLoader<Name>;
} & { readonly work: Work };

/**
 * Batched reads of the named collections, for one request.
 *
 * Make them anew for every request: a loader remembers what it has read, and one that lived
 * longer would go on showing what has since been corrected.
 */
export function createLoaders<Name extends CollectionName>(
  store: Store,
  names: readonly Name[],
  work: Work = UNBOUNDED,
): Loaders<Name> {
  const loaders: Partial<Record<CollectionName | "work", unknown>> = { work };
  for (const name of names) loaders[name] = new CollectionLoader<Name>(name, store[name], work);
  return loaders as Loaders<Name>;
}

/**
 * The reads of one collection, each gathered into one call to the store for everything that is
 * asked in the same turn. Loaders are made when first asked for.
 */
export class CollectionLoader<Name extends CollectionName> {
  readonly #name: Name;
  readonly #collection: Collection<Name>;
  readonly #work: Work;
  #groups: Map<string, Source> | undefined;
  #records: Source | undefined;
  #pages: Source | undefined;
  #counts: Source | undefined;

  constructor(name: Name, collection: Collection<Name>, work: Work) {
    this.#name = name;
    this.#collection = collection;
    this.#work = work;
  }

  #byId(): Source {
    return (this.#records ??= new BatchedSource<string, RecordOf<Name> | null>(async (ids) => {
      const records = await this.#read("byIds", ids, () => this.#collection.byIds(ids));
      return records.map((record) => record ?? null);
    }));
  }

  /** The record; `null` when there is none. */
  byId(id: string): Read<RecordOf<Name> | null> {
    return new Read(this.#byId(), id);
  }

  /** The records of these ids that exist, in the order of the ids. */
  async byIds(ids: readonly string[]): Promise<RecordOf<Name>[]> {
    const records = (await this.#byId().load(ids)) as readonly (RecordOf<Name> | null)[];
    return records.filter((record) => record !== null);
  }

  /** The records under the term, in the order of the collection; empty when there are none. */
  by(index: IndexOf<Name>, term: string): Read<readonly RecordOf<Name>[]> {
    return new Read(this.#under(index), term);
  }

  /** The records under each of the terms, one term after the other. */
  async byAll(index: IndexOf<Name>, terms: readonly string[]): Promise<readonly RecordOf<Name>[]> {
    return ((await this.#under(index).load(terms)) as readonly (readonly RecordOf<Name>[])[]).flat();
  }

  #under(index: IndexOf<Name>): Source {
    this.#groups ??= new Map();
    let loader = this.#groups.get(index);
    if (!loader) {
      loader = new BatchedSource((terms: readonly string[]) =>
        this.#read("by", terms, () => this.#collection.by(index, terms)).then((groups) => {
          this.#work.spend(groups.reduce((sum, { length }) => sum + length, 0));
          return groups;
        }),
      );
      this.#groups.set(index, loader);
    }
    return loader;
  }

  /** Two equal queries are two: they are not compared, which would mean to write both out as text. */
  page(query: PageQuery<Name>): Read<Page<RecordOf<Name>>> {
    this.#pages ??= new BatchedSource<PageQuery<Name>, Page<RecordOf<Name>>>((queries) =>
      this.#read("page", queries, () => this.#collection.page(queries, this.#work)),
    );
    return new Read(this.#pages, query);
  }

  count(where: Where<Name>): Read<number> {
    this.#counts ??= new BatchedSource<Where<Name>, number>((queries) =>
      this.#read("count", queries, () => this.#collection.count(queries, this.#work)),
    );
    return new Read(this.#counts, where);
  }

  /** Lets operators see what a request reads. */
  #read<T>(kind: StoreRead["kind"], { length: size }: { readonly length: number }, read: () => Promise<T>) {
    const about = { collection: this.#name, kind, size };
    storeReads.tell(about);
    return traced("store read", about, read);
  }
}
