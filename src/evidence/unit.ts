import type { Quantity } from "../domain/quantity.js";
import { type Range, scale } from "./interval.js";
import { ascending } from "./order.js";
import { MULTIPLIERS, UNIT_FAMILIES } from "./unit-table.js";

/** What a quantity is counted in, and how to compare it with others of its family. */
export interface Unit {
  /** Quantities of one family can be compared, those of two never. What it is counted per belongs to it. */
  readonly family: string;
  /** e.g. `soldier`, `tonne`, or `USD per soldier per month`. */
  readonly name: string;
  /** How many of the family's base unit one of it is. */
  readonly size: number;
  /** How many of the base unit one of the quantity is: 1,000 for `thousand soldiers`, whose name is `soldier`. */
  readonly factor: number;
  /** The families of what it is counted per, sorted. */
  readonly per: readonly string[];
}

type Word = Omit<Unit, "per">;

/** The unit of a quantity, its synonyms and plurals resolved. */
export function unitOf({ unit, per }: Pick<Quantity, "unit" | "per">): Unit {
  const of = unitNamed(unit);
  if (per.length === 0) return { ...of, per: [] };
  const denominators = per.map(unitNamed).toSorted((a, b) => ascending(a.family, b.family));
  const families = denominators.map(({ family }) => family);
  return {
    family: [of.family, ...families].join(" per "),
    name: [of.name, ...denominators.map(({ name }) => name)].join(" per "),
    size: denominators.reduce((size, each) => size / each.size, of.size),
    factor: denominators.reduce((factor, each) => factor / each.factor, of.factor),
    per: families,
  };
}

/** Bounds given in a unit, in the base unit: with more digits than any are shown with, so that nothing is lost. */
export function inBase<Kind extends Range>(range: Kind, { factor }: Unit): Kind {
  return scale(range, factor, 15);
}

/** Bounds in the base unit, in the unit that a unit's name says. */
export function inUnit<Kind extends Range>(range: Kind, { size }: Unit): Kind {
  return scale(range, 1 / size, 12);
}

/** The family of one word for a unit, e.g. `soldier` for “troops”. */
export function familyOf(word: string): string {
  return unitNamed(word).family;
}

const ENTRIES: ReadonlyMap<string, Word> = new Map(
  UNIT_FAMILIES.flatMap((family) => {
    const base = family.find(({ factor }) => factor === 1)!.name;
    return family.flatMap(({ name, factor, words }) =>
      [name, ...words].map((word): [string, Word] => [
        normalised(word),
        { family: base, name, size: factor, factor },
      ]),
    );
  }),
);

function unitNamed(given: string): Word {
  const word = normalised(given);
  const entry = [word, singular(word), word.toLowerCase()].map((key) => ENTRIES.get(key)).find(Boolean);
  if (entry !== undefined) return entry;
  const multiplied = MULTIPLIED.exec(word);
  if (multiplied !== null) {
    const one = unitNamed(multiplied[2]!);
    return { ...one, factor: one.factor * MULTIPLIERS[multiplied[1]!]! };
  }
  return { family: singular(word), name: given.trim(), size: 1, factor: 1 };
}

const MULTIPLIED = new RegExp(`^(${Object.keys(MULTIPLIERS).join("|")})s?(?: of)? (.+)$`, "u");

/** Lower case, but for codes such as `USD`; single spaces. */
function normalised(word: string): string {
  const trimmed = word.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  return /^[A-Z]{3}$/u.test(trimmed) ? trimmed : trimmed.toLowerCase();
}

/** By the rules of English spelling. Irregular plurals and other languages are in the table. */
function singular(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.length <= 3 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** How many figures there are in each unit. */
export class UnitCounts {
  readonly #families = new Map<string, Map<string, { readonly unit: Unit; readonly count: number }>>();

  count(unit: Unit, difference: 1 | -1): void {
    const units = this.#families.get(unit.family) ?? new Map();
    this.#families.set(unit.family, units);
    const count = (units.get(unit.name)?.count ?? 0) + difference;
    if (count > 0) units.set(unit.name, { unit, count });
    else units.delete(unit.name);
    if (units.size === 0) this.#families.delete(unit.family);
  }

  /** The families that have figures, the one with most first; of several, in the order of the alphabet. */
  get families(): readonly string[] {
    const sizes = [...this.#families].map(([family, units]) => ({
      name: family,
      count: [...units.values()].reduce((sum, { count }) => sum + count, 0),
    }));
    return sizes.toSorted(mostFirst).map(({ name }) => name);
  }

  /** The unit that most figures of a family are in; of several, the first in the alphabet. */
  usual(family: string): Unit {
    const units = [...this.#families.get(family)!].map(([name, { unit, count }]) => ({ name, unit, count }));
    return units.toSorted(mostFirst)[0]!.unit;
  }
}

interface Counted {
  readonly name: string;
  readonly count: number;
}

function mostFirst(a: Counted, b: Counted): number {
  return b.count - a.count || ascending(a.name, b.name);
}
