/** Places in a list of records, ascending, each once. */
export type Ordinals = readonly number[];

/** Those that stand in both; costs the shorter list times a search in the longer one. */
export function inBoth(a: Ordinals, b: Ordinals): Ordinals {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.filter(
    (ordinal) => long[positionOf(long.length, (index) => long[index]! < ordinal)] === ordinal,
  );
}

/** Those that stand in at least one. */
export function inEither(lists: readonly Ordinals[]): Ordinals {
  if (lists.length <= 1) return lists[0] ?? [];
  return ascending(new Set(lists.flat()));
}

/** The first index for which `isBefore` no longer holds, by halving; `length` when it always holds. */
export function positionOf(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ordinals in order; numbers alone go through a typed array, which sorts without a callback. */
export function ascending(ordinals: Iterable<number>): Ordinals {
  return Array.from(Uint32Array.from(ordinals).sort());
}
