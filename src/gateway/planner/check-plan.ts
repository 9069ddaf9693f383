import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import { Brought, type BroughtFields } from "./brought.js";
import { checkDocument } from "./check-document.js";
import { fieldsOf, isKindOf, keyOf } from "./operation-field.js";
import type { EntityFetch, PlannedFetch, QueryPlan, RequiredSelection } from "./query-plan.js";

export interface CheckedAgainst {
  /** All types of all subgraphs. */
  readonly schema: GraphQLSchema;
  /** By name of the subgraph. */
  readonly subgraphSchemas: ReadonlyMap<string, GraphQLSchema>;
}

/**
 * What is wrong with a plan; `null` when it can be trusted.
 *
 * Each document must be valid for its subgraph. Carried out on types in place of objects, each
 * representation must have been brought before it is sent, and in the end each field that the operation selects of
 * each type that can come. Pure; takes about as long as planning.
 */
export function checkPlan(
  plan: QueryPlan,
  operation: OperationDefinitionNode,
  { schema, subgraphSchemas }: CheckedAgainst,
): string | null {
  const brought = new Brought();
  for (const fetch of plan.steps.flat()) {
    const subgraphSchema = subgraphSchemas.get(fetch.subgraph);
    if (!subgraphSchema) return `No subgraph has the name "${fetch.subgraph}".`;
    const invalid = checkDocument(subgraphSchema, fetch.document);
    if (invalid !== null) return `The subgraph "${fetch.subgraph}" would refuse its document. ${invalid}`;
    const problem = new FetchWalk(fetch, subgraphSchema, schema, [...subgraphSchemas.values()]).carryOut(
      brought,
    );
    if (problem !== null) return problem;
  }
  const rootType = schema.getRootType(operation.operation)!.name;
  return findMissing(schema, brought.of(rootType), {
    typeName: rootType,
    sets: [operation.selectionSet],
    path: "",
  });
}

/** Carries out one fetch on what was brought before. */
class FetchWalk {
  readonly #fetch: PlannedFetch;
  readonly #subgraphSchema: GraphQLSchema;
  readonly #schema: GraphQLSchema;
  /** Of all subgraphs. */
  readonly #all: readonly GraphQLSchema[];
  /** Names that are sent, with the keys that they stand for. */
  readonly #renamed: ReadonlyMap<string, string>;

  constructor(
    fetch: PlannedFetch,
    subgraphSchema: GraphQLSchema,
    schema: GraphQLSchema,
    all: readonly GraphQLSchema[],
  ) {
    this.#all = all;
    this.#fetch = fetch;
    this.#subgraphSchema = subgraphSchema;
    this.#schema = schema;
    const renames = fetch.kind === "root" ? fetch.renames : fetch.lists.flatMap((list) => list.renames);
    this.#renamed = new Map(renames.map(({ from, to }) => [from, to]));
  }

