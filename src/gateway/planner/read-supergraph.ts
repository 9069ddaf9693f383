import {
  buildASTSchema,
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  type UnionTypeDefinitionNode,
} from "graphql";

import type {
  EntityKey,
  FieldSet,
  SubgraphField,
  SubgraphModel,
  SubgraphType,
  Supergraph,
} from "./supergraph.js";

/**
 * Reads a supergraph, as a composer of Apollo Federation 2 writes it with `join__` directives
 * (https://specs.apollo.dev/join/v0.5).
 *
 * Labels of `@override` are never switched on: such a field stays with the subgraph that it is moved from.
 *
 * @throws for a supergraph with `@context`, which the planner does not know.
 */
export function readSupergraph(sdl: string): Supergraph {
  if (/contextArguments: \[\s*\{/.test(sdl)) {
    throw new Error("The engine does not know @context and @fromContext: leave them out of the subgraphs.");
  }
  const document = parse(sdl, { noLocation: true });
  const subgraphs = subgraphsOf(document);
  const composites = document.definitions.filter(isComposite);
  for (const definition of composites) declareType(definition, subgraphs);
  for (const definition of composites) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      declareFields(definition, subgraphs);
    declarePossibleTypes(definition, subgraphs);
  }
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  return { schema, subgraphs: [...subgraphs.values()] };
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | UnionTypeDefinitionNode;

interface OpenType extends SubgraphType {
  readonly keys: EntityKey[];
  readonly fields: Map<string, SubgraphField>;
  readonly possible: Set<string>;
}

interface OpenSubgraph extends SubgraphModel {
  readonly types: Map<string, OpenType>;
}

/** By the value of `join__Graph`, which other directives name subgraphs by. */
type OpenSubgraphs = ReadonlyMap<unknown, OpenSubgraph>;

function isComposite(definition: { readonly kind: Kind }): definition is Composite {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.UNION_TYPE_DEFINITION
  );
}

function subgraphsOf({ definitions }: DocumentNode): OpenSubgraphs {
  const subgraphs = new Map<unknown, OpenSubgraph>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const value of definition.values ?? []) {
      const name = String(directivesOf(value, "join__graph")[0]?.["name"]);
      subgraphs.set(value.name.value, { name, types: new Map() });
    }
  }
  return subgraphs;
}

function declareType(definition: Composite, subgraphs: OpenSubgraphs): void {
  const name = definition.name.value;
  for (const { graph, key, resolvable = true, isInterfaceObject } of directivesOf(definition, "join__type")) {
    const { types } = subgraphs.get(graph)!;
    let type = types.get(name);
    if (!type) {
      const kind = isInterfaceObject === true ? "interfaceObject" : kindOf(definition);
      types.set(name, (type = { name, kind, keys: [], fields: new Map(), possible: new Set() }));
    }
    if (typeof key === "string") type.keys.push({ fields: fieldSet(key), resolvable: resolvable === true });
  }
}

function kindOf({ kind }: Composite): SubgraphType["kind"] {
  if (kind === Kind.OBJECT_TYPE_DEFINITION) return "object";
  return kind === Kind.INTERFACE_TYPE_DEFINITION ? "interface" : "union";
}

function declareFields(
  { name: { value: typeName }, fields = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  subgraphs: OpenSubgraphs,
): void {
  for (const field of fields) {
    const joins = directivesOf(field, "join__field");
    // A field without a word of subgraphs is a field of each that has the type.
    if (joins.length === 0)
      for (const { types } of subgraphs.values())
        types.get(typeName)?.fields.set(field.name.value, fieldOf(field, {}));
    for (const join of joins) {
      if (join["override"] !== undefined && join["overrideLabel"] !== undefined) continue;
      subgraphs.get(join["graph"])?.types.get(typeName)?.fields.set(field.name.value, fieldOf(field, join));
    }
  }
}

function fieldOf({ name, type: declared }: FieldDefinitionNode, join: Arguments): SubgraphField {
  const { type = print(declared), external, usedOverridden, requires, provides } = join;
  return {
    name: name.value,
    type: String(type),
    typeName: String(type).replaceAll(/[[\]!]/g, ""),
    isList: String(type).includes("["),
    external: external === true || usedOverridden === true,
    requires: typeof requires === "string" ? fieldSet(requires) : null,
    provides: typeof provides === "string" ? fieldSet(provides) : null,
  };
}

function declarePossibleTypes(definition: Composite, subgraphs: OpenSubgraphs): void {
  const name = definition.name.value;
  for (const { graph, member } of directivesOf(definition, "join__unionMember"))
    subgraphs.get(graph)?.types.get(name)?.possible.add(String(member));
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return;
  for (const { graph, interface: implemented } of directivesOf(definition, "join__implements"))
    subgraphs.get(graph)?.types.get(String(implemented))?.possible.add(name);
}

function fieldSet(text: string): FieldSet {
  const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
  return { text, selectionSet: (operation as OperationDefinitionNode).selectionSet };
}

type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of a directive, each time that it is there. */
function directivesOf(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly Arguments[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(
        given.flatMap((argument) => {
          const { value } = argument;
          return "value" in value ? [[argument.name.value, value.value]] : [];
        }),
      ),
    );
}
