import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

import { repair } from "../operations/repair.js";
import { Random } from "../random.js";

export interface RandomQuery {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values that arguments can take: by field and name (`claim.id`), by type and name, or by type. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/**
 * A valid query: aliases, fragments, repeated fields, conditions, variables, introspection and all.
 *
 * With every other seed names collide on purpose: aliases are the names of other fields and of keys,
 * and variables are called as a planner might call its own.
 */
export function randomQuery(schema: GraphQLSchema, values: Values, seed: number): RandomQuery {
  for (let attempt = 0; ; attempt++) {
    const random = new Random(seed + attempt * 1_000_003);
    const names = seed % 2 === 0 ? namesOf(schema) : null;
    const written = new QueryWriter(schema, values, (bound) => random.below(bound), names).query();
    const query = repair(schema, written);
    if (query) return query;
  }
}

/** Names that may be taken for others. */
interface Names {
  readonly fields: readonly string[];
  readonly variables: readonly string[];
}

const VARIABLES = ["v0", "v1", "v2", "representations", "representations0", "constructor", "id"];
const ALIASES = ["__typename", "constructor", "__proto__", "_entities", "representations", "edges", "node"];

function namesOf(schema: GraphQLSchema): Names {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const fields = types.filter(isObjectType).flatMap((type) => Object.keys(type.getFields()));
  return { fields: [...new Set(fields), ...ALIASES], variables: VARIABLES };
}

const INTROSPECTION: readonly (readonly [string, string])[] = [
  ["__schema", "{ queryType { name } }"],
  [`__type(name: "Claim")`, "{ kind fields { name } }"],
  [`intro: __type(name: "Stance")`, "{ enumValues { name } }"],
];

class QueryWriter {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #random: (bound: number) => number;
  readonly #fragments: string[] = [];
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #names: Names | null;
  #aliases = 0;
  #budget: number;

  constructor(schema: GraphQLSchema, values: Values, random: (bound: number) => number, names: Names | null) {
    this.#schema = schema;
    this.#values = values;
    this.#random = random;
    this.#names = names;
    this.#budget = 3 + random(18);
  }