  carryOut(brought: Brought): string | null {
    const [definition] = this.#fetch.document.definitions as readonly OperationDefinitionNode[];
    const { operation, selectionSet } = definition!;
    if (this.#fetch.kind === "entities") return this.#bringEntities(this.#fetch, selectionSet, brought);
    // The root has one name in the graph and may have another in the subgraph.
    const own = this.#subgraphSchema.getRootType(operation)!;
    this.#bringFields(brought.of(this.#schema.getRootType(operation)!.name), own.name, selectionSet);
    return null;
  }

  #bringEntities({ lists, subgraph }: EntityFetch, { selections }: SelectionSetNode, brought: Brought) {
    for (const { alias, paths, representations } of lists) {
      const field = selections.find((one) => one.kind === Kind.FIELD && keyOf(one) === alias);
      if (field?.kind !== Kind.FIELD) return `The document for "${subgraph}" has no "${alias}".`;
      for (const [typeName, fields] of paths.flatMap((path) => brought.at(path))) {
        for (const { type, key, requires } of representations) {
          if (!isKindOf(this.#schema, typeName, type)) continue;
          const unknown = findUnknown(this.#schema, fields, typeName, [...key, ...requires]);
          if (unknown !== null)
            return `${typeName}.${unknown} is sent to the subgraph "${subgraph}" before it was asked for.`;
        }
        this.#bringFields(fields, typeName, field.selectionSet!);
      }
    }
    return null;
  }

  #bringFields(fields: BroughtFields, typeName: string, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value;
        if (on === undefined || isKindOf(this.#schema, typeName, on))
          this.#bringFields(fields, typeName, selection.selectionSet);
        continue;
      }
      const sent = keyOf(selection);
      const key = this.#renamed.get(sent) ?? sent;
      const known = fields.get(key) ?? new Brought();
      fields.set(key, known);
      if (!selection.selectionSet) continue;
      const field = this.#fieldOf(typeName, selection.name.value);
      if (!field) continue;
      for (const its of this.#possible(typeName, field))
        this.#bringFields(known.of(its), its, selection.selectionSet);
    }
  }

  /** A field as the subgraph declares it, if need be for an interface that it knows as an object. */
  #fieldOf(typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
    const own = this.#subgraphSchema.getType(typeName);
    const ofOwn = isObjectType(own) || isInterfaceType(own) ? own.getFields()[name] : undefined;
    if (ofOwn) return ofOwn;
    for (const type of Object.values(this.#subgraphSchema.getTypeMap())) {
      if (!isObjectType(type) || !isKindOf(this.#schema, typeName, type.name)) continue;
      const field = type.getFields()[name];
      if (field) return field;
    }
    return undefined;
  }

  /** What the value of a field can be; a subgraph that knows only an interface may speak of any of its types. */
  #possible(parentName: string, field: GraphQLField<unknown, unknown>): readonly string[] {
    const { name } = getNamedType(field.type);
    const own = this.#subgraphSchema.getType(name);
    const declared = isAbstractType(own) ? own : this.#schema.getType(name);
    if (!isAbstractType(declared)) return [name];
    const schema = isAbstractType(own) ? this.#subgraphSchema : this.#schema;
    const possible = schema.getPossibleTypes(declared).map((type) => type.name);
    return isUnionType(own)
      ? possible.filter((type) => this.#isAgreed(parentName, field.name, own.name, type))
      : possible;
  }

  /** Subgraphs may disagree on a union. Where several answer a field, its value counts as what all of them know. */
  #isAgreed(parentName: string, fieldName: string, unionName: string, typeName: string): boolean {
    // The root has a name of its own in each subgraph.
    const isRoot = parentName === this.#subgraphSchema.getQueryType()?.name;
    return this.#all.every((schema) => {
      const parent = isRoot ? schema.getQueryType() : schema.getType(parentName);
      const answers = isObjectType(parent) && parent.getFields()[fieldName] !== undefined;
      const union = schema.getType(unionName);
      return !answers || !isUnionType(union) || union.getTypes().some(({ name }) => name === typeName);
    });
  }
}

/** What a representation takes and no fetch has brought. */
function findUnknown(
  schema: GraphQLSchema,
  fields: BroughtFields,
  typeName: string,
  required: readonly RequiredSelection[],
): string | null {
  for (const selection of required) {
    if (selection.kind === "on") {
      if (!isKindOf(schema, typeName, selection.type)) continue;
      const unknown = findUnknown(schema, fields, typeName, selection.selections);
      if (unknown !== null) return unknown;
      continue;
    }
    const known = fields.get(selection.key);
    if (!known) return selection.name;
    for (const [its, below] of selection.selections ? known.types : []) {
      const unknown = findUnknown(schema, below, its, selection.selections!);
      if (unknown !== null) return `${selection.name}.${unknown}`;
    }
  }
  return null;
}

/** What is selected of a type and has not been brought. */
function findMissing(
  schema: GraphQLSchema,
  fields: BroughtFields,
  asked: { readonly typeName: string; readonly sets: readonly SelectionSetNode[]; readonly path: string },
): string | null {
  for (const { key, name, sets } of fieldsOf(schema, asked.typeName, asked.sets).values()) {
    if (name === "__typename") continue;
    const path = `${asked.path}.${key}`;
    const known = fields.get(key);
    if (!known) return `No subgraph is asked for ${path.slice(1)} of ${asked.typeName}.`;
    for (const [typeName, below] of sets.length > 0 ? known.types : []) {
      const problem = findMissing(schema, below, { typeName, sets, path });
      if (problem !== null) return problem;
    }
  }
  return null;
}
