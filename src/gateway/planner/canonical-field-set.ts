import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { printArguments, sortArguments } from "./arguments.js";
import { shapeOf } from "./field-keys.js";
import { nameNode, selectionSet } from "./nodes.js";
import type { Planning } from "./planning.js";

/** Sets what the plan selects of a value apart from what a client does: an error in the one is none in the other. */
const OF_THE_PLAN = "plan:";

/**
 * The fields of a `@key` or `@requires` under their keys. Leaves have the keys that they have when a client asks for
 * them; fields with selections have keys of their own.
 */
export function canonicalFieldSet(
  planning: Pick<Planning, "graph" | "keys">,
  typeName: string,
  { selections }: SelectionSetNode,
): SelectionSetNode {
  return selectionSet(
    selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error("A field set has no named fragments.");
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value ?? typeName;
        return { ...selection, selectionSet: canonicalFieldSet(planning, on, selection.selectionSet) };
      }
      const name = selection.name.value;
      const type = planning.graph.schema.getType(typeName);
      if (name === "__typename" || !(isObjectType(type) || isInterfaceType(type))) return selection;
      const field = type.getFields()[name]!;
      const args = sortArguments(selection.arguments ?? []);
      const identity = { name, args: printArguments(args), shape: shapeOf(field.type) };
      const key = planning.keys.keyOf(
        selection.selectionSet ? { ...identity, place: OF_THE_PLAN } : identity,
      );
      const below = getNamedType(field.type).name;
      return {
        ...selection,
        arguments: args,
        ...(key !== name && { alias: nameNode(key) }),
        ...(selection.selectionSet && {
          selectionSet: canonicalFieldSet(planning, below, selection.selectionSet),
        }),
      };
    }),
  );
}