  query(): RandomQuery {
    const root = this.#schema.getQueryType()!;
    const parts: string[] = [];
    do parts.push(this.#field(this.#oneOf(Object.values(root.getFields())), 0));
    while (this.#budget > 0 && this.#random(3) > 0);
    if (this.#random(12) === 0) {
      const [field, selection] = this.#oneOf(INTROSPECTION);
      parts.push(`${field}${this.#condition()} ${selection}`);
    }
    if (this.#random(10) === 0) parts.push("__typename");
    if (this.#random(10) === 0) parts.push(parts[0]!);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(", ")})` : "";
    const source = [`query Random${definitions} { ${parts.join(" ")} }`, ...this.#fragments].join("\n");
    return { source, variables: this.#variables };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#budget--;
    const args = this.#arguments(field);
    const type = getNamedType(field.type);
    // A field with arguments needs a name of its own, lest it meets itself with others.
    const alias =
      args !== "" || isCompositeType(type) || this.#random(this.#names ? 2 : 8) === 0
        ? `${this.#alias()}: `
        : "";
    const selection = isCompositeType(type) ? ` ${this.#selection(type, depth + 1)}` : "";
    const text = `${alias}${field.name}${args}${this.#condition()}${selection}`;
    return this.#random(15) === 0 ? `${text} ${text}` : text;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    if (isObjectType(type) || isAbstractType(type)) {
      const fields = "getFields" in type ? Object.values(type.getFields()) : [];
      const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
      const others = fields.filter((field) => isCompositeType(getNamedType(field.type)));
      for (let left = this.#random(3); left > 0 && leaves.length > 0; left--) {
        parts.push(this.#field(this.#oneOf(leaves), depth));
      }
      const plain = leaves.filter(({ args }) => args.length === 0);
      if (plain.length > 0 && this.#random(6) === 0) {
        // Where it stands in the answer hangs on which of the two is part of the operation.
        const { name } = this.#oneOf(plain);
        parts.unshift(`${name} @include(if: ${this.#variable("Boolean!", this.#random(2) === 0)})`);
        parts.push(`${name}${this.#condition()}`);
      }
      const further = depth < DEPTH && others.length > 0 ? 1 + this.#random(2) : 0;
      for (let left = further; left > 0 && this.#budget > 0; left--) {
        parts.push(this.#field(this.#oneOf(others), depth));
      }
    }
    if (isAbstractType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type)) {
        if (this.#random(2) === 0 && this.#budget > 0) {
          parts.push(`... on ${possible.name}${this.#condition()} ${this.#selection(possible, depth + 1)}`);
        }
      }
    }
    if (parts.length === 0 || this.#random(6) === 0) parts.push(this.#typename());
    return this.#asFragment(type, `{ ${parts.join(" ")} }`);
  }

  #typename(): string {
    const alias = this.#random(3) === 0 ? `${this.#alias()}: ` : "";
    return `${alias}__typename${this.#condition()}`;
  }

  /** The selection as it is, or through a fragment. */
  #asFragment(type: GraphQLCompositeType, selection: string): string {
    switch (this.#random(10)) {
      case 0:
        return `{ ... on ${type.name}${this.#condition()} ${selection} __typename }`;
      case 1: {
        const name = `F${this.#fragments.length}`;
        this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
        return this.#random(2) === 0 ? `{ ...${name} }` : `{ ...${name} ...${name}${this.#condition()} }`;
      }
      default:
        return selection;
    }
  }

  #condition(): string {
    if (this.#random(9) > 0) return "";
    const directive = this.#oneOf(["skip", "include"]);
    const value = this.#random(2) === 0;
    if (this.#random(2) === 0) return ` @${directive}(if: ${value})`;
    return ` @${directive}(if: ${this.#variable("Boolean!", value)})`;
  }

  #arguments({ name: field, args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((arg) => {
      const required = isNonNullType(arg.type);
      const values = this.#valuesOf(field, arg);
      if (values.length === 0 || (!required && !PAGING.has(arg.name) && this.#random(3) > 0)) return [];
      // "first" and "last" exclude one another.
      if (arg.name === "last" || (arg.name === "first" && this.#random(8) === 0)) return [];
      const value = this.#oneOf(values);
      return [
        `${arg.name}: ${this.#random(3) === 0 ? this.#variable(String(arg.type), value) : literal(value, arg.type)}`,
      ];
    });
    return given.length > 0 ? `(${given.join(", ")})` : "";
  }

  #valuesOf(field: string, { name, type }: GraphQLArgument): readonly unknown[] {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      const words = named.getValues().map((value) => value.name);
      return isListType(isNonNullType(type) ? type.ofType : type) ? [[words[0]], words] : words;
    }
    return (
      this.#values[`${field}.${name}`] ??
      this.#values[`${named.name}.${name}`] ??
      this.#values[named.name] ??
      []
    );
  }

  #variable(type: string, value: unknown): string {
    const name = this.#variableName();
    const hasDefault = type === "Int" && this.#random(2) === 0;
    this.#definitions.push(`$${name}: ${type}${hasDefault ? ` = ${String(value)}` : ""}`);
    if (!hasDefault || this.#random(2) === 0) this.#variables[name] = value;
    return `$${name}`;
  }

  #alias(): string {
    if (this.#names === null || this.#random(3) === 0) return `a${this.#aliases++}`;
    return this.#random(3) === 0 ? "id" : this.#oneOf(this.#names.fields);
  }

  #variableName(): string {
    const own = `v${this.#definitions.length}`;
    if (this.#names === null) return own;
    const isTaken = (name: string) => this.#definitions.some((text) => text.startsWith(`$${name}:`));
    const name = this.#oneOf(this.#names.variables);
    return isTaken(name) ? `${own}_` : name;
  }

  #oneOf<T>(items: readonly T[]): T {
    return items[this.#random(items.length)]!;
  }
}

/** How deep fields are selected that have fields themselves. */
const DEPTH = 7;

const PAGING = new Set(["first"]);

function literal(value: unknown, type: GraphQLInputType): string {
  if (isEnumType(getNamedType(type))) return JSON.stringify(value).replaceAll(`"`, "");
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, type)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${JSON.stringify(member)}`);
  return `{ ${members.join(", ")} }`;
}
