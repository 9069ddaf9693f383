import { Kind, type DocumentNode, type SelectionSetNode } from "graphql";

/** How many fields the operations of a document select, each fragment counted wherever it is spread. */
export function countFields({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  const counts = new Map<SelectionSetNode, number>();
  const countIn = (set: SelectionSetNode): number => {
    const known = counts.get(set);
    if (known !== undefined) return known;
    let count = 0;
    for (const one of set.selections) {
      if (one.kind === Kind.FIELD) count++;
      const below = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one.selectionSet;
      if (below) count += countIn(below);
    }
    counts.set(set, count);
    return count;
  };
  return definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? countIn(one.selectionSet) : []))
    .reduce((sum, count) => sum + count, 0);
}
