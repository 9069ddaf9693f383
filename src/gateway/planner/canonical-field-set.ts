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

/** The fields of a `@key` or `@requires` under the keys that the same fields have when a client asks for them. */
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
      const key = planning.keys.keyOf({ name, args: printArguments(args), shape: shapeOf(field.type) });
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
