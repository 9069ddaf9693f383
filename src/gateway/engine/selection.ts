import {
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import type { Variables } from "../executor.js";
import type { GeneratedCode } from "./generated-code.js";
import type { Fragments } from "./document.js";

/** When something is part of the operation: when every Boolean variable in it has the value beside it. */
export type Condition = ReadonlyMap<string, boolean>;

/** A field where it stands in a selection. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly condition: Condition;
  /** Its place among all fields of the selection. */
  readonly place: number;
}

/** By response key: all fields that are answered under it, in the order of the operation. */
export type SelectedFields = ReadonlyMap<string, readonly SelectedField[]>;

/** A selection that applies under a condition, as the selection sets of repeated fields do. */
export interface ConditionalSelection {
  readonly selectionSet: SelectionSetNode;
  readonly condition: Condition;
}

const ALWAYS: Condition = new Map();

/** The fields that a selection asks of an object of this type; `null` stands for any type. */
export function selectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType | null,
  selections: readonly ConditionalSelection[],
  fragments: Fragments,
): SelectedFields {
  const fields = new Map<string, SelectedField[]>();
  const visited = new Map<SelectionSetNode, Set<Condition>>();
  let place = 0;
  const select = (selectionSet: SelectionSetNode, outer: Condition) => {
    // A fragment that is spread again under the same condition adds nothing.
    const conditions = visited.get(selectionSet) ?? new Set();
    if (conditions.has(outer)) return;
    visited.set(selectionSet, conditions.add(outer));
    for (const selection of selectionSet.selections) {
      const condition = conditionOf(selection, outer);
      if (!condition) continue;
      if (selection.kind === Kind.FIELD) {
        const key = responseKey(selection);
        const field = { node: selection, condition, place: place++ };
        const known = fields.get(key);
        if (known) known.push(field);
        else fields.set(key, [field]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const on = fragment.typeCondition?.name.value;
      if (on === undefined || type === null || isKindOf(schema, type, on)) {
        select(fragment.selectionSet, condition);
      }
    }
  };
  for (const { selectionSet, condition } of selections) select(selectionSet, condition);
  return fields;
}

/** Everything that is asked of the value of a field, which may be selected several times. */
export function subselections(fields: readonly SelectedField[]): readonly ConditionalSelection[] {
  return fields.flatMap(({ node: { selectionSet }, condition }) =>
    selectionSet ? [{ selectionSet, condition }] : [],
  );
}

export function wholeSelection(selectionSet: SelectionSetNode): readonly ConditionalSelection[] {
  return [{ selectionSet, condition: ALWAYS }];
}

export function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Whether the field is part of the operation whatever the variables are. */
export function isAlways({ condition }: SelectedField): boolean {
  return condition.size === 0;
}

export function holds(condition: Condition, variables: Variables): boolean {
  for (const [variable, value] of condition) if ((variables[variable] === true) !== value) return false;
  return true;
}

/** An expression of generated code that says whether one of the conditions holds. */
export function conditionText(
  fields: readonly Pick<SelectedField, "condition">[],
  variables: string,
  code: Pick<GeneratedCode, "quote" | "draft">,
): string {
  const alternatives = fields.map(({ condition }) =>
    code.draft(
      [...condition]
        .map(([variable, value]) => `(${variables}[${code.quote(variable)}] === true) === ${value}`)
        .join(" && "),
    ),
  );
  return alternatives.join(" || ");
}

function isKindOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string): boolean {
  if (type.name === name) return true;
  const other = schema.getType(name);
  return isAbstractType(other) && schema.isSubType(other, type);
}

/** Whether a selection is left out whatever the variables are. */
export function isNeverSelected(selection: SelectionNode): boolean {
  return conditionOf(selection, ALWAYS) === null;
}

/** `null` where the selection never applies. */
function conditionOf({ directives = [] }: SelectionNode, outer: Condition): Condition | null {
  let condition = outer;
  for (const directive of directives) {
    const wanted = WANTED[directive.name.value];
    if (wanted === undefined) continue;
    const value = valueOfIf(directive);
    if (value.kind === Kind.BOOLEAN) {
      if (value.value !== wanted) return null;
    } else if (value.kind === Kind.VARIABLE) {
      const variable = value.name.value;
      if (condition.has(variable) && condition.get(variable) !== wanted) return null;
      condition = new Map(condition).set(variable, wanted);
    }
  }
  return condition;
}

const WANTED: Readonly<Record<string, boolean | undefined>> = { skip: false, include: true };

function valueOfIf({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === "if")!.value;
}
