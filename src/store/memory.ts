import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type RecordOf } from "./collections.js";
import { ascending, inBoth, inEither, positionOf, type Ordinals } from "./ordinals.js";
import type { Collection, Condition, Page, PageQuery, Position, Store, Where } from "./store.js";

/** A store that lives as long as the process. The reference for every other one. */
export function openMemoryStore(): Store {
  const store: Partial<Record<CollectionName, object>> = {};
  for (const name of COLLECTION_NAMES) store[name] = new MemoryCollection(name, store as Store);
  return store as Store;
}

/** What the plans of `collections.ts` look like to code that works for every collection. */
interface AnyPlan {
  readonly order: (record: unknown) => string;
  readonly indexes: Readonly<Record<string, (record: unknown) => string | null | readonly (string | null)[]>>;
  readonly ranges: Readonly<Record<string, (record: unknown) => string>>;
  readonly referrers: Readonly<Record<string, string>>;
}

/**
 * Records in order, and for each index the places (ordinals) of its records under each term.
 * Ordinals ascend in the order of the collection, so combining conditions keeps the order and a
 * page is a slice.
 */
class MemoryCollection<Name extends CollectionName> implements Collection<Name> {
  readonly #plan: AnyPlan;
  readonly #store: Store;
  #records: readonly RecordOf<Name>[] = [];
  #ordinals = new Map<string, number>();
  #indexes = new Map<string, Map<string, number[]>>();
  #ranges = new Map<string, RangeColumn>();

  constructor(name: Name, store: Store) {
    this.#plan = COLLECTIONS[name] as unknown as AnyPlan;
    this.#store = store;
  }

  async byIds(ids: readonly string[]) {
    return ids.map((id) => {
      const ordinal = this.#ordinals.get(id);
      return ordinal === undefined ? undefined : this.#records[ordinal];
    });
  }

  async by(index: string, terms: readonly string[]) {
    return terms.map((term) => this.#under(index, term).map((ordinal) => this.#records[ordinal]!));
  }

  async page(queries: readonly PageQuery<Name>[]) {
    return queries.map((query) => this.#cut(this.#matching(query.where), query));
  }

  async count(queries: readonly Where<Name>[]) {
    return queries.map((where) => this.#matching(where)?.length ?? this.#records.length);
  }

  async put(records: readonly RecordOf<Name>[]) {
    const byId = new Map(this.#records.map((record) => [record.id as string, record]));
    for (const record of records) byId.set(record.id, deepFreeze(record));
    const sorted = [...byId.values()]
      .map((record) => ({ record, order: this.#plan.order(record) }))
      .sort((a, b) => compare(a.order, b.order) || compare(a.record.id, b.record.id))
      .map(({ record }) => record);

    this.#records = sorted;
    this.#ordinals = new Map(sorted.map((record, ordinal) => [record.id, ordinal]));
    this.#indexes = new Map(
      Object.entries(this.#plan.indexes).map(([name, termsOf]) => [name, buildIndex(sorted, termsOf)]),
    );
    this.#ranges = new Map(
      Object.entries(this.#plan.ranges).map(([name, valueOf]) => [
        name,
        new RangeColumn(sorted.map(valueOf)),
      ]),
    );
  }

  #under(index: string, term: string): Ordinals {
    const terms = this.#indexes.get(index);
    if (!terms && this.#records.length > 0) throw new Error(`There is no index "${index}".`);
    return terms?.get(term) ?? [];
  }

  /** The ordinals that meet all the conditions, ascending; `null` when there are no conditions. */
  #matching(where: Where<Name>): Ordinals | null {
    return where
      .map((condition) => this.#meeting(condition))
      .sort((a, b) => a.length - b.length)
      .reduce<Ordinals | null>((met, more) => (met === null ? more : inBoth(met, more)), null);
  }

  #meeting(condition: Condition<Name>): Ordinals {
    if ("range" in condition) {
      return this.#ranges.get(condition.range)?.between(condition.from, condition.to) ?? [];
    }
    if ("referrer" in condition) return this.#referredToBy(condition.referrer, condition.where);
    if ("anyOf" in condition) {
      return inEither(condition.anyOf.map((term) => this.#under(condition.index, term)));
    }
    const all = condition.allOf.map((term) => this.#under(condition.index, term));
    return all.length === 0 ? this.#records.map((_, ordinal) => ordinal) : all.reduce(inBoth);
  }

  #referredToBy<Other extends CollectionName>(referrer: Other, where: Where<Other>): Ordinals {
    const referring = this.#store[referrer] as unknown as MemoryCollection<Other>;
    const pointer = referring.#plan.indexes[this.#plan.referrers[referrer]!]!;
    const matching = referring.#matching(where) ?? referring.#records.map((_, ordinal) => ordinal);
    const found = new Set<number>();
    for (const ordinal of matching) {
      const target = this.#ordinals.get(pointer(referring.#records[ordinal]) as string);
      if (target !== undefined) found.add(target);
    }
    return ascending(found);
  }

  #cut(matching: Ordinals | null, { first, after, last, before }: PageQuery<Name>): Page<RecordOf<Name>> {
    const length = matching?.length ?? this.#records.length;
    const at = (index: number) => this.#records[matching === null ? index : matching[index]!]!;
    const place = (position: Position, inclusive: boolean) =>
      positionOf(length, (index) => {
        const record = at(index);
        const order = compare(this.#plan.order(record), position.order) || compare(record.id, position.id);
        return inclusive ? order <= 0 : order < 0;
      });

    let start = after === null ? 0 : place(after, true);
    let end = before === null ? length : Math.max(start, place(before, false));
    if (first !== null) end = Math.min(end, start + first);
    if (last !== null) start = Math.max(start, end - last);
    return {
      items: Array.from({ length: end - start }, (_, index) => at(start + index)),
      hasNextPage: end < length,
      hasPreviousPage: start > 0,
    };
  }
}

function buildIndex<T>(
  records: readonly T[],
  termsOf: (record: T) => string | null | readonly (string | null)[],
) {
  const index = new Map<string, number[]>();
  records.forEach((record, ordinal) => {
    const terms = termsOf(record);
    for (const term of new Set(Array.isArray(terms) ? terms : [terms])) {
      if (term === null) continue;
      const under = index.get(term);
      if (under) under.push(ordinal);
      else index.set(term, [ordinal]);
    }
  });
  return index;
}

/** The values of one range, with the ordinals sorted by them. */
class RangeColumn {
  readonly #values: readonly string[];
  readonly #byValue: readonly number[];

  constructor(values: readonly string[]) {
    this.#values = values;
    this.#byValue = values.map((_, ordinal) => ordinal).sort((a, b) => compare(values[a]!, values[b]!));
  }

  between(from: string | null, to: string | null): Ordinals {
    const value = (index: number) => this.#values[this.#byValue[index]!]!;
    const start = from === null ? 0 : positionOf(this.#values.length, (index) => value(index) < from);
    const end =
      to === null ? this.#values.length : positionOf(this.#values.length, (index) => value(index) <= to);
    return ascending(this.#byValue.slice(start, end));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
