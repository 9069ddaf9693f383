/** A stretch of a text that resembles a pattern. Offsets count the elements of the text. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  /** How many insertions, deletions and substitutions apart the two are. */
  readonly errors: number;
}

/**
 * The stretches of the text that end where they come nearest to the pattern, in the order of the
 * text; none when even the nearest has more than `mostErrors`. An ending that fits as well is
 * listed too.
 *
 * P. H. Sellers, "The theory and computation of evolutionary distances" (1980): edit distance with
 * a free start, which takes pattern times text steps whatever they hold.
 */
export function likenesses(
  pattern: readonly string[],
  text: readonly string[],
  mostErrors: number,
): readonly Likeness[] {
  // For each prefix of the pattern: its least distance from a stretch that ends here, and where that starts.
  const distance = Uint32Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const start = new Uint32Array(pattern.length + 1);
  let found: Likeness[] = [];
  let least = mostErrors;
  for (let column = 1; column <= text.length; column++) {
    let diagonal = distance[0]!;
    let diagonalStart = start[0]!;
    start[0] = column;
    for (let row = 1; row <= pattern.length; row++) {
      const left = distance[row]!;
      const leftStart = start[row]!;
      let best = diagonal + (pattern[row - 1] === text[column - 1] ? 0 : 1);
      let bestStart = diagonalStart;
      if (left + 1 < best) [best, bestStart] = [left + 1, leftStart];
      if (distance[row - 1]! + 1 < best) [best, bestStart] = [distance[row - 1]! + 1, start[row - 1]!];
      distance[row] = best;
      start[row] = bestStart;
      diagonal = left;
      diagonalStart = leftStart;
    }
    const errors = distance[pattern.length]!;
    if (errors > least || start[pattern.length]! >= column) continue;
    if (errors < least) found = [];
    least = errors;
    found.push({ start: start[pattern.length]!, end: column, errors });
  }
  return found;
}
