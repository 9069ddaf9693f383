import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  print,
  type ArgumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";

import { printArguments, sortArguments } from "../planner/arguments.js";
import { FieldKeys, shapeOf, type FieldNames } from "../planner/field-keys.js";
import { fragmentOn, nameNode, selectionSet, TYPENAME, variableNode } from "../planner/nodes.js";
import type { CanonicalOperation } from "../planner/plan-operation.js";
import { selectionText } from "../planner/selection-text.js";
import { isIntrospection, responseKey } from "./document.js";
import type { SpecialisedOperation } from "./specialise.js";

/** An operation of a client and the same without names of the client's. */
export interface Canonical {
  /** `null` when no subgraph has to be asked. */
  readonly operation: CanonicalOperation | null;
  /** Equal for operations that are the same but for names, and the order of arguments. */
  readonly text: string;
  /** Under which key merged data has a field of the client's operation. */
  readonly keyOf: KeyOf;
  /** Each variable that the canonical operation takes, with the client's name for it. */
  readonly variables: readonly VariableName[];
}

/** Of a field of the specialised operation, by its node. */
export type KeyOf = (node: FieldNode) => string;

export interface VariableName {
  readonly own: string;
  readonly client: string;
}

/** What canonicalising takes of the graph. */
export interface CanonicalNames {
  /** With at least the types and fields that clients see. */
  readonly schema: GraphQLSchema;
  readonly fieldNames: FieldNames;
}

/**
 * Gives every field the key that only equal fields have, and every variable a name of ours. A field of which something is
 * selected under two names has two keys. Aliases are left out,
 * and so is introspection; fragments are written where they were spread; interfaces and unions are asked
 * for types. A field in the root of a mutation has its place in its key: two equal ones are two effects.
 *
 * Pure: an operation under other aliases and variables has the same text.
 */
export function canonicalise(specialised: SpecialisedOperation, names: CanonicalNames): Canonical {
  return new Canonicaliser(specialised, names).canonicalise();
}

/** Selections while they are written. */
interface Written {
  readonly selections: SelectionNode[];
  /** What is there already and need not be repeated: keys of leaves, and fragments. */
  readonly known: Set<string>;
}

class Canonicaliser {
  readonly #specialised: SpecialisedOperation;
  readonly #names: CanonicalNames;
  readonly #keys: FieldKeys;
  readonly #keyOf = new Map<FieldNode, string>();
  readonly #variables = new Map<string, string>();
  /** Places of root fields with effects, by the client's names: what has one name is one field. */
  readonly #places = new Map<string, string>();
  /** Names that the client gives the value of one field, by the field. */
  readonly #responseKeys = new Map<string, string[]>();

  constructor(specialised: SpecialisedOperation, names: CanonicalNames) {
    this.#specialised = specialised;
    this.#names = names;
    this.#keys = new FieldKeys(names.fieldNames);
  }

