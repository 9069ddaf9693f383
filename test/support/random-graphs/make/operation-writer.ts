import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

import type { Random } from "../../random.js";
import type { RandomOperation } from "../operation.js";
import { InputWriter } from "./input-writer.js";

export interface OperationKind {
  readonly isMutation: boolean;
  /** Aliases that are other fields' names, and names that are something else elsewhere. */
  readonly hasNames: boolean;
  /** `@skip` and `@include`. */
  readonly hasConditions: boolean;
}

const ODD_ALIASES = [
  "id",
  "id",
  "id",
  "__typename",
  "representations",
  "_entities",
  "entities0",
  "constructor",
  "__proto__",
  "toString",
  "v0",
  "f1_0",
  "code",
  "spot",
  "holder",
];
const ODD_VARIABLES = ["v1", "v0", "representations", "representations0", "constructor", "id", "if"];
/** How deep operations are, how many parts a selection has, and how many all have together, at most. */
const USUAL = { depth: 5, parts: 4, left: 40 };
const WIDE = { depth: 3, parts: 40, left: 400 };
/** Answers grow with each list in a list. */
const DEEP = { depth: 7, parts: 2, left: 60 };

const ODD_FRAGMENTS = ["constructor", "A", "id", "__proto__", "toString"];
const INTROSPECTION = [
  `__schema { queryType { name } }`,
  `__type(name: "A") { name kind fields { name args { name defaultValue } } }`,
  `__type(name: "Color") { enumValues { name } }`,
];

/** Writes an operation that is right but for fields that may conflict, and variables that may not be used. */
export class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #kind: OperationKind;
  readonly #inputs: InputWriter;
  readonly #fragments: { readonly name: string; readonly on: GraphQLCompositeType; readonly text: string }[] =
    [];
  readonly #aliases: readonly string[];
  readonly #depth: number;
  /** Of a selection, at most. */
  readonly #parts: number;
  /** How many fields and fragments it may still have. */
  #left: number;

  constructor(schema: GraphQLSchema, random: Random, kind: OperationKind) {
    this.#schema = schema;
    this.#random = random;
    this.#kind = kind;
    this.#inputs = new InputWriter(random, kind.hasNames ? ODD_VARIABLES : []);
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
    const names = types.flatMap((type) =>
      isCompositeType(type) && "getFields" in type ? Object.keys(type.getFields()) : [],
    );
    this.#aliases = [...new Set(names), ...ODD_ALIASES];
    const size = random.chance(0.02) ? random.pick([WIDE, DEEP]) : USUAL;
    this.#depth = size.depth;
    this.#parts = size.parts;
    this.#left = random.between(5, size.left);
  }

  write(): RandomOperation {
    const { isMutation } = this.#kind;
    const root = (isMutation ? this.#schema.getMutationType() : this.#schema.getQueryType())!;
    const selection = this.#selection(root, this.#depth);
    const word = isMutation ? "mutation" : "query";
    const name = this.#random.chance(0.2) ? this.#random.pick(["Asked", "constructor", "__proto__"]) : null;
    const definitions = this.#inputs.definitions;
    const head = `${word}${name === null ? "" : ` ${name}`}${definitions.length > 0 ? ` (${definitions.join(", ")})` : ""}`;
    const others = name !== null && this.#random.chance(0.5) ? ["query Other { __typename }"] : [];
    const texts = this.#fragments.map(({ name: its, on, text }) => `fragment ${its} on ${on.name} ${text}`);
    return {
      source: [`${head} ${selection}`, ...texts, ...others].join("\n"),
      operationName: name,
      // What no operation defines is no mistake.
      variables: { ...this.#inputs.values, ...(this.#random.chance(0.1) && { undefinedHere: 1 }) },
    };
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    const parts: string[] = [];
    for (let count = random.between(1, this.#parts); count > 0; count--) {
      const part = this.#part(type, depth);
      if (part) parts.push(part);
      // The same once more, often under another condition.
      if (part && random.chance(0.1)) parts.push(part.replace(/ @(skip|include)\([^)]*\)/, ""));
    }
    if (parts.length === 0) parts.push("__typename");
    return `{ ${parts.join(" ")} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string | null {
    if (this.#left-- <= 0) return null;
    const roll = this.#random.below(20);
    if (roll === 0) return this.#typename();
    const isRoot = type === this.#schema.getQueryType();
    if (isRoot && roll === 1 && this.#random.chance(0.3)) {
      return this.#random.pick(INTROSPECTION).replace(" {", `${this.#directives()} {`);
    }
    if (roll < (isAbstractType(type) ? 12 : 4)) return this.#fragment(type, depth);
    if (!("getFields" in type)) return this.#fragment(type, depth);
    return this.#field(this.#random.pick(Object.values(type.getFields())), depth);
  }

  #typename(): string {
    const alias =
      this.#kind.hasNames && this.#random.chance(0.5) ? `${this.#random.pick(this.#aliases)}: ` : "";
    return `${alias}__typename${this.#directives()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string | null {
    const type = getNamedType(field.type);
    if (!isLeafType(type) && depth === 0) return null;
    const alias =
      this.#kind.hasNames && this.#random.chance(0.5) ? `${this.#random.pick(this.#aliases)}: ` : "";
    const selection = isCompositeType(type) ? ` ${this.#selection(type, depth - 1)}` : "";
    return `${alias}${field.name}${this.#arguments(field)}${this.#directives()}${selection}`;
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || this.#random.chance(0.5));
    if (given.length === 0) return "";
    const texts = given.map(
      ({ name, type, defaultValue }) => `${name}: ${this.#inputs.argument(type, defaultValue !== undefined)}`,
    );
    return `(${texts.join(", ")})`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    const on = this.#overlapping(type);
    const known = this.#fragments.filter((fragment) => fragment.on === on);
    if (known.length > 0 && random.chance(0.3)) return `...${random.pick(known).name}${this.#directives()}`;
    if (random.chance(0.3)) {
      const text = this.#selection(on, depth);
      const number = this.#fragments.length;
      const name = (this.#kind.hasNames && ODD_FRAGMENTS[number]) || `F${number}`;
      this.#fragments.push({ name, on, text });
      return `...${name}${this.#directives()}`;
    }
    const condition = on !== type || random.chance(0.5) ? ` on ${on.name}` : "";
    return `...${condition}${this.#directives()} ${this.#selection(on, depth)}`;
  }

  /** A type that something of this type may have: itself, one that it may be, an interface or a union. */
  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    const random = this.#random;
    if (isAbstractType(type) && random.chance(0.7)) return random.pick(this.#schema.getPossibleTypes(type));
    if (random.chance(0.6)) return type;
    const all = Object.values(this.#schema.getTypeMap()).filter(isCompositeType);
    return random.pick(all.filter((other) => doTypesOverlap(this.#schema, type, other)));
  }

  #directives(): string {
    const random = this.#random;
    if (!this.#kind.hasConditions || !random.chance(0.25)) return "";
    const [first, second] = random.chance(0.5) ? ["skip", "include"] : ["include", "skip"];
    const one = ` @${first}(if: ${this.#inputs.condition()})`;
    return random.chance(0.15) ? `${one} @${second}(if: ${this.#inputs.condition()})` : one;
  }
}
