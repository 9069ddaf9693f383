import { Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from "graphql";

import { badUserInput } from "../../federation/user-error.js";
import type { Fragments } from "./document.js";

/**
 * How many conditions a field may stand under when an operation has as many fields as it may. Planning takes time
 * by all of them: 0.3 seconds for two thousand fields under five each.
 */
const CONDITIONS_A_FIELD = 5;

interface Size {
  /** Each fragment counted wherever it is spread. */
  readonly fields: number;
  /** For each field, how many `@include` and `@skip` it stands under. */
  readonly conditions: number;
}

/**
 * How many fields an operation selects, each fragment counted wherever it is spread.
 *
 * A few lines of fragments can be enormous: each that spreads the next one twice doubles it. Planning
 * and compiling take time and memory by this number, and planning more than its share. Counting
 * takes time by the length of the document: each fragment is counted once.
 *
 * @throws BAD_USER_INPUT for more than the maximum, or for fields under more conditions than it allows for.
 */
export function countSelectedFields(
  definition: OperationDefinitionNode,
  fragments: Fragments,
  maximum: number,
): number {
  const known = new Map<string, Size>();
  const sizeOfFragment = (name: string): Size => {
    let size = known.get(name);
    if (!size) known.set(name, (size = sizeOf(fragments.get(name)!.selectionSet)));
    return size;
  };
  const sizeOfSelection = (selection: SelectionNode): Size => {
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? sizeOfFragment(selection.name.value)
        : selection.selectionSet && sizeOf(selection.selectionSet);
    const fields = own + (inner?.fields ?? 0);
    return { fields, conditions: (inner?.conditions ?? 0) + fields * conditionsOf(selection) };
  };
  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    let fields = 0;
    let conditions = 0;
    for (const selection of selections) {
      const size = sizeOfSelection(selection);
      fields += size.fields;
      conditions += size.conditions;
    }
    return { fields, conditions };
  };

  const { fields, conditions } = sizeOf(definition.selectionSet);
  if (fields > maximum) {
    throw badUserInput(
      `The operation selects more than ${maximum} fields once its fragments are spread. Split it.`,
    );
  }
  if (conditions > CONDITIONS_A_FIELD * maximum) {
    throw badUserInput(
      `The fields of the operation stand under more than ${CONDITIONS_A_FIELD * maximum} @include and @skip, all counted together once its fragments are spread. Split it.`,
    );
  }
  return fields;
}

function conditionsOf({ directives = [] }: SelectionNode): number {
  return directives.filter(({ name }) => name.value === "include" || name.value === "skip").length;
}
