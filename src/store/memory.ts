import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type RecordOf } from "./collections.js";
import { compare } from "./memory/compare.js";
import { cutList } from "./memory/cut-list.js";
import { deepFreeze } from "./memory/freeze.js";
import { inAll, inAny, placesOf } from "./memory/combine.js";
import { Every } from "./memory/dense.js";
import { EMPTY, Listed, placesIn } from "./memory/listed.js";
import { NONE, type Ordinals } from "./memory/ordinals.js";
import { Postings, Scratch, type TermsOf } from "./memory/postings.js";
import { RangeColumn } from "./memory/range-column.js";
import { Recent } from "./memory/recent.js";
import { NO_VALUE, NOWHERE, referredBy, type Referrers } from "./memory/referred.js";
import { GrowingTermTable, TermTable } from "./term-table.js";
import { UNBOUNDED, type Work } from "../work/work.js";
import type { Collection, Condition, OrderBy, Page, PageQuery, Store, Where } from "./store.js";

/**
 * A store that lives as long as the process. The reference for every other one.
 *
 * How it keeps a million claims: docs/decisions/0011-memory-store-at-scale.md.
 */
export function openMemoryStore(): Store {
  const store: Partial<Record<CollectionName, object>> = {};
  for (const name of COLLECTION_NAMES) store[name] = new MemoryCollection(name, store as Store);
  return store as Store;
}

/** What the plans of `collections.ts` look like to code that works for every collection. */
interface AnyPlan {
  readonly order: (record: unknown) => string;
  readonly indexes: Readonly<Record<string, TermsOf>>;
  readonly ranges: Readonly<Record<string, (record: unknown) => string>>;
  readonly referrers: Readonly<Record<string, string>>;
}

/** So few records are looked at one by one; what was found of more is remembered. */
const SHORT = 100;

/** Whether an index has the answer as it is. */
function isSimple(condition: object): boolean {
  if ("anyOf" in condition) return (condition.anyOf as readonly string[]).length <= 1;
  return !("referrer" in condition);
}

/**
 * Records in order, and for each index the places (ordinals) of its records under each term.
 * Ordinals ascend in the order of the collection, so combining conditions keeps the order, and a page
 * goes from the place where it begins to the place where it is full.
 */
class MemoryCollection<Name extends CollectionName> implements Collection<Name> {
  readonly #plan: AnyPlan;
  readonly #store: Store;
  #records: readonly RecordOf<Name>[] = [];
  #byId = TermTable.EMPTY;
  #indexes = new Map<string, Postings>();
  #ranges = new Map<string, RangeColumn>();
  #referrers = new Map<string, Referrers>();
  readonly #recent = new Recent();

  constructor(name: Name, store: Store) {
    this.#plan = COLLECTIONS[name] as unknown as AnyPlan;
    this.#store = store;
  }

