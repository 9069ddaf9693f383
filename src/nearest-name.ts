/**
 * The name that somebody probably meant: the one that takes the fewest slips to become the given one, where
 * a slip is a letter too many, too few, wrong, or swapped with its neighbour (optimal string alignment). Case
 * does not count. `null` when the nearest is more than one slip away, or two in names of more than six letters.
 */
export function nearestName(given: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = given.length > 6 ? 3 : 2;
  for (const name of names) {
    const slips = countSlips(given.toUpperCase(), name.toUpperCase());
    if (slips < fewest) [nearest, fewest] = [name, slips];
  }
  return nearest;
}

/** The optimal string alignment distance, row by row. */
function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + wrong,
        swapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length]!;
}
