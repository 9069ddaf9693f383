import {
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

/** What an operation is read against. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** With defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Called for every selection that is looked at. Throws to stop. */
  readonly onSelection: () => void;
}

/** One field of an answer, wherever in the document it is asked for. */
export interface SelectedField {
  readonly parent: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The selections of all its places, which an executor merges. */
  readonly selectionSets: readonly SelectionSetNode[];
}

/**
 * The fields of one level of an answer, fragments spread. As in execution, a field that is asked for
 * twice under one name is one field; of different types it is one of each, for any of them may come.
 */
export function selectedFields(
  parent: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  reading: Reading,
): readonly SelectedField[] {
  const fields = new Map<string, { field: Omit<SelectedField, "selectionSets">; sets: SelectionSetNode[] }>();
  const spread = new Set<string>();

  const collect = (type: GraphQLCompositeType, { selections }: SelectionSetNode) => {
    for (const selection of selections) {
      reading.onSelection();
      if (isLeftOut(selection.directives, reading)) continue;
      if (selection.kind === Kind.FIELD) addField(type, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(typeNamed(selection.typeCondition?.name.value, reading) ?? type, selection.selectionSet);
      } else {
        const { value: name } = selection.name;
        const fragment = reading.fragments.get(name);
        if (!fragment || spread.has(name)) continue;
        spread.add(name);
        collect(typeNamed(fragment.typeCondition.name.value, reading) ?? type, fragment.selectionSet);
      }
    }
  };

  const addField = (type: GraphQLCompositeType, node: FieldNode) => {
    const definition = definitionOf(type, node.name.value);
    // `__typename`, which is a word at hand.
    if (!definition) return;
    const key = `${type.name} ${(node.alias ?? node.name).value}`;
    const known = fields.get(key) ?? { field: { parent: type, definition, node }, sets: [] };
    fields.set(key, known);
    if (node.selectionSet) known.sets.push(node.selectionSet);
  };

  for (const selectionSet of selectionSets) collect(parent, selectionSet);
  return [...fields.values()].map(({ field, sets }) => ({ ...field, selectionSets: sets }));
}

function definitionOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function typeNamed(name: string | undefined, { schema }: Reading): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

function isLeftOut(directives: readonly DirectiveNode[] = [], { variables }: Reading): boolean {
  return directives.some(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === "if");
    if (!condition) return false;
    const value = valueFromASTUntyped(condition.value, variables);
    return (name.value === "skip" && value === true) || (name.value === "include" && value === false);
  });
}
