import type { Work } from "../work/work.js";
import type { CollectionName, IndexOf, RangeOf, RecordOf, ReferrerOf } from "./collections.js";

/** Everything the graph knows, one collection a kind of record. */
export type Store = { readonly [Name in CollectionName]: Collection<Name> };

/**
 * One kind of record, wherever it is kept.
 *
 * Reads take many keys and answer in the order of the keys, so a DataLoader can hand its batch
 * straight on. A key that matches nothing is answered, not skipped: `undefined` from `byIds`, an
 * empty group from `by`, an empty page from `page`. Records are frozen. No read looks at records
 * that it does not answer with: each goes through an index (`collections.ts`).
 */
export interface Collection<Name extends CollectionName> {
  /** The records with these ids; `undefined` in the place of an unknown one. */
  byIds(ids: readonly string[]): Promise<readonly (RecordOf<Name> | undefined)[]>;

  /** For each term, the records that the index has under it, in the order of the collection. */
  by(index: IndexOf<Name>, terms: readonly string[]): Promise<readonly (readonly RecordOf<Name>[])[]>;

  /**
   * For each query, one page of the records that meet all its conditions, in the order of the collection.
   *
   * @param work takes its turn between two queries.
   */
  page(queries: readonly PageQuery<Name>[], work?: Work): Promise<readonly Page<RecordOf<Name>>[]>;

  /** For each list of conditions, how many records meet all of them. @param work as for `page`. */
  count(queries: readonly Where<Name>[], work?: Work): Promise<readonly number[]>;

  /**
   * Writes all the records or none; one with a known id replaces what was there. Cursors handed
   * out before stay good. Meant for many records at a time: each call costs a rebuild of the
   * collection's indexes.
   */
  put(records: readonly RecordOf<Name>[]): Promise<void>;
}

/** Conditions that all have to hold; an empty list holds for every record. */
export type Where<Name extends CollectionName> = readonly Condition<Name>[];

export type Condition<Name extends CollectionName> =
  /** The record is one of these. */
  | { readonly ids: readonly string[] }
  /** The index has the record under at least one of the terms. */
  | { readonly index: IndexOf<Name>; readonly anyOf: readonly string[] }
  /** The index has the record under every one of the terms. */
  | { readonly index: IndexOf<Name>; readonly allOf: readonly string[] }
  /** The value lies between the two, both included; `null` leaves that end open. */
  | { readonly range: RangeOf<Name>; readonly from: string | null; readonly to: string | null }
  /** At least one single record of the other collection meets all the conditions and points here. */
  | {
      readonly referrer: ReferrerOf<Name>;
      readonly where: readonly Condition<ReferrerOf<Name>>[];
    };

/**
 * What a list is sorted by, ascending: a value of the record itself, or the least value among the
 * records of another collection that point to it. Records of which there is no such value come
 * last. The order of the collection breaks ties.
 */
export type OrderBy<Name extends CollectionName> =
  | { readonly range: RangeOf<Name> }
  | { readonly referrer: ReferrerOf<Name>; readonly range: RangeOf<ReferrerOf<Name>> };

/** A page as the Relay cursor connections specification cuts it. */
export interface PageQuery<Name extends CollectionName> {
  readonly where: Where<Name>;
  /** The order of the collection if omitted. */
  readonly orderBy?: OrderBy<Name>;
  readonly first: number | null;
  readonly after: Position | null;
  readonly last: number | null;
  readonly before: Position | null;
}

/** A place in a list. It stays where it is when records come and go. */
export interface Position {
  /** What `Page.orderOf` gave for the record at the position. */
  readonly order: string;
  readonly id: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** What the list is sorted by, for one of the items. */
  orderOf(item: T): string;
  /** Whether the list goes on after the last item, whichever way the page was cut. */
  readonly hasNextPage: boolean;
  /** Whether the list has items before the first one. */
  readonly hasPreviousPage: boolean;
}
