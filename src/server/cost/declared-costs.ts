import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/** How long a list is (`@listSize`). */
export interface ListSize {
  /** Where no argument says it. */
  readonly assumedSize: number | null;
  /** Arguments that say it: a number of items. */
  readonly slicingArguments: readonly string[];
  /** Fields of the answer that are so long; none where it is the list itself. */
  readonly sizedFields: readonly string[];
}

/** What a schema declares by `@cost` and `@listSize`. `undefined` where it declares nothing. */
export interface DeclaredCosts {
  /** By "Type.field", "Type.field(argument:)", "Input.field" and "Type". */
  readonly weights: ReadonlyMap<string, number>;
  /** By "Type.field". */
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** @param schema with the directives of its definitions. */
export function readDeclaredCosts(schema: GraphQLSchema): DeclaredCosts {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const read = (coordinate: string, node: Annotated | null | undefined) => {
    const weight = argumentsOf(node, "cost")?.["weight"];
    if (weight !== undefined) weights.set(coordinate, Number(weight));
    const size = argumentsOf(node, "listSize");
    if (size) listSizes.set(coordinate, listSizeOf(size));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    read(type.name, type.astNode);
    for (const field of fieldsOf(type)) {
      const coordinate = `${type.name}.${field.name}`;
      read(coordinate, field.astNode);
      if (!("args" in field)) continue;
      for (const { name, astNode } of field.args) read(`${coordinate}(${name}:)`, astNode);
    }
  }
  return { weights, listSizes };
}

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[];
}

function fieldsOf(type: GraphQLNamedType) {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values(type.getFields()) : [];
}

function argumentsOf(node: Annotated | null | undefined, directive: string) {
  const found = node?.directives?.find(({ name }) => name.value === directive);
  if (!found) return undefined;
  return Object.fromEntries(
    (found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function listSizeOf(given: Readonly<Record<string, unknown>>): ListSize {
  return {
    assumedSize: typeof given["assumedSize"] === "number" ? given["assumedSize"] : null,
    slicingArguments: (given["slicingArguments"] as readonly string[] | undefined) ?? [],
    sizedFields: (given["sizedFields"] as readonly string[] | undefined) ?? [],
  };
}
