import {
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

/** A field as it differs from others of its name. */
export interface FieldIdentity {
  readonly name: string;
  /** Of its arguments, sorted by name; empty without any. */
  readonly args: string;
  /** By its type: see `shapeOf`. */
  readonly shape: string;
  /** Sets apart what is equal otherwise, such as root fields of a mutation. */
  readonly place?: string;
}

/**
 * The keys of one operation's fields in merged data, and in what subgraphs are asked.
 *
 * Two fields have the same key if and only if they have the same name and arguments, and their
 * types have the same shape where types of the graph disagree on the shape of that name. A field has
 * its plain name for a key unless it has arguments, or its name could mean something else; then it
 * has a number too. No key is a name that objects inherit in JavaScript.
 */
export class FieldKeys {
  readonly #names: FieldNames;
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(names: FieldNames) {
    this.#names = names;
  }

  keyOf({ name, args, shape, place = "" }: FieldIdentity): string {
    const tag = `${place}${this.#names.hasSeveralShapes(name) ? shape : ""}(${args})`;
    if (tag === "()" && !(name in Object.prototype)) return name;
    return this.#numbered(name, tag);
  }

  /** A key that no field of the operation has, the same for the same name and tag. */
  apart(name: string, tag: string): string {
    return this.#numbered(name, `apart ${tag}`);
  }

  /** The same keys, to which more can be added without a change to these. */
  fork(): FieldKeys {
    const fork = new FieldKeys(this.#names);
    for (const [field, key] of this.#known) {
      fork.#known.set(field, key);
      fork.#taken.add(key);
    }
    return fork;
  }

  /** `name_1` and so on, by the order in which fields first came. */
  #numbered(name: string, tag: string): string {
    const field = `${name} ${tag}`;
    const known = this.#known.get(field);
    if (known !== undefined) return known;
    let number = 1;
    let key: string;
    do key = `${name}_${number++}`;
    while (this.#taken.has(key) || this.#names.has(key));
    this.#known.set(field, key);
    this.#taken.add(key);
    return key;
  }
}

/** The names of fields in a graph. */
export class FieldNames {
  readonly #shapes = new Map<string, Set<string>>();

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
      for (const field of Object.values(type.getFields())) {
        const shapes = this.#shapes.get(field.name) ?? new Set();
        this.#shapes.set(field.name, shapes.add(shapeOf(field.type)));
      }
    }
  }

  has(name: string): boolean {
    return this.#shapes.has(name);
  }

  /** Whether types disagree on the shape of fields of a name. */
  hasSeveralShapes(name: string): boolean {
    return (this.#shapes.get(name)?.size ?? 0) > 1;
  }
}

/**
 * What two fields must have in common to be selected under one name, of whatever types they are
 * (https://spec.graphql.org/October2021/#SameResponseShape()).
 */
export function shapeOf(type: GraphQLOutputType): string {
  let shape = SHAPES.get(type);
  if (shape === undefined) SHAPES.set(type, (shape = computeShape(type)));
  return shape;
}

/** Each field of a schema has a type of its own where it is a list or not null. */
const SHAPES = new WeakMap<GraphQLOutputType, string>();

function computeShape(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : "{}";
}
