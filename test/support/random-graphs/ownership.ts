import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import { leafPaths, type Declarations } from "./declarations.js";
import { typeIn } from "./root-types.js";

/** A subgraph as its SDL declares it. */
export interface Part {
  readonly name: string;
  readonly declarations: Declarations;
  /** Without resolvers. */
  readonly schema: GraphQLSchema;
}

/** Which subgraph answers what, and what for. */
export class Ownership {
  readonly #parts: readonly Part[];
  readonly #schema: GraphQLSchema;
  readonly #needed: ReadonlySet<string>;
  /** Whether entities are found by the name of an interface. */
  readonly findsInterfaces: boolean;

  /** @param schema of the whole graph, with what clients do not see. */
  constructor(parts: readonly Part[], schema: GraphQLSchema) {
    this.#parts = parts;
    this.#schema = schema;
    this.findsInterfaces = parts.some(({ declarations }) =>
      [...declarations.values()].some(({ isInterfaceObject }) => isInterfaceObject),
    );
    this.#needed = new Set(this.#listNeeded());
  }

  /** All keys of a type, in all subgraphs. */
  keysOf(type: string): readonly SelectionSetNode[] {
    return this.#declarationsOf(type).flatMap(({ keys }) => keys.map(({ fields }) => fields));
  }

  /** What a field's resolver has to be sent. */
  requiredBy(type: string, field: string): SelectionSetNode | null {
    const declared = this.#declarationsOf(type).map(({ fields }) => fields.get(field)?.requires);
    return declared.find((set) => set) ?? null;
  }

  /** Whether a field is part of a key or required by another: a gateway asks for it unasked. */
  isNeeded(type: string, field: string): boolean {
    return this.#needed.has(`${type}.${field}`);
  }

  /** Whether a subgraph finds entities of a type by a field: then it knows the field, external or not. */
  isKeyField(subgraph: string, type: string, field: string): boolean {
    const declared = this.#parts.find(({ name }) => name === subgraph)?.declarations.get(type);
    const paths = (declared?.keys ?? []).flatMap(({ fields }) => leafPaths(fields));
    return paths.some(([first]) => first === field);
  }

  /** Whether a subgraph promises more than the whole graph does: then the field is never null. */
  isPromised(type: string, field: string): boolean {
    const whole = this.#schema.getType(type);
    if (!isObjectType(whole) || isNonNullType(whole.getFields()[field]!.type)) return false;
    return this.#parts.some(({ schema }) => {
      const own = typeIn(schema, type);
      const declared = isObjectType(own) ? own.getFields()[field] : undefined;
      return declared !== undefined && isNonNullType(declared.type);
    });
  }

  /** Whether a subgraph has handed the field over to another. */
  isOverridden(subgraph: string, type: string, field: string): boolean {
    return this.#declarationsOf(type).some(({ fields }) => fields.get(field)?.overrides === subgraph);
  }

  /** The object types that a field can give: those that every subgraph knows which may be asked for it. */
  possibleTypes(type: string, field: string): readonly string[] {
    const names = this.#namesOf(type);
    const known = this.#parts.flatMap((part) =>
      names.flatMap((name) => {
        const declared = part.declarations.get(name);
        const declaration = declared?.fields.get(field);
        if (!declared || !declaration || (name !== type && !declared.isInterfaceObject)) return [];
        if (declaration.isExternal || this.isOverridden(part.name, name, field)) return [];
        return [this.#possibleIn(part, name, field)];
      }),
    );
    const [first = [], ...others] = known;
    return first.filter((name) => others.every((list) => list.includes(name)));
  }

  #possibleIn({ schema, declarations }: Part, type: string, field: string): readonly string[] {
    const parent = typeIn(schema, type);
    if (!parent || !("getFields" in parent)) return [];
    const named = getNamedType(parent.getFields()[field]!.type);
    if (isAbstractType(named)) return schema.getPossibleTypes(named).map(({ name }) => name);
    const all = this.#schema.getType(named.name);
    if (declarations.get(named.name)?.isInterfaceObject && isInterfaceType(all)) {
      return this.#schema.getPossibleTypes(all).map(({ name }) => name);
    }
    return [named.name];
  }

  *#listNeeded(): Iterable<string> {
    for (const { declarations } of this.#parts) {
      for (const [type, { keys, fields }] of declarations) {
        const sets = [...fields.values()].flatMap(({ requires }) => requires ?? []);
        for (const set of [...keys.map((key) => key.fields), ...sets]) yield* this.#coordinatesIn(type, set);
      }
    }
  }

  *#coordinatesIn(name: string, { selections }: SelectionSetNode): Iterable<string> {
    const type = this.#schema.getType(name);
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type].filter(isObjectType);
    for (const one of selections) {
      if (one.kind !== Kind.FIELD) continue;
      for (const possible of types) {
        yield `${possible.name}.${one.name.value}`;
        const field = possible.getFields()[one.name.value];
        if (field && one.selectionSet) {
          yield* this.#coordinatesIn(getNamedType(field.type).name, one.selectionSet);
        }
      }
    }
  }

  #declarationsOf(type: string) {
    return this.#parts.flatMap(({ declarations }) => declarations.get(type) ?? []);
  }

  /** The type, and the interfaces under whose name a subgraph may know it. */
  #namesOf(name: string): readonly string[] {
    const type = this.#schema.getType(name);
    return [name, ...(isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [])];
  }
}
