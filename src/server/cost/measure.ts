import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import type { Limits } from "../limits.js";
import type { DeclaredCosts, ListSize } from "./declared-costs.js";
import { COST_OF_A_REQUEST, fieldCost, objectCost } from "./field-cost.js";
import { givenArguments, withDefaults } from "./given-arguments.js";
import { INTROSPECTION_SIZES } from "./introspection-sizes.js";
import { selectedFields, type Reading, type SelectedField } from "./selected-fields.js";
import { tooComplex } from "./too-complex.js";

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly declared: DeclaredCosts;
  /** Valid by the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client gave them. Of each, only `shapeOf` in `operation-cost.ts` may matter. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A list of which nothing is declared. */
const ITEMS_OF_A_LIST = 5;
/** More are asked for in vain. */
const LARGEST_PAGE = 100;

/** Selections that are looked at; more than any operation below the other limits has. */
const MAXIMUM_SELECTIONS = 20_000;

/**
 * What an operation costs, in microseconds of CPU, by the declared costs of its fields and arguments and by the
 * sizes of the pages that it asks for (docs/operating.md has the rule and an example).
 *
 * Stops at the limit, so that finding out costs little whatever is asked.
 *
 * @throws OPERATION_TOO_COMPLEX
 */
export function measureCost(measured: MeasuredOperation, limits: Limits): number {
  const { schema, declared, operation } = measured;
  const { listSizes } = declared;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;

  let cost = COST_OF_A_REQUEST;
  let selections = 0;
  const reading: Reading = {
    schema,
    fragments: fragmentsOf(measured.document),
    variables: withDefaults(operation, measured.variables),
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

  const visitField = (field: SelectedField, { path, times, sized, depth }: Place) => {
    const { parent, definition, node } = field;
    const name = (node.alias ?? node.name).value;
    const type = getNamedType(definition.type);
    const coordinate = `${parent.name}.${definition.name}`;
    const given = givenArguments(field, reading);
    const size = sizeOf(listSizes.get(coordinate), given);
    const sizedHere = sized.get(definition.name);
    const isNode = definition.name === "node" && parent.name.endsWith("Edge");
    const items = isListType(getNullableType(definition.type))
      ? (sizedHere ?? size ?? longestList(given) ?? INTROSPECTION_SIZES[coordinate] ?? ITEMS_OF_A_LIST)
      : 1;

    cost += times * (fieldCost(field, given, declared) + items * objectCost(type, declared));
    const at = [...path, name];
    if (cost > limits.cost) throw costsTooMuch(limits.cost, at);
    if (!isCompositeType(type)) return;

    const deeper = sizedHere !== undefined || isNode ? depth : depth + 1;
    const maximum = type.name.startsWith("__") ? limits.introspectionDepth : limits.depth;
    if (deeper > maximum) throw tooDeep(maximum, at);
    const sizedFields = listSizes.get(coordinate)?.sizedFields ?? [];
    visit(type, field.selectionSets, {
      path: at,
      times: times * items,
      sized: new Map(sizedFields.map((sizedField) => [sizedField, size ?? ITEMS_OF_A_LIST])),
      depth: deeper,
    });
  };

  visit(root, [operation.selectionSet], { path: [], times: 1, sized: new Map(), depth: 0 });
  return Math.ceil(cost);
}

/** Where in an answer a selection stands. */
interface Place {
  readonly path: readonly string[];
  /** How many objects of the answer it is selected of. */
  readonly times: number;
  /** How many items fields have whose size the field above says. */
  readonly sized: ReadonlyMap<string, number>;
  readonly depth: number;
}

/**
 * How long a list is by its `@listSize`; `null` where it has none. A page out of range is the field's to complain
 * about: it is no smaller than one without a size, for an error at every place is more work than an empty page.
 */
function sizeOf(declared: ListSize | undefined, given: ReadonlyMap<string, unknown>): number | null {
  if (!declared) return null;
  const { slicingArguments, assumedSize } = declared;
  for (const name of slicingArguments) {
    const value = given.get(name);
    if (typeof value === "number" && value >= 0) return Math.min(value, LARGEST_PAGE);
  }
  return assumedSize;
}

/** Where nothing is declared, a list answers with an item for each that it is given. */
function longestList(given: ReadonlyMap<string, unknown>): number | null {
  const lengths = [...given.values()].filter(Array.isArray).map(({ length }) => length);
  return lengths.length > 0 ? Math.max(...lengths) : null;
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
    `The operation costs more than ${maximum}, in microseconds of the server's time. It goes over at ${placeOf(path)}: ask for smaller pages, or for less of each object.`,
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
