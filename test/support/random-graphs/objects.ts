import {
  getNamedType,
  GraphQLNonNull,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import { hash, Random } from "../random.js";
import { keyValues, noKeys, type KeyValues } from "./key-values.js";
import { leafValue } from "./leaf-value.js";
import type { Ownership } from "./ownership.js";

/** Where an object is, such as `A2` or `A2.f1.0`: all its values follow from that. */
export const PLACE = Symbol("place");
/** Its type in the whole graph, which a subgraph may know as an interface object. */
export const TYPE = Symbol("type");
/** What a subgraph was sent to find it by. */
export const SENT = Symbol("sent");
/** Fields of other subgraphs that may be read here all the same. */
export const PROVIDED = Symbol("provided");

/** An object as resolvers see it. Fields without arguments are properties. */
export interface Thing {
  readonly __typename: string;
  readonly [PLACE]: string;
  readonly [TYPE]: string;
  readonly [SENT]?: Readonly<Record<string, unknown>>;
  readonly [PROVIDED]?: SelectionSetNode;
  readonly [field: string]: unknown;
}

/** Two compound keys of two fields need four objects to mean anything. */
const ENTITIES_OF_A_TYPE = 4;
/** How deep values lie in values of their own type. */
const DEPTH = 4;
/** How often a value is null: seldom at the root, where all the rest would be lost. */
const NULLS = { root: 0.03, below: 0.12 };
const LENGTHS = [0, 1, 2, 2, 3, 3];

/** What there is in a graph: its entities, and the value of every field. */
export class Objects {
  readonly #schema: GraphQLSchema;
  readonly #ownership: Ownership;
  readonly #seed: number;
  readonly #entities = new Map<string, readonly Thing[]>();

  constructor(schema: GraphQLSchema, ownership: Ownership, seed: number) {
    this.#schema = schema;
    this.#ownership = ownership;
    this.#seed = seed;
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    for (const { name } of types.filter((type) => ownership.keysOf(type.name).length > 0)) {
      const places = Array.from({ length: ENTITIES_OF_A_TYPE }, (_, index) => `${name}${index}`);
      this.#entities.set(
        name,
        places.map((place) => ({ __typename: name, [PLACE]: place, [TYPE]: name })),
      );
    }
    // Entities of several types may have the same id, unless they are found as one interface.
    const hasPrefix = ownership.findsInterfaces || seed % 2 === 0;
    for (const [name, entities] of this.#entities) {
      const keys = { sets: ownership.keysOf(name), prefix: hasPrefix ? name : "" };
      for (const [index, entity] of entities.entries()) {
        this.#fill(entity, schema.getType(name) as GraphQLObjectType, keyValues(index, keys), index);
      }
    }
  }

  /** The entities of a type, or of all types that implement an interface. */
  entitiesOf(name: string): readonly Thing[] {
    const type = this.#schema.getType(name);
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type).map((one) => one.name) : [name];
    return types.flatMap((one) => this.#entities.get(one) ?? []);
  }

  /** What a field of an object, or of the root, gives. The place is to name all that it hangs on. */
  valueOf(parent: string, field: string, place: string): unknown {
    const type = this.#schema.getType(parent) as GraphQLObjectType;
    const possible = this.#ownership.possibleTypes(parent, field);
    return this.#value(this.#typeOf(type, field), place, possible, 0);
  }

  /** As strict as the strictest subgraph has it. */
  #typeOf(type: GraphQLObjectType, name: string): GraphQLOutputType {
    const field = type.getFields()[name]!;
    return this.#ownership.isPromised(type.name, name) ? new GraphQLNonNull(field.type) : field.type;
  }

  #value(type: GraphQLOutputType, place: string, possible: readonly string[], depth: number): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, place, possible, depth);
    const random = new Random(hash(`${this.#seed} ${place}?`));
    return random.chance(place.includes(".") ? NULLS.below : NULLS.root)
      ? null
      : this.#present(type, place, possible, depth);
  }

  #present(type: GraphQLOutputType, place: string, possible: readonly string[], depth: number): unknown {
    const random = new Random(hash(`${this.#seed} ${place}`));
    if (isListType(type)) {
      return Array.from({ length: random.pick(LENGTHS) }, (_, index) =>
        this.#value(type.ofType, `${place}.${index}`, possible, depth),
      );
    }
    const named = getNamedType(type);
    if ("getFields" in named || isUnionType(named)) {
      return this.#object(named as GraphQLCompositeType, place, random, possible, depth);
    }
    const ids = [...this.#entities.values()].flat().map((entity) => entity["id"] ?? place);
    return leafValue(named, place, random, ids);
  }

  #object(
    type: GraphQLCompositeType,
    place: string,
    random: Random,
    possible: readonly string[],
    depth: number,
  ): Thing | null {
    const types = isAbstractType(type)
      ? this.#schema.getPossibleTypes(type).filter(({ name }) => possible.includes(name))
      : [type];
    if (types.length === 0 || depth > DEPTH) return null;
    const { name } = random.pick(types);
    const entities = this.#entities.get(name);
    if (entities) return random.pick(entities);
    const made: Thing = { __typename: name, [PLACE]: place, [TYPE]: name };
    return this.#fill(made, this.#schema.getType(name) as GraphQLObjectType, noKeys(), 0, depth + 1);
  }

  /** Gives an object those properties that are values, not questions with arguments. */
  #fill(thing: Thing, type: GraphQLObjectType, keys: KeyValues, index: number, depth = 0): Thing {
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0 || this.#ownership.requiredBy(type.name, field.name)) continue;
      Object.defineProperty(thing, field.name, {
        value: this.#keyOrValue(
          thing,
          field.name,
          this.#typeOf(type, field.name),
          keys[field.name],
          index,
          depth,
        ),
        enumerable: true,
      });
    }
    return thing;
  }

  #keyOrValue(
    thing: Thing,
    name: string,
    type: GraphQLOutputType,
    key: KeyValues[string] | undefined,
    index: number,
    depth: number,
  ): unknown {
    const place = `${thing[PLACE]}.${name}`;
    if (key === undefined) {
      return this.#value(type, place, this.#ownership.possibleTypes(thing[TYPE], name), depth);
    }
    if (typeof key !== "object") return key;
    const named = getNamedType(type) as GraphQLObjectType;
    const entity = this.#entities.get(named.name)?.[index];
    if (entity) return entity;
    const made: Thing = { __typename: named.name, [PLACE]: place, [TYPE]: named.name };
    return this.#fill(made, named, key, index, depth + 1);
  }
}
