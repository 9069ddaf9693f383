import { fieldName } from "./schema-paths.js";

/**
 * Where a line gives a member that the same object has had already; `null` where it does not.
 * `JSON.parse` keeps the last one without a word.
 *
 * @param value what the line is parsed to.
 */
export function repeatedMember(line: string, value: unknown): string | null {
  // To count both sides takes a tenth of the time. What looks like a name may stand in a text, never the reverse.
  return namesIn(line) === membersOf(value) ? null : findRepeated(line);
}

const NAME_ENDS = /"\s*:/g;

function namesIn(line: string): number {
  let count = 0;
  NAME_ENDS.lastIndex = 0;
  while (NAME_ENDS.test(line)) count++;
  return count;
}

/** How many members it has, and the objects in it. Does not call itself: a line may be nested a million deep. */
function membersOf(value: unknown): number {
  let count = 0;
  const open = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const isList = Array.isArray(each);
    for (const name in each as Readonly<Record<string, unknown>>) {
      if (!isList) count++;
      const below = (each as Readonly<Record<string, unknown>>)[name];
      if (typeof below === "object" && below !== null) open.push(below);
    }
  }
  return count;
}

/** Names with their colons, and what opens, parts and closes lists and objects; other strings are passed over. */
const TOKENS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/g;

function findRepeated(line: string): string | null {
  /** The names that each object around the place has had; none for lists. */
  const had: Set<string>[] = [];
  /** The way to the place: the name or the index in each object and list around it. */
  const path: (string | number)[] = [];
  for (const [token, quoted, colon] of line.matchAll(TOKENS)) {
    const last = path.length - 1;
    const here = path[last];
    if (token === "{" || token === "[") {
      had.push(new Set());
      path.push(token === "{" ? "" : 0);
    } else if (token === "}" || token === "]") {
      had.pop();
      path.pop();
    } else if (token === "," && typeof here === "number") {
      path[last] = here + 1;
    } else if (colon !== undefined) {
      const name = JSON.parse(quoted!) as string;
      path[last] = name;
      if (had[last]!.has(name)) return fieldName(path);
      had[last]!.add(name);
    }
  }
  return null;
}
