import type { Random } from "../../random.js";
import type { FieldPlan } from "./draft.js";

type Style =
  | "id"
  | "several"
  | "compound"
  | "nested"
  | "nestedInCompound"
  | "severalCompound"
  | "entity"
  | "entityInCompound";

interface KeysOfStyle {
  readonly hub: readonly string[];
  readonly elsewhere: readonly (readonly string[])[];
}

/** How an entity is found. Of several keys, all are known in one subgraph, its hub. */
const STYLES: Readonly<Record<Style, KeysOfStyle>> = {
  id: { hub: ["id"], elsewhere: [["id"]] },
  several: { hub: ["id", "code"], elsewhere: [["id"], ["code"]] },
  compound: { hub: ["id region"], elsewhere: [["id region"]] },
  nested: { hub: ["spot { x }"], elsewhere: [["spot { x }"]] },
  nestedInCompound: { hub: ["number spot { x }"], elsewhere: [["number spot { x }"]] },
  severalCompound: { hub: ["number", "id region"], elsewhere: [["number"], ["id region"]] },
  entity: { hub: ["holder { id }"], elsewhere: [["holder { id }"]] },
  entityInCompound: { hub: ["number holder { id }"], elsewhere: [["number holder { id }"]] },
};

const OF_ENTITIES: readonly Style[] = ["entity", "entityInCompound"];
const OTHERS: readonly Style[] = [
  "id",
  "id",
  "several",
  "compound",
  "nested",
  "nestedInCompound",
  "severalCompound",
];

/** An entity of a graph that is made: its keys, and its fields so far. */
export class EntityPlan {
  readonly name: string;
  readonly fields = new Map<string, FieldPlan>();
  readonly #style: Style;
  readonly #hub: string;
  readonly #holder: string | undefined;
  readonly #random: Random;

  constructor(name: string, random: Random, parts: readonly string[], known: readonly EntityPlan[]) {
    this.name = name;
    this.#random = random;
    this.#hub = random.pick(parts);
    const holders = known.filter((one) => one.#style === "id");
    this.#style = holders.length > 0 && random.chance(0.25) ? random.pick(OF_ENTITIES) : random.pick(OTHERS);
    this.#holder = holders.length > 0 ? random.pick(holders).name : undefined;
  }

  /** Whether an `id` alone can find it. */
  get isFoundById(): boolean {
    return this.#style === "id" || this.#style === "several";
  }

  /** The keys by which a subgraph finds it. */
  keysIn(part: string, { hasToHaveId }: { readonly hasToHaveId: boolean }): readonly string[] {
    const { hub, elsewhere } = STYLES[this.#style];
    if (part === this.#hub) return hub;
    return hasToHaveId ? ["id"] : this.#random.pick(elsewhere);
  }

  /** The fields that keys name. */
  keyFields(keys: readonly string[]): readonly string[] {
    const types: Readonly<Record<string, string>> = {
      id: "ID!",
      code: "String!",
      region: "String!",
      number: "Int!",
      spot: "Spot!",
      holder: `${this.#holder}!`,
    };
    const names = new Set(
      keys
        .join(" ")
        .replace(/\{.*?\}/g, "")
        .match(/\w+/g),
    );
    return [...names].map((name) => `${name}: ${types[name]}`);
  }
}
