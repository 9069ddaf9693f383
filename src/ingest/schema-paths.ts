import { z } from "zod";

import { meanings, type Meaning } from "./records/meanings.js";

/** Stands for every index of a list. */
const EACH = Symbol("each");

/** The way from a record to values in it, by member names and through lists. */
export type Path = readonly (string | typeof EACH)[];

/** All the ways from a record to values with such a meaning. */
export function pathsTo(schema: z.core.$ZodType, wanted: (meaning: Meaning) => boolean): Path[] {
  const bare = withoutDefault(schema);
  const meaning = meanings.get(bare);
  const here: Path[] = meaning && wanted(meaning) ? [[]] : [];
  if (bare instanceof z.ZodArray) {
    return pathsTo(bare.element, wanted).map((path) => [EACH, ...path]);
  }
  const below = Object.entries(shapeOf(bare)).flatMap(([name, member]) =>
    pathsTo(member, wanted).map((path) => [name, ...path]),
  );
  return [...here, ...below];
}

/** The schema of the values at this place, which the schema must have. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType {
  return path.reduce<z.core.$ZodType>((at, step) => {
    const below = at instanceof z.ZodArray ? at.element : shapeOf(at)[String(step)];
    if (!below) throw new Error(`The schema has no "${String(step)}".`);
    return withoutDefault(below);
  }, withoutDefault(schema));
}

/** The names of the members that such an object may have. */
export function membersOf(schema: z.core.$ZodType): string[] {
  return Object.keys(shapeOf(schema));
}

/** Calls back for each value that is there, with its indexes in the lists on the way. */
export function visit(
  record: unknown,
  path: Path,
  found: (value: unknown, indexes: readonly number[]) => void,
): void {
  walk(record, path, 0, [], found);
}

/** `quantities[0].unit` */
export function fieldName(
  path: readonly (PropertyKey | typeof EACH)[],
  indexes: readonly number[] = [],
): string {
  let list = 0;
  return path.reduce<string>((name, step) => {
    if (step === EACH) return `${name}[${indexes[list++]}]`;
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? String(step) : `${name}.${String(step)}`;
  }, "");
}

function walk(
  value: unknown,
  path: Path,
  depth: number,
  indexes: number[],
  found: (value: unknown, indexes: readonly number[]) => void,
): void {
  if (value === null) return;
  const step = path[depth];
  if (step === undefined) return found(value, indexes);
  if (step !== EACH) {
    return walk((value as Record<string, unknown>)[step], path, depth + 1, indexes, found);
  }
  const items = value as readonly unknown[];
  for (let index = 0; index < items.length; index++) {
    indexes.push(index);
    walk(items[index], path, depth + 1, indexes, found);
    indexes.pop();
  }
}

/** The members of an object; nothing for other schemas. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function withoutDefault(schema: z.core.$ZodType): z.core.$ZodType {
  let bare = schema;
  while (bare instanceof z.ZodDefault || bare instanceof z.ZodNullable) bare = bare.def.innerType;
  return bare;
}
