import { Kind, type ArgumentNode, type SelectionNode, type SelectionSetNode } from "graphql";

import type { FieldKeys } from "./field-keys.js";
import { fragmentOn, nameNode, selectionSet, TYPENAME } from "./nodes.js";
import type { OperationField } from "./operation-field.js";
import type { KeyRename } from "./query-plan.js";
import type { SubgraphField } from "./supergraph.js";

interface SelectedField {
  readonly name: string;
  readonly args: readonly ArgumentNode[];
  /** As the subgraph declares it. */
  readonly shape: string;
  /** `null` for a leaf. */
  readonly below: FetchSelection | null;
}

/** What is selected of one object in a fetch, while the fetch is planned. */
export class FetchSelection {
  readonly #fields = new Map<string, SelectedField>();
  readonly #onTypes = new Map<string, FetchSelection>();
  /** Whether to ask for the type of the object. */
  typename = false;

  /** Selects a field, and gives what is selected of its value; `null` for a leaf. */
  select({ key, name, args, sets }: OperationField, { type }: SubgraphField): FetchSelection | null {
    let field = this.#fields.get(key);
    if (!field) {
      const isLeaf = sets.length === 0;
      const shape = isLeaf ? type : type.replaceAll(/\w+/g, "{}");
      field = { name, args, shape, below: isLeaf ? null : new FetchSelection() };
      this.#fields.set(key, field);
    }
    return field.below;
  }

  /** What is selected of objects of one type only. */
  on(typeName: string): FetchSelection {
    let selection = this.#onTypes.get(typeName);
    if (!selection) this.#onTypes.set(typeName, (selection = new FetchSelection()));
    return selection;
  }

  get isEmpty(): boolean {
    return (
      this.#fields.size === 0 &&
      !this.typename &&
      [...this.#onTypes.values()].every((selection) => selection.isEmpty)
    );
  }

  /** As it is sent. A selection of nothing asks for the type. */
  toNode(names: SentNames): SelectionSetNode {
    const selections: SelectionNode[] = [];
    for (const [key, { name, args, shape, below }] of this.#fields) {
      const sent = names.sentAs(key, shape);
      selections.push({
        kind: Kind.FIELD,
        ...(sent !== name && { alias: nameNode(sent) }),
        name: nameNode(name),
        arguments: args,
        ...(below && { selectionSet: below.toNode(names.below(key, sent)) }),
      });
    }
    for (const [typeName, selection] of this.#onTypes)
      if (!selection.isEmpty) selections.push(fragmentOn(typeName, selection.toNode(names)));
    if (this.typename || selections.length === 0) selections.unshift(TYPENAME);
    return selectionSet(selections);
  }
}

/**
 * Under which names the fields of one selection are sent.
 *
 * That is under their keys, unless two types of the subgraph disagree on the shape of what has one
 * key: the subgraph would refuse the document. Types of the composed graph agree then, as where
 * one subgraph has `Int!` and another `Int`.
 */
export class SentNames {
  readonly renames: KeyRename[];
  readonly #keys: FieldKeys;
  readonly #path: readonly string[];
  readonly #shapes = new Map<string, string>();
  readonly #renamed = new Set<string>();
  readonly #below = new Map<string, SentNames>();

  constructor(keys: FieldKeys, path: readonly string[] = [], renames: KeyRename[] = []) {
    this.#keys = keys;
    this.#path = path;
    this.renames = renames;
  }

  sentAs(key: string, shape: string): string {
    const known = this.#shapes.get(key);
    if (known === undefined) this.#shapes.set(key, shape);
    if (known === undefined || known === shape) return key;
    const sent = this.#keys.apart(key, shape);
    if (!this.#renamed.has(sent)) this.renames.push({ path: this.#path, from: sent, to: key });
    this.#renamed.add(sent);
    return sent;
  }

  /** For the value of a field: of all that is sent under the same name, whatever type it is of. */
  below(key: string, sent: string): SentNames {
    let names = this.#below.get(sent);
    if (!names) {
      names = new SentNames(this.#keys, [...this.#path, key], this.renames);
      this.#below.set(sent, names);
    }
    return names;
  }
}
