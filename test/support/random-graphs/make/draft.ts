import type { Random } from "../../random.js";
import { EntityPlan } from "./entity-plan.js";
import { SdlWriter } from "./sdl-writer.js";

/** A field while its graph is made. */
export interface FieldPlan {
  /** As SDL writes it: `[A!]!`. */
  readonly type: string;
  /** With their parentheses; empty without. */
  readonly args: string;
  /** The subgraph that answers it. */
  readonly part: string;
  /** Whether more than one subgraph declares it. */
  readonly isShared?: boolean;
  /** A field set. */
  readonly requires?: string;
}

/** Names that are no GraphQL names, or differ by little. */
const ODD_SUBGRAPHS = ["news-desk", "s.1", "S_1", "1st"];

/** A graph while it is made: what it has, and the SDL of its subgraphs so far. */
export class Draft {
  readonly random: Random;
  readonly writers: ReadonlyMap<string, SdlWriter>;
  /** All subgraphs. */
  readonly names: readonly string[];
  readonly entities: ReadonlyMap<string, EntityPlan>;
  /** The subgraph that knows the interface `I` as an object, or none. */
  readonly objectHome: string | null;
  /** The subgraphs in which `I` is an interface: none without one. */
  readonly interfaceHomes: readonly string[];
  /** The entities that implement `I`. */
  readonly members: readonly string[];
  /** The members of the union `U`: none without one. */
  readonly unionMembers: readonly string[];
  /** Fields of the value type `V`, the same in all subgraphs. */
  readonly #valueFields: readonly string[];

