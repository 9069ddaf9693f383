import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from "graphql";

import type { Store } from "../../src/store/store.js";
import type { Random } from "../newsroom/random.js";

/** Values for arguments, with which a query finds something. */
export class ValuePool {
  readonly #ids: Readonly<Record<string, readonly string[]>>;
  readonly #words: readonly string[];

  constructor(ids: Readonly<Record<string, readonly string[]>>, words: readonly string[]) {
    this.#ids = ids;
    this.#words = words;
  }

  /** A literal of the type for an argument of this name; `null` where there is none. */
  literal(name: string, type: GraphQLInputType, random: Random): string | null {
    if (isNonNullType(type)) return this.literal(name, type.ofType, random);
    if (isListType(type)) {
      const length = random.pick([1, 1, 2, 5, 20]);
      const items = Array.from({ length }, () => this.literal(name, type.ofType, random));
      return items.includes(null) ? null : `[${items.join(", ")}]`;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const count = random.pick([1, 1, 2, 3]);
      const given = new Map<string, string>();
      for (let left = count; left > 0; left--) {
        const field = random.pick(fields);
        const value = this.literal(field.name, field.type, random);
        if (value !== null) given.set(field.name, value);
      }
      return `{ ${[...given].map(([field, value]) => `${field}: ${value}`).join(", ")} }`;
    }
    return this.#scalar(name, getNamedType(type).name, random);
  }

  #scalar(name: string, type: string, random: Random): string | null {
    switch (type) {
      case "ID":
        return JSON.stringify(random.pick(this.#ids[kindOf(name)] ?? this.#ids["any"]!));
      case "Int":
        if (name === "first" || name === "last") return String(random.pick([0, 1, 5, 10, 20, 50, 100]));
        return String(random.pick([1, 2, 3]));
      case "Boolean":
        return String(random.chance(0.5));
      case "Date":
        return `"${random.pick(["2031-03-01", "2033-07-01", "2039-12-31"])}"`;
      case "DateTime":
        return `"${random.pick(["2031-03-01", "2033-07-01", "2039-12-31"])}T00:00:${random.between(10, 59)}Z"`;
      case "EDTF":
        return `"${random.pick(["2031-03", "2033/2035", "../2036"])}"`;
      case "String":
        if (name === "after" || name === "before") return null;
        if (name === "language") return `"en"`;
        return JSON.stringify(
          Array.from({ length: random.pick([1, 2, 5]) }, () => random.pick(this.#words)).join(" "),
        );
      default:
        return null;
    }
  }
}

/** What ids an argument takes, by its name: "originActorIds" takes those of actors. */
function kindOf(name: string): string {
  for (const kind of ["deployment", "article", "claim", "story", "version"]) {
    if (name.toLowerCase().includes(kind)) return kind;
  }
  return /actor|sender|host|country|under|publisher/i.test(name) ? "actor" : "any";
}

const KINDS = {
  actor: "actors",
  article: "articles",
  claim: "claims",
  deployment: "deployments",
  assertion: "assertions",
  version: "articleVersions",
  story: "stories",
} as const;

/** The first records of each kind, and those that most others point to. */
export async function valuePoolOf(store: Store): Promise<ValuePool> {
  const ids: Record<string, readonly string[]> = {};
  const words = new Set<string>();
  for (const [kind, collection] of Object.entries(KINDS)) {
    const query = { where: [], first: 300, after: null, last: null, before: null };
    const [page] = await store[collection].page([query] as never);
    ids[kind] = page!.items.map(({ id }) => id);
    for (const item of page!.items) {
      if (!("text" in item) || collection !== "claims") continue;
      for (const word of item.text.split(/\W+/)) if (word.length > 2) words.add(word);
    }
  }
  ids["any"] = Object.values(ids).flatMap((some) => some.slice(0, 40));
  return new ValuePool(ids, [...words].slice(0, 500));
}

/** The argument that says by which id a field at the root is found. */
export function idsFor(field: string): string {
  return field in KINDS ? field : "any";
}
