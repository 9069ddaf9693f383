import {
  Kind,
  OperationTypeNode,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What the directives of a subgraph's SDL say, by name of the type. */
export type Declarations = ReadonlyMap<string, TypeDeclaration>;

export interface TypeDeclaration {
  readonly keys: readonly Key[];
  readonly isInterface: boolean;
  readonly isInterfaceObject: boolean;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
}

export interface Key {
  readonly fields: SelectionSetNode;
  readonly isResolvable: boolean;
}

export interface FieldDeclaration {
  readonly isExternal: boolean;
  readonly requires: SelectionSetNode | null;
  readonly provides: SelectionSetNode | null;
  /** The subgraph that no longer answers it. */
  readonly overrides: string | null;
}

export function readDeclarations(sdl: string): Declarations {
  const types = new Map<string, TypeDeclaration>();
  const { definitions } = parse(sdl);
  const roots = new Map(definitions.flatMap(rootNames));
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const fields = (node.fields ?? []).map(({ name, directives = [] }): [string, FieldDeclaration] => [
      name.value,
      {
        isExternal: directives.some((one) => one.name.value === "external"),
        requires: fieldSetOf(directives, "requires"),
        provides: fieldSetOf(directives, "provides"),
        overrides: argumentOf(directives, "override", "from"),
      },
    ]);
    const directives = node.directives ?? [];
    const name = node.name.value;
    types.set(roots.get(name) ?? name, {
      keys: directives.filter((one) => one.name.value === "key").map(readKey),
      isInterface: node.kind === Kind.INTERFACE_TYPE_DEFINITION,
      isInterfaceObject: directives.some((one) => one.name.value === "interfaceObject"),
      fields: new Map(fields),
    });
  }
  return types;
}

/** Each root type's name with the one that it has in the graph. */
function rootNames(node: DefinitionNode): readonly (readonly [string, string])[] {
  if (node.kind !== Kind.SCHEMA_DEFINITION) return [];
  return node.operationTypes.map(({ operation, type }) => [
    type.name.value,
    operation === OperationTypeNode.QUERY ? "Query" : "Mutation",
  ]);
}

function readKey(directive: ConstDirectiveNode): Key {
  const resolvable = directive.arguments?.find(({ name }) => name.value === "resolvable")?.value;
  return {
    fields: fieldSetOf([directive], "key")!,
    isResolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
  };
}

function fieldSetOf(directives: readonly ConstDirectiveNode[], name: string): SelectionSetNode | null {
  const text = argumentOf(directives, name, "fields");
  if (text === null) return null;
  return (parse(`{ ${text} }`).definitions[0] as OperationDefinitionNode).selectionSet;
}

function argumentOf(
  directives: readonly ConstDirectiveNode[],
  directive: string,
  argument: string,
): string | null {
  const value = directives
    .find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

/** The paths to the leaves of a field set without fragments: `[["spot", "x"], ["id"]]`. */
export function leafPaths({ selections }: SelectionSetNode): readonly (readonly string[])[] {
  return selections.flatMap((one) => {
    if (one.kind !== Kind.FIELD) return [];
    const below = one.selectionSet ? leafPaths(one.selectionSet) : [[]];
    return below.map((path) => [one.name.value, ...path]);
  });
}
