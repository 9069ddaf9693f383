import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

import type { Random } from "../newsroom/random.js";
import type { FieldNode } from "./operation-tree.js";
import { idsFor, type ValuePool } from "./value-pool.js";

type Field = GraphQLField<unknown, unknown>;

/** Writes queries at random, and changes them at random. */
export class TreeGrower {
  readonly #schema: GraphQLSchema;
  readonly #pool: ValuePool;
  readonly #random: Random;
  #budget = 0;

  constructor(schema: GraphQLSchema, pool: ValuePool, random: Random) {
    this.#schema = schema;
    this.#pool = pool;
    this.#random = random;
  }

  /** A query of at most so many fields, about. */
  grow(fields: number): readonly FieldNode[] {
    this.#budget = fields;
    const roots: FieldNode[] = [];
    do roots.push(this.#field(this.#random.pick(fieldsOf(this.#schema.getQueryType()!)), 0, 4));
    while (this.#budget > 0 && this.#random.chance(0.4));
    return roots;
  }

  /** The query with one thing changed. */
  change(roots: readonly FieldNode[]): readonly FieldNode[] {
    return this.#changeAmong(roots, this.#schema.getQueryType()!, 0);
  }

  #changeAmong(
    fields: readonly FieldNode[],
    type: GraphQLCompositeType,
    depth: number,
  ): readonly FieldNode[] {
    const random = this.#random;
    const own = fieldsOf(type);
    if (fields.length === 0 || random.chance(0.15)) {
      if (own.length === 0) return fields;
      this.#budget = 6;
      return [...fields, this.#field(random.pick(own), depth, 4)];
    }
    if (fields.length > 1 && random.chance(0.1)) {
      const gone = random.between(0, fields.length - 1);
      return fields.filter((_field, index) => index !== gone);
    }
    const at = random.between(0, fields.length - 1);
    return fields.map((field, index) => (index === at ? this.#changeOne(field, type, depth) : field));
  }

  #changeOne(node: FieldNode, parent: GraphQLCompositeType, depth: number): FieldNode {
    const random = this.#random;
    const owner = node.on ? (this.#schema.getType(node.on) as GraphQLCompositeType) : parent;
    const field = fieldsOf(owner).find(({ name }) => name === node.name)!;
    const type = getNamedType(field.type);
    if (node.fields && isCompositeType(type) && random.chance(0.65)) {
      return { ...node, fields: this.#changeAmong(node.fields, type, depth + 1) };
    }
    if (random.chance(0.5))
      return { ...node, times: Math.max(1, node.times + random.pick([-3, -1, 1, 3, 10])) };
    return { ...node, args: this.#arguments(field, 0.7) };
  }

  #field(field: Field, depth: number, deepest: number): FieldNode {
    this.#budget--;
    const type = getNamedType(field.type);
    const times = this.#random.chance(0.1) ? this.#random.between(2, 6) : 1;
    return {
      name: field.name,
      args: this.#arguments(field, 0.35),
      times,
      fields: isCompositeType(type) ? this.#selection(type, depth + 1, deepest) : null,
    };
  }

  #selection(type: GraphQLCompositeType, depth: number, deepest: number): readonly FieldNode[] {
    const random = this.#random;
    if (type.name.endsWith("Connection")) {
      const edges = fieldsOf(type).find(({ name }) => name === "edges")!;
      const counted = random.chance(0.2) ? [leaf("totalCount")] : [];
      const node = fieldsOf(getNamedType(edges.type) as GraphQLCompositeType).find(
        ({ name }) => name === "node",
      )!;
      const inner = this.#selection(getNamedType(node.type) as GraphQLCompositeType, depth, deepest);
      return [...counted, { ...leaf("edges"), fields: [{ ...leaf("node"), fields: inner }] }];
    }
    if (isAbstractType(type)) {
      const possible = random.pick(this.#schema.getPossibleTypes(type));
      return this.#selection(possible, depth, deepest).map((field) => ({ ...field, on: possible.name }));
    }
    const fields = fieldsOf(type);
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const others = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const chosen = new Map<string, FieldNode>();
    for (let left = random.between(1, 4); left > 0 && leaves.length > 0; left--) {
      const field = random.pick(leaves);
      chosen.set(field.name, this.#field(field, depth, deepest));
    }
    const further = depth < deepest && others.length > 0 ? random.between(0, 2) : 0;
    for (let left = further; left > 0 && this.#budget > 0; left--) {
      const field = random.pick(others);
      chosen.set(field.name, this.#field(field, depth, deepest));
    }
    return [...chosen.values()];
  }

  #arguments(field: Field, share: number): Readonly<Record<string, string>> {
    const random = this.#random;
    const args: Record<string, string> = {};
    for (const { name, type } of field.args) {
      const isWanted = isNonNullType(type) || random.chance(name === "first" ? 0.7 : share);
      if (!isWanted || name === "last") continue;
      const known = name === "id" ? idsFor(field.name) : name;
      const value = this.#pool.literal(known, type, random);
      if (value !== null) args[name] = value;
    }
    return args;
  }
}

function leaf(name: string): FieldNode {
  return { name, args: {}, times: 1, fields: null };
}

function fieldsOf(type: GraphQLCompositeType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
