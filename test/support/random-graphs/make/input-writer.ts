import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from "graphql";

import type { Random } from "../../random.js";
import { randomValue } from "./random-value.js";

/** How often a value is a variable, in an argument and inside of one. */
const VARIABLES = { outside: 0.4, inside: 0.12 };

/** Writes the inputs of an operation: literals, and variables with their definitions and values. */
export class InputWriter {
  readonly #random: Random;
  readonly #oddNames: readonly string[];
  /** The type, by name of the variable. */
  readonly #types = new Map<string, string>();
  readonly definitions: string[] = [];
  readonly values: Record<string, unknown> = {};

  constructor(random: Random, oddNames: readonly string[]) {
    this.#random = random;
    this.#oddNames = oddNames;
  }

  /** The value of an argument. */
  argument(type: GraphQLInputType, hasDefault: boolean): string {
    if (this.#random.chance(VARIABLES.outside)) return this.#variable(type, hasDefault);
    return this.#literal(randomValue(type, this.#random), type);
  }

  /** The value of `@skip(if:)` and `@include(if:)`. */
  condition(): string {
    const random = this.#random;
    const value = random.chance(0.6);
    switch (random.below(8)) {
      case 0:
        return String(value);
      case 1:
        return this.#define(`Boolean! = ${value}`, random.chance(0.5) ? undefined : random.chance(0.5));
      case 2:
        return this.#define(`Boolean = ${value}`, random.chance(0.5) ? undefined : random.chance(0.5));
      default:
        return this.#define("Boolean!", value);
    }
  }

  #variable(type: GraphQLInputType, hasDefault: boolean): string {
    const random = this.#random;
    const text = String(type);
    const value = randomValue(type, random);
    if (isNonNullType(type)) {
      if (random.chance(0.6)) return this.#define(text, value);
      const ofDefault = this.#constant(randomValue(type, random), type);
      // Where the argument has a default, the variable may be null: that is found while it is executed.
      const isNullable = hasDefault || random.chance(0.5);
      const definition = `${isNullable ? String(type.ofType) : text} = ${ofDefault}`;
      return this.#define(definition, random.chance(0.5) ? undefined : value);
    }
    switch (random.below(5)) {
      case 0:
        return this.#define(text, undefined);
      case 1:
        return this.#define(`${text} = ${this.#constant(randomValue(type, random), type)}`, undefined);
      case 2:
        return this.#define(`${text} = ${this.#constant(randomValue(type, random), type)}`, value);
      case 3:
        return value === null ? this.#define(text, value) : this.#define(`${text}!`, value);
      default:
        return this.#define(text, value);
    }
  }

  /** A variable of this definition, often one that is there. */
  #define(definition: string, value: unknown): string {
    const random = this.#random;
    const known = [...this.#types].filter(([, its]) => its === definition).map(([name]) => name);
    if (known.length > 0 && random.chance(0.4)) return `$${random.pick(known)}`;
    const odd = this.#oddNames.filter((name) => !this.#types.has(name));
    const name = odd.length > 0 && random.chance(0.5) ? random.pick(odd) : `v${this.#types.size}`;
    if (this.#types.has(name)) return this.#define(definition, value);
    this.#types.set(name, definition);
    this.definitions.push(`$${name}: ${definition}`);
    if (value !== undefined) this.values[name] = value;
    return `$${name}`;
  }

  #constant(value: unknown, type: GraphQLInputType): string {
    return literal(value, type, () => null);
  }

  #literal(value: unknown, type: GraphQLInputType): string {
    return literal(value, type, (inner) =>
      this.#random.chance(VARIABLES.inside) ? this.#variable(inner, false) : null,
    );
  }
}

/** @param variableFor gives the variable that takes the place of a value inside, if one does. */
function literal(
  value: unknown,
  type: GraphQLInputType,
  variableFor: (type: GraphQLInputType) => string | null,
): string {
  if (isNonNullType(type)) return literal(value, type.ofType, variableFor);
  if (value === null) return "null";
  const inside = (item: unknown, of: GraphQLInputType) => variableFor(of) ?? literal(item, of, variableFor);
  if (isListType(type)) {
    if (!Array.isArray(value)) return literal(value, type.ofType, variableFor);
    return `[${value.map((item) => inside(item, type.ofType)).join(", ")}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const members = Object.entries(value as object).map(
      ([name, member]) => `${name}: ${inside(member, fields[name]!.type)}`,
    );
    return `{ ${members.join(", ")} }`;
  }
  return isEnumType(getNamedType(type)) ? (value as string) : anyLiteral(value);
}

function anyLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(anyLiteral).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${name}: ${anyLiteral(member)}`)
      .join(", ")} }`;
  }
  // A block string, where it says the same.
  if (typeof value === "string" && /^\w[\w \n]*$/.test(value) && value.length % 2 === 0) {
    return `"""\n    ${value.replaceAll("\n", "\n    ")}\n  """`;
  }
  return JSON.stringify(value);
}
