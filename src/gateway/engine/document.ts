import {
  Kind,
  print,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** The operation of a document that has one. */
export function definitionOf({ definitions }: DocumentNode): OperationDefinitionNode {
  for (const definition of definitions) if (definition.kind === Kind.OPERATION_DEFINITION) return definition;
  throw new Error("The document has no operation.");
}

/** The text that a document was parsed from, or one like it. */
export function textOf(document: DocumentNode): string {
  return document.loc?.source.body ?? print(document);
}

/** What an operation asks of the root. */
export function rootFieldNames(definition: OperationDefinitionNode, fragments: Fragments): readonly string[] {
  const names: string[] = [];
  const visited = new Set<string>();
  const collect = ({ selectionSet }: Pick<FragmentDefinitionNode, "selectionSet">) => {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        collect(fragments.get(selection.name.value)!);
      }
    }
  };
  collect(definition);
  return names;
}

/** The name of a field in the answer. */
export function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Whether a root field asks for the schema itself. */
export function isIntrospection(fieldName: string): boolean {
  return fieldName === "__schema" || fieldName === "__type";
}