  canonicalise(): Canonical {
    const { definition } = this.#specialised;
    const { operation } = definition;
    const rootType = this.#names.schema.getRootType(operation)!;
    const hasEffects = operation === OperationTypeNode.MUTATION;
    const written = this.#write(definition.selectionSet, rootType, emptySelection(), hasEffects);
    const asks = asksForMore(written.selections);
    const set = selectionSet(written.selections);
    const definitions = this.#variableDefinitions();
    const parameters = definitions.map((one) => print(one)).join(",");
    return {
      text: `${operation}(${parameters})${selectionText(set)}`,
      operation: asks
        ? {
            definition: {
              kind: Kind.OPERATION_DEFINITION,
              operation,
              variableDefinitions: definitions,
              selectionSet: set,
            },
            keys: this.#keys,
          }
        : null,
      keyOf: (node) => this.#keyOf.get(node)!,
      variables: [...this.#variables].map(([client, own]) => ({ own, client })),
    };
  }

  /** Adds what a selection asks of objects of a type. */
  #write(set: SelectionSetNode, type: GraphQLNamedType, into: Written, hasEffects: boolean): Written {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) this.#writeField(node, type, into, hasEffects);
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const spread = `...${node.name.value}`;
        if (into.known.has(spread)) continue;
        into.known.add(spread);
        this.#writeFragment(this.#specialised.fragments.get(node.name.value)!, type, into, hasEffects);
      } else this.#writeFragment(node, type, into, hasEffects);
    }
    return into;
  }

  #writeFragment(
    { typeCondition, selectionSet: set }: FragmentLike,
    type: GraphQLNamedType,
    into: Written,
    hasEffects: boolean,
  ): void {
    const on = typeCondition?.name.value;
    if (on === undefined || on === type.name) {
      this.#write(set, type, into, hasEffects);
      return;
    }
    const of = this.#names.schema.getType(on)!;
    const { selections } = this.#write(set, of, emptySelection(), hasEffects);
    if (selections.length > 0) into.selections.push(fragmentOn(on, selectionSet(selections)));
  }

  #writeField(node: FieldNode, type: GraphQLNamedType, into: Written, hasEffects: boolean): void {
    const name = node.name.value;
    if (name.startsWith("__")) {
      this.#keyOf.set(node, name);
      if (!isIntrospection(name)) writeTypename(into);
      return;
    }
    const fieldType = fieldTypeOf(type, name);
    const args = sortArguments(node.arguments ?? []).map((one) => this.#withOwnVariables(one));
    const printed = printArguments(args);
    const shape = shapeOf(fieldType);
    const place = hasEffects
      ? this.#placeOf(responseKey(node))
      : node.selectionSet && this.#placeOfValue(`${name}(${printed})${shape}`, responseKey(node));
    const key = this.#keys.keyOf({ name, args: printed, shape, ...(place && { place }) });
    this.#keyOf.set(node, key);
    const below = node.selectionSet && this.#writeValue(node.selectionSet, getNamedType(fieldType));
    if (!below) {
      if (into.known.has(key)) return;
      into.known.add(key);
    }
    into.selections.push({
      kind: Kind.FIELD,
      ...(key !== name && { alias: nameNode(key) }),
      name: node.name,
      arguments: args,
      ...(below && { selectionSet: selectionSet(below.selections) }),
    });
  }

  #writeValue(set: SelectionSetNode, type: GraphQLNamedType): Written {
    const written = this.#write(set, type, emptySelection(), false);
    // What only some types are asked for is written by type; and a selection must not be empty.
    const differs = isAbstractType(type) && written.selections.some(({ kind }) => kind !== Kind.FIELD);
    if (differs || written.selections.length === 0) writeTypename(written);
    return written;
  }

  /**
   * Sets apart values that a client selects from under different names: an error can leave the one null and not
   * the other, by what is selected of each. Leaves have the same value under any name.
   */
  #placeOfValue(field: string, clientKey: string): string {
    let known = this.#responseKeys.get(field);
    if (!known) this.#responseKeys.set(field, (known = []));
    let index = known.indexOf(clientKey);
    if (index === -1) index = known.push(clientKey) - 1;
    return index === 0 ? "" : `${index}:`;
  }

  #placeOf(clientKey: string): string {
    let place = this.#places.get(clientKey);
    if (place === undefined) this.#places.set(clientKey, (place = `${this.#places.size}:`));
    return place;
  }

  #withOwnVariables(argument: ArgumentNode): ArgumentNode {
    const rename = (value: ValueNode): ValueNode => {
      if (value.kind === Kind.VARIABLE) return variableNode(this.#variable(value.name.value));
      if (value.kind === Kind.LIST) return { ...value, values: value.values.map(rename) };
      if (value.kind !== Kind.OBJECT) return value;
      return { ...value, fields: value.fields.map((field) => ({ ...field, value: rename(field.value) })) };
    };
    return { ...argument, value: rename(argument.value) };
  }

  #variable(client: string): string {
    let own = this.#variables.get(client);
    if (own === undefined) this.#variables.set(client, (own = `v${this.#variables.size}`));
    return own;
  }

  #variableDefinitions(): readonly VariableDefinitionNode[] {
    const { variableDefinitions = [] } = this.#specialised.definition;
    const byName = new Map(variableDefinitions.map((one) => [one.variable.name.value, one]));
    return [...this.#variables].map(([client, own]) => {
      const { type, defaultValue } = byName.get(client)!;
      return {
        kind: Kind.VARIABLE_DEFINITION,
        variable: variableNode(own),
        type,
        ...(defaultValue && { defaultValue }),
      };
    });
  }
}

interface FragmentLike {
  readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
  readonly selectionSet: SelectionSetNode;
}

function emptySelection(): Written {
  return { selections: [], known: new Set() };
}

function writeTypename({ selections, known }: Written): void {
  if (known.has("__typename")) return;
  known.add("__typename");
  selections.push(TYPENAME);
}

function fieldTypeOf(type: GraphQLNamedType, name: string): GraphQLOutputType {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`The type "${type.name}" has no field "${name}".`);
  return field.type;
}

/** Whether a selection of the root asks for more than its type. */
function asksForMore(selections: readonly SelectionNode[]): boolean {
  return selections.some((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT
      ? asksForMore(selection.selectionSet.selections)
      : selection.kind === Kind.FIELD && selection.name.value !== "__typename",
  );
}
