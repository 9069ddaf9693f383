import { Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from "graphql";

import { badUserInput } from "../../federation/user-error.js";
import type { Fragments } from "./document.js";

interface Size {
  /** Each fragment counted wherever it is spread. */
  readonly fields: number;
  /** Fragments, counted in the same way: they are gone through for each field in them. */
  readonly fragments: number;
}

/** How many fragments may be gone through for each field that an operation may have. */
const FRAGMENTS_A_FIELD = 10;

/**
 * How many fields an operation selects, each fragment counted wherever it is spread.
 *
 * A few lines of fragments can be enormous: each that spreads the next one twice doubles it. Planning
 * and compiling take time and memory by this number, and planning more than its share. Counting
 * takes time by the length of the document: each fragment is counted once.
 *
 * @throws BAD_USER_INPUT for more than the maximum, or for far more fragments than fields.
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
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : NOTHING;
      return { fields: inner.fields + 1, fragments: inner.fragments };
    }
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? sizeOfFragment(selection.name.value)
        : sizeOf(selection.selectionSet);
    return { fields: inner.fields, fragments: inner.fragments + 1 };
  };
  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    let size = NOTHING;
    for (const selection of selections) {
      const inner = sizeOfSelection(selection);
      size = { fields: size.fields + inner.fields, fragments: size.fragments + inner.fragments };
    }
    return size;
  };

  const size = sizeOf(definition.selectionSet);
  if (size.fields > maximum) {
    throw badUserInput(
      `The operation selects more than ${maximum} fields once its fragments are spread. Split it.`,
    );
  }
  if (size.fragments > FRAGMENTS_A_FIELD * maximum) {
    throw badUserInput(
      `The operation has more than ${FRAGMENTS_A_FIELD * maximum} fragments once they are spread in one another. Split it.`,
    );
  }
  return size.fields;
}

const NOTHING: Size = { fields: 0, fragments: 0 };