  async byIds(ids: readonly string[]) {
    return ids.map((id) => this.#records[this.#byId.find(id)]);
  }

  async by(index: string, terms: readonly string[]) {
    return terms.map((term) => placesIn(this.#under(index, term)).map((ordinal) => this.#records[ordinal]!));
  }

  async page(queries: readonly PageQuery<Name>[], work: Work = UNBOUNDED) {
    const pages: Page<RecordOf<Name>>[] = [];
    for (const query of queries) {
      const turn = work.turn();
      if (turn) await turn;
      pages.push(query.orderBy ? this.#cutBy(query.orderBy, query) : this.#cut(query));
    }
    return pages;
  }

  async count(queries: readonly Where<Name>[], work: Work = UNBOUNDED) {
    const counts: number[] = [];
    for (const where of queries) {
      const turn = work.turn();
      if (turn) await turn;
      counts.push(this.#matching(where).count());
    }
    return counts;
  }

  async put(records: readonly RecordOf<Name>[]) {
    const { sorted, byId } = this.#merged(records);
    const scratch = new Scratch();
    const indexes = Object.entries(this.#plan.indexes).map(
      ([name, termsOf]) => [name, new Postings(sorted, termsOf, scratch)] as const,
    );
    const ranges = Object.entries(this.#plan.ranges).map(
      ([name, valueOf]) => [name, new RangeColumn(sorted.length, valueIn(sorted, valueOf))] as const,
    );
    // From here on nothing can fail.
    this.#records = sorted;
    this.#byId = byId;
    this.#indexes = new Map(indexes);
    this.#ranges = new Map(ranges);
    for (const name of COLLECTION_NAMES) this.#in(name).#followAnew(this);
  }

  #in<Other extends CollectionName>(name: Other): MemoryCollection<Other> {
    return this.#store[name] as unknown as MemoryCollection<Other>;
  }

  /** Forgets what rested on the records that a collection had before. */
  #followAnew(changed: object): void {
    const referrers = Object.entries(this.#plan.referrers) as [CollectionName, string][];
    const others = referrers.map(([name]) => this.#in(name));
    if (changed !== this && !others.some((other) => other === changed)) return;
    this.#recent.clear();
    this.#referrers = new Map(
      referrers.map(([name, index]) => [name, this.#referrersIn(this.#in(name), index)]),
    );
  }

  /** The records there were and these, in order; of two with one id, the later one. */
  #merged(records: readonly RecordOf<Name>[]) {
    const merged = [...this.#records];
    const numberOf = new GrowingTermTable((number) => merged[number]!.id, merged.length + records.length);
    for (const { id } of merged) numberOf.add(id);
    for (const record of records) merged[numberOf.add(record.id)] = deepFreeze(record);

    const numbers = inOrder(merged, this.#plan.order);
    const ordinals = new Uint32Array(numbers.length);
    numbers.forEach((number, ordinal) => (ordinals[number] = ordinal));
    const sorted = numbers.map((number) => merged[number]!);
    return { sorted, byId: numberOf.renumbered((number) => ordinals[number]!, idIn(sorted)) };
  }

  #under(index: string, term: string): Ordinals {
    const postings = this.#indexes.get(index);
    if (!postings && this.#records.length > 0) throw new Error(`There is no index "${index}".`);
    return postings?.under(term) ?? EMPTY;
  }

  #matching(where: Where<Name>): Ordinals {
    const [only] = where;
    // What nearly all pages ask for: the records under one term, which need no combining.
    if (only && where.length === 1 && "anyOf" in only && only.anyOf.length === 1) {
      return this.#under(only.index, only.anyOf[0]!);
    }
    const size = this.#records.length;
    const simple = where.filter(isSimple);
    const sets = simple.flatMap((condition) => this.#meeting(condition));
    if (simple.length === where.length && sets.length < 2) return inAll(sets, size);
    const others = where.filter((condition) => !isSimple(condition));
    const isShort = sets.some((set) => set instanceof Listed && set.length <= SHORT);
    if (isShort) return inAll([...sets, ...others.flatMap((condition) => this.#meeting(condition))], size);
    return this.#recent.of(where, () =>
      inAll([...sets, ...others.flatMap((condition) => this.#meetingAmong(where, condition))], size),
    );
  }

  /** What points here takes more than all else to work out, so it is remembered for other questions, too. */
  #meetingAmong(where: Where<Name>, condition: Condition<Name>): readonly Ordinals[] {
    const isPart = "referrer" in condition && where.length > 1;
    return isPart ? [this.#matching([condition])] : this.#meeting(condition);
  }

  /** The sets in all of which a record has to be. Asks first for what is asked most. */
  #meeting(condition: Condition<Name>): readonly Ordinals[] {
    const size = this.#records.length;
    if ("anyOf" in condition) {
      const { index, anyOf } = condition;
      return [
        inAny(
          anyOf.map((term) => this.#under(index, term)),
          size,
        ),
      ];
    }
    if ("allOf" in condition) return condition.allOf.map((term) => this.#under(condition.index, term));
    if ("ids" in condition) {
      const found = condition.ids.map((id) => this.#byId.find(id)).filter((ordinal) => ordinal !== NONE);
      return [placesOf(Uint32Array.from(found), size)];
    }
    if ("range" in condition) {
      return [this.#ranges.get(condition.range)?.between(condition.from, condition.to) ?? EMPTY];
    }
    return [this.#referredToBy(condition.referrer, condition.where)];
  }

  #referredToBy<Other extends CollectionName>(name: Other, where: Where<Other>): Ordinals {
    const referrers = this.#referrers.get(name);
    if (!referrers) return EMPTY;
    const [only, ...others] = where;
    if (only && "range" in only && only.from === null && only.to !== null && others.length === 0) {
      // Some value is at most so much when the least one is.
      return referrers.least.get(only.range)!.between(null, only.to);
    }
    return referredBy(this.#in(name).#matching(where), referrers, this.#records.length);
  }

  /** Where the records of the other collection point to, by the index of theirs that says so. */
  #referrersIn<Other extends CollectionName>(other: MemoryCollection<Other>, index: string): Referrers {
    const pointer = other.#plan.indexes[index]!;
    const records = other.#records;
    const targets = Uint32Array.from(records, (record) => {
      const target = this.#byId.find(pointer(record) as string);
      return target === NONE ? NOWHERE : target;
    });
    const postings = other.#indexes.get(index);
    const numbers = Int32Array.from(this.#records, ({ id }) => postings?.numberOf(id) ?? NONE);
    const to = (ordinal: number) => postings?.at(numbers[ordinal]!) ?? EMPTY;
    const columns = Object.entries(other.#plan.ranges).map(([name, valueOf]) => {
      const valueAt = (ordinal: number) => valueOf(records[ordinal]);
      const leastValue = (ordinal: number) => leastOf(to(ordinal), valueAt);
      // For all at once, what points to each need not be looked up.
      const known = leastValues(this.#records.length, targets, valueAt);
      return [name, new RangeColumn(this.#records.length, leastValue, known)] as const;
    });
    return { targets, to, least: new Map(columns) };
  }

  #cut(query: PageQuery<Name>): Page<RecordOf<Name>> {
    const { order } = this.#plan;
    return cutList<RecordOf<Name>>(this.#matching(query.where), query, {
      size: this.#records.length,
      recordAt: (ordinal) => this.#records[ordinal]!,
      orderAt: (ordinal) => order(this.#records[ordinal]!),
      orderOf: order,
    });
  }

  /** As `#cut`, with the ranks of the records in place of their ordinals. */
  #cutBy(orderBy: OrderBy<Name>, query: PageQuery<Name>): Page<RecordOf<Name>> {
    const column = this.#columnOf(orderBy);
    if (!column) return this.#cut(query);
    const orderAt = (ordinal: number) =>
      `${column.valueAt(ordinal)}${SEPARATOR}${this.#plan.order(this.#records[ordinal]!)}`;
    return cutList<RecordOf<Name>>(this.#ranked(query.where, orderBy, column), query, {
      size: this.#records.length,
      recordAt: (rank) => this.#records[column.atRank(rank)]!,
      orderAt: (rank) => orderAt(column.atRank(rank)),
      orderOf: ({ id }: RecordOf<Name>) => orderAt(this.#byId.find(id)),
    });
  }

  /** `undefined` while there are no records. */
  #columnOf(orderBy: OrderBy<Name>): RangeColumn | undefined {
    return "referrer" in orderBy
      ? this.#referrers.get(orderBy.referrer)?.least.get(orderBy.range)
      : this.#ranges.get(orderBy.range);
  }

  /** The ranks of what meets the conditions. To find them takes time linear in it, so they are remembered. */
  #ranked(where: Where<Name>, orderBy: OrderBy<Name>, column: RangeColumn): Ordinals {
    const matching = this.#matching(where);
    if (matching instanceof Every) return matching;
    return this.#recent.of([where, orderBy], () =>
      placesOf(column.ranksOf(placesIn(matching)), this.#records.length),
    );
  }
}

/** Sorts before every character that a value can have. */
const SEPARATOR = "\u0000";

/** Apart from where it is used, so that it keeps nothing but the records alive. */
function idIn(records: readonly { readonly id: string }[]): (ordinal: number) => string {
  return (ordinal) => records[ordinal]!.id;
}

/** Apart from where it is used, too: beside it there is what indexes are made with, some 50 bytes a claim. */
function valueIn(
  records: readonly unknown[],
  valueOf: (record: unknown) => string,
): (ordinal: number) => string {
  return (ordinal) => valueOf(records[ordinal]);
}

/** The places of the records, sorted by their order and then by id. */
function inOrder<T extends { readonly id: string }>(records: readonly T[], orderOf: (record: T) => string) {
  const orders = records.map(orderOf);
  return Array.from(records.keys()).sort(
    (a, b) => compare(orders[a]!, orders[b]!) || compare(records[a]!.id, records[b]!.id),
  );
}

/**
 * For each target, the least value of those that point to it, or NO_VALUE. Apart from where it is used, so that
 * nothing that lives longer keeps the list alive.
 */
function leastValues(size: number, targets: Uint32Array, valueAt: (ordinal: number) => string): string[] {
  const least = Array.from({ length: size }, () => NO_VALUE);
  targets.forEach((target, ordinal) => {
    if (target === NOWHERE) return;
    const value = valueAt(ordinal);
    if (value < least[target]!) least[target] = value;
  });
  return least;
}

function leastOf(places: Ordinals, valueAt: (ordinal: number) => string): string {
  let least = NO_VALUE;
  for (let at = places.from(0); at !== NONE; at = places.from(at + 1)) {
    const value = valueAt(at);
    if (value < least) least = value;
  }
  return least;
}
