/**
 * Some places in a list of records.
 *
 * Nothing is worked out before it is asked for: a page looks at the places around it, however long
 * the list is. Only `count` may have to look at all, and so may a page of a list with few places in it.
 */
export interface Ordinals {
  has(ordinal: number): boolean;
  /** The first at or after the place; -1 when there is none. */
  from(ordinal: number): number;
  /** The last at or before the place; -1 when there is none. */
  upTo(ordinal: number): number;
  /** Worked out once. */
  count(): number;
}

export const NONE = -1;

/** Where a set has more of the places than this share, bits are smaller and quicker than a list. */
const DENSE = 1 / 32;

export function isDense(count: number, size: number): boolean {
  return count > size * DENSE;
}

/**
 * So few places are kept as a list when they have been counted, so that nobody looks for them among all again.
 * Of more than so many, the next one is seldom far.
 */
export const FEW = 1024;
