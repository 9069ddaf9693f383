import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { badUserInput } from "../../federation/user-error.js";
import type { Variables } from "../executor.js";
import type { Fragments } from "./document.js";

/** An operation with the fragments that it spreads. Its fields are in no other document. */
export interface SpecialisedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
}

/**
 * The operation as it is for one set of values: without `@include` and `@skip`, and without what they leave out.
 * Selections may be empty. Fragments keep their names: the result is not longer than the document.
 *
 * @param variables coerced.
 * @throws BAD_USER_INPUT where null would have to decide: nullable variables with a default can be null.
 */
export function specialise(
  definition: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): SpecialisedOperation {
  const kept = new Map<string, FragmentDefinitionNode>();
  const reduce = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.filter((selection) => isSelected(selection, variables)).map(reduceSelection),
  });
  const reduceSelection = (selection: SelectionNode): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      keepFragment(selection.name.value);
      return { ...selection, directives: [] };
    }
    const { selectionSet } = selection;
    return { ...selection, directives: [], ...(selectionSet && { selectionSet: reduce(selectionSet) }) };
  };
  const keepFragment = (name: string) => {
    if (kept.has(name)) return;
    const fragment = fragments.get(name)!;
    // A place in the map before the selection is gone through: the order is that of the spreads.
    kept.set(name, fragment);
    kept.set(name, { ...fragment, selectionSet: reduce(fragment.selectionSet) });
  };
  const reduced = { ...definition, selectionSet: reduce(definition.selectionSet) };
  return {
    document: { kind: Kind.DOCUMENT, definitions: [reduced, ...kept.values()] },
    definition: reduced,
    fragments: kept,
  };
}

/** graphql-js looks at `@skip` first, and at `@include` only where that leaves something. */
function isSelected({ directives = [] }: SelectionNode, variables: Variables): boolean {
  const valueOf = (name: string) => {
    const directive = directives.find((one) => one.name.value === name);
    return directive && valueOfCondition(directive, variables);
  };
  return directives.length === 0 || (valueOf("skip") !== true && valueOf("include") !== false);
}

function valueOfCondition(directive: DirectiveNode, variables: Variables): boolean {
  const value = conditionOf(directive);
  if (value.kind === Kind.BOOLEAN) return value.value;
  const name = value.kind === Kind.VARIABLE ? value.name.value : "";
  const given = variables[name];
  if (typeof given === "boolean") return given;
  throw badUserInput(`"$${name}" decides what is asked: set it to true or false.`);
}

function conditionOf({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === "if")!.value;
}

/** The variables that decide by `@include` or `@skip` what is part of an operation, in a fixed order. */
export function conditionVariables(
  definition: OperationDefinitionNode,
  fragments: Fragments,
): readonly string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      for (const directive of selection.directives ?? []) {
        if (directive.name.value !== "include" && directive.name.value !== "skip") continue;
        const value = conditionOf(directive);
        if (value.kind === Kind.VARIABLE) found.add(value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) collect(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        collect(fragments.get(selection.name.value)!.selectionSet);
      }
    }
  };
  collect(definition.selectionSet);
  return [...found];
}
