import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import type { Limits } from "../limits.js";
import {
  FIELD_COSTS,
  ITEMS_OF_A_LIST,
  ITEMS_OF_A_PAGE,
  LARGEST_PAGE,
  SIZING_ARGUMENTS,
} from "./field-costs.js";
import { selectedFields, type Reading, type SelectedField } from "./selected-fields.js";
import { tooComplex } from "./too-complex.js";

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  /** Valid by the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client gave them. Of each, only `sizeOf` in `operation-cost.ts` may matter. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every field of an answer, for its name and its value. Long names cost more. */
const COST_OF_A_FIELD = 0.05;
const LETTERS_OF_A_NAME = 40;
/** What the schema is made of is at hand, but resolved field by field. */
const COST_OF_A_SCHEMA_OBJECT = 0.2;

/** Selections that are looked at; more than any operation below the other limits has. */
const MAXIMUM_SELECTIONS = 20_000;

/**
 * What an operation costs: about one for each object that its answer can have, by the sizes of the
 * pages that it asks for (docs/operating.md has the rule and an example).
 *
 * Stops at the limit, so that finding out costs little whatever is asked.
 *
 * @throws OPERATION_TOO_COMPLEX
 */
export function measureCost(measured: MeasuredOperation, limits: Limits): number {
  const { schema, operation } = measured;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;

  let cost = 0;
  let selections = 0;
  const reading: Reading = {
    schema,
    fragments: fragmentsOf(measured.document),
    variables: withDefaults(measured),
    onSelection() {
      if (++selections > MAXIMUM_SELECTIONS)
        throw tooComplex(
          `The operation has more than ${MAXIMUM_SELECTIONS} selections, its fragments spread.`,
        );
    },
  };

  const visit = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], place: Place) => {
    const fields = selectedFields(type, sets, reading);
    if (place.path.length === 0 && fields.length > limits.rootFields) {
      throw tooComplex(`Ask for at most ${limits.rootFields} fields at the top of an operation.`);
    }
    for (const field of fields) visitField(field, place);
  };

  const visitField = (field: SelectedField, { path, times, page, depth }: Place) => {
    const { parent, definition, node } = field;
    const name = (node.alias ?? node.name).value;
    const type = getNamedType(definition.type);
    const known = FIELD_COSTS[`${parent.name}.${definition.name}`] ?? FIELD_COSTS[`*.${definition.name}`];
    const isEdge = page !== null && definition.name === "edges";
    const isNode = page === null && definition.name === "node" && parent.name.endsWith("Edge");
    const isList = isListType(getNullableType(definition.type));
    const size = sizeOf(field, reading);
    const items = isEdge ? page : isList ? (size ?? known?.items ?? ITEMS_OF_A_LIST) : 1;

    cost += times * COST_OF_A_FIELD * Math.ceil(name.length / LETTERS_OF_A_NAME);
    cost += times * (known?.work ?? 0);
    cost += times * items * costOfObject(type);
    const at = [...path, name];
    if (cost > limits.cost) throw costsTooMuch(limits.cost, at);
    if (!isCompositeType(type)) return;

    const deeper = isEdge || isNode ? depth : depth + 1;
    const maximum = type.name.startsWith("__") ? limits.introspectionDepth : limits.depth;
    if (deeper > maximum) throw tooDeep(maximum, at);
    const isConnection = type.name.endsWith("Connection");
    visit(type, field.selectionSets, {
      path: at,
      times: times * items,
      page: isConnection ? (size ?? ITEMS_OF_A_PAGE) : null,
      depth: deeper,
    });
  };

  visit(root, [operation.selectionSet], { path: [], times: 1, page: null, depth: 0 });
  return Math.ceil(cost);
}

/** Objects with an id are read from somewhere; most others are parts of what has been read. */
function costOfObject(type: GraphQLNamedType): number {
  if (isUnionType(type)) return 1;
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  if (type.name.startsWith("__")) return COST_OF_A_SCHEMA_OBJECT;
  return "id" in type.getFields() ? 1 : 0;
}

/** Where in an answer a selection stands. */
interface Place {
  readonly path: readonly string[];
  /** How many objects of the answer it is selected of. */
  readonly times: number;
  /** In a connection, how many edges it has. */
  readonly page: number | null;
  readonly depth: number;
}

/**
 * What the arguments say of the number of items. A page out of range is the field's to complain about: it is
 * no smaller than one without a size, for an error at every place is more work than an empty page.
 */
function sizeOf({ node }: SelectedField, { variables }: Reading): number | null {
  for (const { name, value: given } of node.arguments ?? []) {
    if (!SIZING_ARGUMENTS.includes(name.value)) continue;
    const value = valueFromASTUntyped(given, variables);
    if (Array.isArray(value)) return value.length;
    if (typeof value === "number") return value < 0 ? ITEMS_OF_A_PAGE : Math.min(value, LARGEST_PAGE);
  }
  return null;
}

function withDefaults({ operation, variables }: MeasuredOperation): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = Object.assign(Object.create(null) as object, variables);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue && !Object.hasOwn(all, variable.name.value))
      all[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return all;
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function costsTooMuch(maximum: number, path: readonly string[]) {
  return tooComplex(
    `The operation costs more than ${maximum}, about one for each object that it can answer with. It goes over at ${placeOf(path)}: ask for smaller pages, or for less of each object.`,
  );
}

function tooDeep(maximum: number, path: readonly string[]) {
  return tooComplex(`Ask for objects at most ${maximum} levels deep. ${placeOf(path)} is deeper.`);
}

/** Clients choose how long names are. */
function placeOf(path: readonly string[]): string {
  const text = path.join(".");
  return text.length > 200 ? `"${text.slice(0, 100)}…${text.slice(-100)}"` : `"${text}"`;
}
