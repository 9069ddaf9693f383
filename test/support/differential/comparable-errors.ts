/** As an executor makes it, or as it comes over HTTP. */
interface ComparableError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
}

/**
 * What two right answers to one operation have in common.
 *
 * An error that leaves its own field null is reported exactly. Where a null spreads to what is
 * around it, several errors may lead to one null, and the specification lets a server report any of
 * them: then only the place of the null counts. Which error comes first is nobody's promise.
 */
export function comparableErrors(errors: readonly ComparableError[], data: unknown): readonly string[] {
  const told = errors.map(({ message, path = [], locations }) => {
    const nulled = nulledPath(path, data);
    return nulled.length === path.length
      ? JSON.stringify([path, message, locations])
      : JSON.stringify([nulled, "an error further down"]);
  });
  return [...new Set(told)].toSorted();
}

/** The path as far as there is something in the answer. */
function nulledPath(path: readonly (string | number)[], data: unknown): readonly (string | number)[] {
  let value = data;
  for (let length = 0; length < path.length; length++) {
    if (value === null || value === undefined) return path.slice(0, length);
    value = (value as Record<string | number, unknown>)[path[length]!];
  }
  return path;
}
