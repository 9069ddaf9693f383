import { fieldName } from "./schema-paths.js";

/** Where a text has a character that no text may have, and which. */
interface UnfitCharacter {
  readonly field: string;
  readonly reason: string;
}

/** Lines of JSON can hold such characters as escapes only; few have escapes at all, fewer one of these. */
const SUSPECT = /\\(?:[bf]|u00[01]|u[dD][89a-fA-F])/;

/**
 * Half characters, and control characters other than tabs and line ends. Those from U+007F on need no escape, so
 * that every character of a load would have to be looked at to find them.
 */
const UNFIT = /\p{Surrogate}|[^\P{Cc}\t\n\r\x7f-\x9f]/u;

/** The first such character in the texts of a record, which the line has been read as. */
export function unfitCharacter(line: string, record: object): UnfitCharacter | null {
  return line.includes("\\") && SUSPECT.test(line) ? unfitBelow(record, []) : null;
}

function unfitBelow(value: unknown, path: readonly PropertyKey[]): UnfitCharacter | null {
  if (typeof value === "string") {
    const [character] = UNFIT.exec(value) ?? [];
    return character === undefined ? null : { field: fieldName(path), reason: reasonAgainst(character) };
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [name, below] of Object.entries(value)) {
    const found = unfitBelow(below, [...path, Array.isArray(value) ? Number(name) : name]);
    if (found) return found;
  }
  return null;
}

function reasonAgainst(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x1f) return "has half a character: a surrogate without its other half";
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return `has the control character ${name}; only tabs and line ends may stand in a text`;
}
