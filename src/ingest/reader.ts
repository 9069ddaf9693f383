import { z } from "zod";

import { compileMembers, type Reader } from "./compiled-members.js";
import { meanings } from "./records/meanings.js";

/** Stands for a value that does not fit. */
export const REFUSED = Symbol("refused");

/**
 * Reads lines of a schema, without their `type`.
 *
 * Gives what the schema gives, and refuses what the schema refuses: then the schema has to be asked
 * for the reasons. It takes a tenth of the time, because it makes nothing but the answer, and nearly
 * every line is right. Equal values inside of records are shared, frozen ones at that.
 */
export function recordReaderOf(schema: z.ZodObject): Reader {
  const names = Object.keys(schema.shape).filter((name) => name !== "type");
  return membersReader(schema, names);
}

/** Follows the kinds of schemas that the records are made of; every other kind is asked itself. */
function readerOf(schema: z.core.$ZodType): Reader {
  if (schema instanceof z.ZodDefault) return defaultReader(schema);
  if (schema instanceof z.ZodNullable) return nullableReader(readerOf(schema.def.innerType));
  if (schema instanceof z.ZodObject && isStrict(schema)) return objectReader(schema);
  if (schema instanceof z.ZodArray) return arrayReader(schema);
  if (schema instanceof z.ZodEnum) return wordReader(schema);
  if (schema instanceof z.ZodBoolean) return (value) => (typeof value === "boolean" ? value : REFUSED);
  if (schema instanceof z.ZodString) return stringReader(schema);
  if (schema instanceof z.ZodNumber) return numberReader(schema);
  return askingReader(schema);
}

function defaultReader(schema: z.ZodDefault): Reader {
  const read = readerOf(schema.def.innerType);
  const { defaultValue } = schema.def;
  const absent = Array.isArray(defaultValue) ? Object.freeze(defaultValue) : defaultValue;
  return (value, sharing) => (value === undefined ? absent : read(value, sharing));
}

function nullableReader(read: Reader): Reader {
  return (value, sharing) => (value === null ? null : read(value, sharing));
}

function objectReader(schema: z.ZodObject): Reader {
  const read = membersReader(schema, Object.keys(schema.shape));
  // Hardly two spans are the same.
  if (meanings.get(schema)?.is === "span") return read;
  return (value, sharing) => {
    const made = read(value, sharing);
    return made === REFUSED ? REFUSED : sharing.object(made as object);
  };
}

/** Reads these members, and refuses objects that have others than those of the schema. */
function membersReader(schema: z.ZodObject, names: readonly string[]): Reader {
  const left = Object.keys(schema.shape).length - names.length;
  const readers = names.map((name) => readerOf(schema.shape[name]));
  return compileMembers(names, left)(readers, REFUSED);
}

function arrayReader(schema: z.ZodArray): Reader {
  const bounds = lengthBounds(schema.def.checks);
  if (bounds === null) return askingReader(schema);
  const read = readerOf(schema.element);
  const { least, most } = bounds;
  return (value, sharing) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return REFUSED;
    if (value.length === 0) return sharing.none;
    // A copy is as long as it has to be; a list that grows item by item has room for sixteen more.
    const items: unknown[] = value.slice();
    for (let index = 0; index < items.length; index++) {
      const made = read(items[index], sharing);
      if (made === REFUSED) return REFUSED;
      items[index] = made;
    }
    return sharing.list(items);
  };
}

function wordReader(schema: z.ZodEnum): Reader {
  const words = new Map<unknown, unknown>(schema.options.map((word) => [word, word]));
  return (value) => words.get(value) ?? REFUSED;
}

function stringReader(schema: z.ZodString): Reader {
  const checks = schema.def.checks ?? [];
  const patterns = checks.map(patternOf).filter((pattern) => pattern !== null);
  const bounds = lengthBounds(checks.filter((check) => patternOf(check) === null));
  if (bounds === null) return askingReader(schema);
  const { least, most } = bounds;
  const [pattern, another] = patterns;
  if (another) return askingReader(schema);
  return (value, sharing) => {
    if (typeof value !== "string" || value.length < least || value.length > most) return REFUSED;
    if (pattern && !pattern.test(value)) return REFUSED;
    return sharing.string(value);
  };
}

function numberReader(schema: z.ZodNumber): Reader {
  const { isInt, minValue, maxValue, def } = schema;
  const areKnown = (def.checks ?? []).every(({ _zod: { def: check } }) => KNOWN_OF_NUMBERS.has(check.check));
  if (!areKnown) return askingReader(schema);
  const isNumber = isInt ? Number.isSafeInteger : Number.isFinite;
  const least = minValue ?? -Infinity;
  const most = maxValue ?? Infinity;
  return (value) =>
    isNumber(value) && (value as number) >= least && (value as number) <= most ? value : REFUSED;
}

const KNOWN_OF_NUMBERS = new Set(["greater_than", "less_than", "number_format"]);

/** Answers to strings, by what the schema is defined by: described copies of it give the same ones. */
const ANSWERS = new WeakMap<object, Map<string, unknown>>();

/** So many answers are kept, then all are forgotten. Longer strings are no instants, and are asked about each time. */
const MOST_ANSWERS = 1_000;
const LONGEST = 100;

/**
 * Asks the schema itself, which takes fifty times as long as to remember: the same instants stand in many
 * records, one after the other.
 */
function askingReader(schema: z.core.$ZodType): Reader {
  const { def } = schema._zod;
  const answers = ANSWERS.get(def) ?? new Map<string, unknown>();
  ANSWERS.set(def, answers);
  const ask = (value: unknown) => {
    const { success, data } = z.safeParse(schema, value);
    return success ? data : REFUSED;
  };
  return (value) => {
    if (typeof value !== "string" || value.length > LONGEST) return ask(value);
    const known = answers.get(value);
    if (known !== undefined) return known;
    const answer = ask(value);
    if (answers.size === MOST_ANSWERS) answers.clear();
    answers.set(value, answer);
    return answer;
  };
}

type Checks = readonly z.core.$ZodCheck[] | undefined;

/** How long a value may be; `null` when something else is asked of it as well. */
function lengthBounds(checks: Checks = []): { readonly least: number; readonly most: number } | null {
  let [least, most] = [0, Infinity];
  for (const {
    _zod: { def },
  } of checks) {
    if (def.check === "min_length") least = Math.max(least, (def as z.core.$ZodCheckMinLengthDef).minimum);
    else if (def.check === "max_length") most = Math.min(most, (def as z.core.$ZodCheckMaxLengthDef).maximum);
    else return null;
  }
  return { least, most };
}

function patternOf({ _zod: { def } }: z.core.$ZodCheck): RegExp | null {
  const { check, format, pattern } = def as z.core.$ZodCheckRegexDef;
  return check === "string_format" && format === "regex" ? pattern : null;
}

function isStrict({ def }: z.ZodObject): boolean {
  return def.catchall instanceof z.ZodNever && (def.checks ?? []).length === 0;
}
