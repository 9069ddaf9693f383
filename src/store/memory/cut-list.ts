import type { CollectionName } from "../collections.js";
import type { Page, PageQuery, Position } from "../store.js";
import { compare } from "./compare.js";
import { cutPage } from "./cut.js";
import type { Ordinals } from "./ordinals.js";
import { positionOf } from "./position-of.js";

/** A list of records by place, in some order. */
export interface OrderedList<T> {
  readonly size: number;
  recordAt(place: number): T;
  orderAt(place: number): string;
  orderOf(record: T): string;
}

/** Which part of the list to cut out. */
type Cursors = Pick<PageQuery<CollectionName>, "first" | "after" | "last" | "before">;

/** One page of the matching places of a list. */
export function cutList<T extends { readonly id: string }>(
  matching: Ordinals,
  { first, after, last, before }: Cursors,
  list: OrderedList<T>,
): Page<T> {
  const low = after === null ? 0 : placeOf(after, true, list);
  const high = before === null ? list.size : placeOf(before, false, list);
  const stretch = { low, high: Math.max(low, high), first, last };
  const { ordinals, hasNextPage, hasPreviousPage } = cutPage(matching, stretch);
  return {
    items: ordinals.map((place) => list.recordAt(place)),
    orderOf: (item) => list.orderOf(item),
    hasNextPage,
    hasPreviousPage,
  };
}

/** The first place whose record comes after the position, or at it when that is not included. */
function placeOf<T extends { readonly id: string }>(
  position: Position,
  isIncluded: boolean,
  list: OrderedList<T>,
): number {
  return positionOf(list.size, (place) => {
    const order =
      compare(list.orderAt(place), position.order) || compare(list.recordAt(place).id, position.id);
    return isIncluded ? order <= 0 : order < 0;
  });
}