  constructor(random: Random) {
    this.random = random;
    const names = random.chance(0.1) ? ODD_SUBGRAPHS : ["s0", "s1", "s2", "s3"];
    this.names = names.slice(0, random.between(2, 4));
    this.writers = new Map(this.names.map((name) => [name, new SdlWriter(name)]));
    const entityNames = ["A", "B", "C", "D"].slice(0, random.between(2, 4));
    const hasObject = random.chance(0.3) && this.names.length > 2;
    const ordinary = hasObject ? this.names.slice(0, -1) : this.names;
    this.entities = new Map();
    for (const name of entityNames) {
      const known = [...this.entities.values()];
      (this.entities as Map<string, EntityPlan>).set(name, new EntityPlan(name, random, ordinary, known));
    }
    const withIds = [...this.entities.values()].filter(({ isFoundById }) => isFoundById);
    const hasInterface = withIds.length > 1 && (hasObject || random.chance(0.7));
    this.members = hasInterface ? withIds.map(({ name }) => name) : [];
    this.objectHome = hasInterface && hasObject ? this.names.at(-1)! : null;
    const homes = hasInterface ? [random.pick(ordinary)] : [];
    if (hasInterface && !this.objectHome && random.chance(0.5)) {
      homes.push(random.pick(ordinary.filter((name) => name !== homes[0])));
    }
    this.interfaceHomes = homes;
    this.unionMembers = random.chance(0.6) ? entityNames.slice(0, random.between(2, entityNames.length)) : [];
    const target = entityNames.find((name) => !this.objectHome || !this.members.includes(name));
    this.#valueFields = [
      "l: String",
      "w: W",
      "ls: [[W]]",
      ...(target ? [`e: ${target}`] : []),
      ...random.some(
        ["n(u: Int = 7): String", "c: Color!", "ws: [W!]!", "v: V", "any: Json", "day: Day", "m(in: In): M"],
        0.4,
      ),
    ];
  }

  writer(part: string): SdlWriter {
    return this.writers.get(part)!;
  }

  isMember(name: string): boolean {
    return this.members.includes(name);
  }

  /** Where an entity may have fields: where `I` is an object its members are not known. */
  partsOf(entity: string): readonly string[] {
    return this.isMember(entity) ? this.names.filter((name) => name !== this.objectHome) : this.names;
  }

  /** Declares a field, and every type that it speaks of. */
  declare(
    part: string,
    owner: string,
    name: string,
    { type, args }: Pick<FieldPlan, "type" | "args">,
    directives = "",
  ): void {
    for (const [mentioned] of `${args}: ${type}`.matchAll(/(?<=[:[ ])[A-Z]\w*/g)) {
      this.declareType(part, mentioned);
    }
    this.declareType(part, owner);
    this.writer(part).field(owner, `${name}${args}: ${type}${directives}`);
  }

  /** Declares a type in a subgraph, with what belongs to it everywhere. */
  declareType(part: string, name: string): void {
    const writer = this.writer(part);
    if (writer.has(name)) return;
    const entity = this.entities.get(name);
    if (entity) return this.#declareEntity(part, entity);
    switch (name) {
      case "Query":
      case "Mutation":
        return writer.type(name, `type ${name}`);
      case "V":
        writer.type("V", "type V implements S @shareable", ["k: ID", ...this.#valueFields]);
        return this.#declareMentioned(part, ["S", "W", ...this.#valueFields]);
      case "W":
        writer.type("W", "type W implements S @shareable", ["k: ID", "id: String", "z: Int!"]);
        return this.declareType(part, "S");
      case "S":
        writer.type("S", "interface S", ["k: ID"]);
        return this.#declareMentioned(part, ["V", "W"]);
      case "M":
        writer.type("M", "union M = V | W");
        return this.#declareMentioned(part, ["V", "W"]);
      // Its other fields differ from subgraph to subgraph.
      case "P":
        return writer.type("P", "type P @shareable", ["k: ID", `p${this.names.indexOf(part)}: String`]);
      case "Spot":
        return writer.type("Spot", "type Spot @shareable", ["x: ID!", "y: Int"]);
      case "Color":
        return writer.type("Color", "enum Color { RED GREEN BLUE }");
      case "Json":
      case "Day":
        return writer.type(name, `scalar ${name}`);
      case "In":
        writer.type("In", "input In", [
          "a: Int = 3",
          "b: [String!]",
          "c: In",
          "d: Color = RED",
          "e: ID",
          "on: Day",
        ]);
        return this.#declareMentioned(part, ["Color", "Day"]);
      case "U":
        return this.#declareUnion(part);
      case "I":
        return this.#declareInterface(part);
      default:
    }
  }

  #declareMentioned(part: string, texts: readonly string[]): void {
    for (const [name] of texts.join(" ").matchAll(/\b[A-Z]\w*/g)) this.declareType(part, name);
  }

  #declareEntity(part: string, entity: EntityPlan): void {
    const keys = entity.keysIn(part, { hasToHaveId: this.isMember(entity.name) });
    const implement = this.isMember(entity.name) && this.interfaceHomes.includes(part) ? " implements I" : "";
    const directives = keys.map((key) => ` @key(fields: "${key}")`).join("");
    this.writer(part).type(
      entity.name,
      `type ${entity.name}${implement}${directives}`,
      entity.keyFields(keys),
    );
    this.#declareMentioned(part, entity.keyFields(keys));
    if (implement) this.declareType(part, "I");
  }

  /** Subgraphs may disagree on who is a member. */
  #declareUnion(part: string): void {
    const [first, ...others] = this.unionMembers;
    const members = [first!, ...this.random.some(others, 0.8)];
    this.writer(part).type("U", `union U = ${members.join(" | ")}`);
    this.#declareMentioned(part, members);
  }

  #declareInterface(part: string): void {
    const key = this.objectHome ? ` @key(fields: "id")` : "";
    if (part === this.objectHome) {
      this.writer(part).type("I", `type I${key} @interfaceObject`, ["id: ID!"]);
      return;
    }
    this.writer(part).type("I", `interface I${key}`, ["id: ID!"]);
    this.#declareMentioned(part, this.members);
  }
}
