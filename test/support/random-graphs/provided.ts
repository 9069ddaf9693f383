import { Kind, type FieldNode, type SelectionSetNode } from "graphql";

import { PROVIDED, TYPE, type Thing } from "./objects.js";

/** What `@provides` says of the fields below a field of an object; `null` where it says nothing. */
export function providedBelow(thing: Thing | undefined, field: string): SelectionSetNode | null {
  return providedField(thing, field)?.selectionSet ?? null;
}

/** Whether `@provides` on the way to an object names a field. */
export function isProvided(thing: Thing | undefined, field: string): boolean {
  return providedField(thing, field) !== undefined;
}

/** A value whose objects say what is provided of them. */
export function withProvided(value: unknown, sets: readonly (SelectionSetNode | null)[]): unknown {
  const selections = sets.flatMap((set) => set?.selections ?? []);
  if (selections.length === 0 || typeof value !== "object" || value === null || value instanceof Error) {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => withProvided(item, sets));
  return { ...value, [PROVIDED]: { kind: Kind.SELECTION_SET, selections } };
}

function providedField(thing: Thing | undefined, field: string) {
  const provided = thing?.[PROVIDED];
  return provided && fieldsOf(provided, thing).find(({ name }) => name.value === field);
}

function fieldsOf({ selections }: SelectionSetNode, thing: Thing): readonly FieldNode[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    if (one.kind !== Kind.INLINE_FRAGMENT) return [];
    return one.typeCondition?.name.value === thing[TYPE] ? fieldsOf(one.selectionSet, thing) : [];
  });
}
