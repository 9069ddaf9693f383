/** Runs of `length` words that both texts have; case, punctuation and line breaks do not count. */
export function sharedRuns(original: string, other: string, length: number): string[] {
  const known = runsOf(original, length);
  return [...runsOf(other, length)].filter((run) => known.has(run));
}

/** A line break parts two words, or stands inside a broken one: the text is read both ways. */
function runsOf(text: string, length: number): Set<string> {
  const lower = text.toLowerCase();
  return new Set(
    [lower, lower.replaceAll(/(?<=\p{Ll})\n(?=\p{Ll})/gu, "")].flatMap((read) => runs(read, length)),
  );
}

function runs(text: string, length: number): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(" "));
}
