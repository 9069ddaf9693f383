import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import { nameNode, selectionSet } from "./nodes.js";

/** A field of the operation as it is asked of one type, with all that is selected of its value. */
export interface OperationField {
  /** Equal for equal fields, and for no others: see `FieldKeys`. */
  readonly key: string;
  readonly name: string;
  readonly args: readonly ArgumentNode[];
  /** Empty for a leaf. */
  readonly sets: readonly SelectionSetNode[];
}

/** By key, in the order of the operation. */
export type OperationFields = ReadonlyMap<string, OperationField>;

/** The fields that selections ask of an object of a type, or of any object of an interface. */
export function fieldsOf(
  schema: GraphQLSchema,
  typeName: string,
  sets: readonly SelectionSetNode[],
): OperationFields {
  const fields = new Map<string, OperationField & { readonly sets: SelectionSetNode[] }>();
  const collect = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value;
        if (on === undefined || isKindOf(schema, typeName, on)) collect(selection.selectionSet);
      } else if (selection.kind === Kind.FIELD) {
        const key = keyOf(selection);
        const { name, arguments: args = [], selectionSet: set } = selection;
        const known = fields.get(key);
        if (!known) fields.set(key, { key, name: name.value, args, sets: set ? [set] : [] });
        else if (set && !known.sets.includes(set)) known.sets.push(set);
      }
    }
  };
  sets.forEach(collect);
  return fields;
}

/** The key of a field in a canonical operation, which is its alias there. */
export function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Whether every object of a type is one of the other. */
export function isKindOf(schema: GraphQLSchema, typeName: string, other: string): boolean {
  if (typeName === other) return true;
  const [type, of] = [schema.getType(typeName), schema.getType(other)];
  return isAbstractType(of) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(of, type);
}

export function isSame(field: OperationField, other: OperationField | undefined): boolean {
  return (
    other !== undefined &&
    field.name === other.name &&
    field.sets.length === other.sets.length &&
    field.sets.every((set, index) => set === other.sets[index])
  );
}

export function toNode({ key, name, args, sets }: OperationField): FieldNode {
  return {
    kind: Kind.FIELD,
    ...(key !== name && { alias: nameNode(key) }),
    name: nameNode(name),
    arguments: args,
    ...(sets.length > 0 && { selectionSet: selectionSet(sets.flatMap(({ selections }) => selections)) }),
  };
}
