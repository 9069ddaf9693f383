import { wordsFor } from "./bits.js";
import { Combined, type Alternatives } from "./combined.js";
import { Dense, Every, Marked } from "./dense.js";
import { listedInEither, Listed, placesIn } from "./listed.js";
import type { Ordinals } from "./ordinals.js";
import { Sifted } from "./sifted.js";

/** So many lists beside dense sets are looked into one by one; of more, one set is made first. */
const FEW_LISTS = 4;

/** The places that stand in all of these sets; every place when there are none. */
export function inAll(sets: readonly Ordinals[], size: number): Ordinals {
  const narrowing = sets.filter((set) => !(set instanceof Every));
  if (narrowing.length === 0) return new Every(size);
  if (narrowing.length === 1) return narrowing[0]!;
  const { dense, lists } = told(narrowing);
  if (lists.length === 0) return new Combined(size, dense.flatMap(partsOf));
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  return new Sifted(shortest!, others, dense);
}

/** The places that stand in at least one of these sets. */
export function inAny(sets: readonly Ordinals[], size: number): Ordinals {
  if (sets.length === 1) return sets[0]!;
  const { dense, lists } = told(sets);
  if (dense.length === 0) return inAnyList(lists, size);
  const every = dense.find((set) => set instanceof Every);
  if (every) return every;
  if (lists.length <= FEW_LISTS) return new Combined(size, [{ dense, lists }]);
  const rest = told([inAnyList(lists, size)]);
  return new Combined(size, [{ dense: [...dense, ...rest.dense], lists: rest.lists }]);
}

/** A set of these places, which may be in any order and more than once. */
export function placesOf(ordinals: Uint32Array, size: number): Listed | Marked {
  // Sorting more than so many takes longer than going through all the bits.
  if (ordinals.length > 1024) return Marked.of(size, ordinals);
  const sorted = ordinals.slice().sort();
  return new Listed(sorted.filter((ordinal, index) => index === 0 || ordinal !== sorted[index - 1]));
}

function inAnyList(lists: readonly Listed[], size: number): Listed | Marked {
  const total = lists.reduce((length, list) => length + list.length, 0);
  // Merging takes no more steps than bits would have words.
  const isQuick = total * Math.ceil(Math.log2(lists.length)) <= wordsFor(size);
  if (isQuick && lists.length > 0) return merged(lists);
  const all = new Uint32Array(total);
  let next = 0;
  for (const list of lists) {
    for (let index = 0; index < list.length; index++) all[next++] = list.at(index);
  }
  return placesOf(all, size);
}

/** Merges two and two, so that a place is gone through as often as the number of lists can be halved. */
function merged(lists: readonly Listed[]): Listed {
  if (lists.length === 1) return lists[0]!;
  const middle = lists.length >>> 1;
  return listedInEither(merged(lists.slice(0, middle)), merged(lists.slice(middle)));
}

function partsOf(set: Dense): readonly Alternatives[] {
  return set instanceof Combined ? set.parts : [{ dense: [set], lists: [] }];
}

/** The sets by how they are gone through. */
function told(sets: readonly Ordinals[]) {
  const dense: Dense[] = [];
  const lists: Listed[] = [];
  for (const set of sets) {
    if (set instanceof Dense) dense.push(set);
    else lists.push(set instanceof Listed ? set : new Listed(Uint32Array.from(placesIn(set))));
  }
  return { dense, lists };
}
