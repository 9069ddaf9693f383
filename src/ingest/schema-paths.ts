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

/** Calls back for each value that is there. Meanwhile its indexes in the lists on the way stand in `indexes`. */
type Visit = (record: unknown, indexes: number[], found: (value: unknown) => void) => void;

/**
 * A function that goes one way from records to the values at its end.
 *
 * Written out, because the loader goes a hundred ways for every record: following the names in a loop
 * takes a sixth of its time.
 *
 * @example
 * // visitorOf(["links", EACH, "actorId"]) is
 * (record, indexes, found) => {
 *   const value1 = record["links"];
 *   if (value1 !== null) {
 *     for (let index1 = 0; index1 < value1.length; index1++) {
 *       indexes[0] = index1;
 *       const value2 = value1[index1];
 *       if (value2 !== null) {
 *         const value3 = value2["actorId"];
 *         if (value3 !== null) found(value3);
 *       }
 *     }
 *   }
 * };
 */
export function visitorOf(path: Path): Visit {
  let lists = path.filter((step) => step === EACH).length;
  const code = path.reduceRight<string>((inner, step, depth) => {
    const [value, next] = [`value${depth}`, `value${depth + 1}`];
    const inside = `if (${next} !== null) { ${inner} }`;
    if (step !== EACH) return `const ${next} = ${value}[${JSON.stringify(step)}]; ${inside}`;
    const index = `index${depth}`;
    return `for (let ${index} = 0; ${index} < ${value}.length; ${index}++) {
      indexes[${--lists}] = ${index};
      const ${next} = ${value}[${index}];
      ${inside}
    }`;
  }, `found(value${path.length});`);
  return new Function("value0", "indexes", "found", code) as Visit;
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

/** The members of an object; nothing for other schemas. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function withoutDefault(schema: z.core.$ZodType): z.core.$ZodType {
  let bare = schema;
  while (bare instanceof z.ZodDefault || bare instanceof z.ZodNullable) bare = bare.def.innerType;
  return bare;
}
