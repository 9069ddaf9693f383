import { Kind, type GraphQLSchema, type SelectionSetNode } from "graphql";

import { selectionSet } from "./nodes.js";
import { isKindOf } from "./operation-field.js";
import type { SubgraphField, SubgraphModel } from "./supergraph.js";

/** What `@provides` has promised of objects that a subgraph answers; `null` for nothing. */
export type Provided = SelectionSetNode | null;

/** Which fields of an object that it has come to a subgraph answers without being asked for the entity. */
export class LocalFields {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** `null` where the subgraph does not answer the field there. */
  find(subgraph: SubgraphModel, typeName: string, field: string, provided: Provided): SubgraphField | null {
    const found = subgraph.types.get(typeName)?.fields.get(field);
    if (!found || found.requires) return null;
    return !found.external || this.providedOf(provided, typeName, field) ? found : null;
  }

  has(subgraph: SubgraphModel, typeName: string, field: string, provided: Provided = null): boolean {
    return this.find(subgraph, typeName, field, provided) !== null;
  }

  /** What is provided of the value of a field; `null` when the field is not provided. */
  providedOf(provided: Provided, typeName: string, field: string): Provided {
    const found: SelectionSetNode[] = [];
    const search = ({ selections }: SelectionSetNode) => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value === field) found.push(selection.selectionSet ?? selectionSet([]));
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const on = selection.typeCondition?.name.value;
          if (on === undefined || isKindOf(this.#schema, typeName, on)) search(selection.selectionSet);
        }
      }
    };
    if (provided) search(provided);
    return found.length > 0 ? joinSets(found) : null;
  }

  /** What is provided below a field that a subgraph answers: by the field itself and by one above it. */
  providedBelow(
    { name, provides }: SubgraphField,
    { typeName, provided }: { readonly typeName: string; readonly provided: Provided },
  ): Provided {
    const above = this.providedOf(provided, typeName, name);
    if (!provides) return above;
    return above ? joinSets([provides.selectionSet, above]) : provides.selectionSet;
  }
}

function joinSets(sets: readonly SelectionSetNode[]): SelectionSetNode {
  return selectionSet(sets.flatMap(({ selections }) => selections));
}
