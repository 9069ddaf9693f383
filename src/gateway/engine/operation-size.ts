import { Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

import { badUserInput } from "../../federation/user-error.js";
import type { Fragments } from "./document.js";

/**
 * How many fields an operation selects, each fragment counted wherever it is spread.
 *
 * A few lines of fragments can be enormous: each that spreads the next one twice doubles it. Planning
 * and compiling take time and memory by this number, and planning more than its share. Counting
 * takes time by the length of the document: each fragment is counted once.
 *
 * @throws BAD_USER_INPUT for more than the maximum.
 */
export function countSelectedFields(
  definition: OperationDefinitionNode,
  fragments: Fragments,
  maximum: number,
): number {
  const counts = new Map<string, number>();
  const countOf = ({ selections }: SelectionSetNode): number => {
    let count = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += countOfFragment(selection.name.value);
      else {
        if (selection.kind === Kind.FIELD) count++;
        if (selection.selectionSet) count += countOf(selection.selectionSet);
      }
    }
    return count;
  };
  const countOfFragment = (name: string): number => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    const count = countOf(fragments.get(name)!.selectionSet);
    counts.set(name, count);
    return count;
  };

  const count = countOf(definition.selectionSet);
  if (count <= maximum) return count;
  throw badUserInput(
    `The operation selects more than ${maximum} fields once its fragments are spread. Split it.`,
  );
}
