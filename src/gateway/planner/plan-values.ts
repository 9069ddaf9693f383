import type { SelectionNode } from "graphql";

import { fieldsOf, isSame, type OperationField, type OperationFields } from "./operation-field.js";
import { askTogether } from "./ask-together.js";
import { onType } from "./plan-fields.js";
import { planInterfaceObject } from "./plan-interface-object.js";
import type { Planning, Value } from "./planning.js";
import type { Place, Position } from "./position.js";

/** Plans what is selected of a value that a subgraph answers. */
export function planValue(planning: Planning, value: Value): readonly SelectionNode[] {
  const { typeName, place, selection, sets, provided } = value;
  const type = place.subgraph.types.get(typeName);
  if (!type) throw new Error(`The subgraph "${place.subgraph.name}" has no type "${typeName}".`);
  if (type.kind === "interfaceObject") return planInterfaceObject(planning, value);
  if (type.kind !== "object") return new AbstractValue(planning, value).plan(type.kind === "interface");

  const here: Place = { ...place, type: typeName, selection };
  const fields = fieldsOf(planning.graph.schema, typeName, sets);
  return onType(typeName, planning.planFields(positionOf(value, here), fields, here, provided));
}

/** The position of a value, or of those of its objects that have one type. */
export function positionOf({ path, peers }: Value, here: Place, ofType?: string): Position {
  return {
    type: here.type,
    path: ofType === undefined ? path : [...path, { type: ofType }],
    isRoot: false,
    places: new Map([[here.subgraph, here]]),
    furtherPlaces: new Map(),
    hasEffects: false,
    after: new Set(),
    peers,
  };
}

/**
 * The value is of an interface or union. Its types are planned apart, but for fields that are asked for in the
 * same way of all of them: otherwise each level of an operation would multiply the fetches by the number of types.
 */
class AbstractValue {
  readonly #planning: Planning;
  readonly #value: Value;
  readonly #fields: ReadonlyMap<string, OperationFields>;
  readonly #here: Place;
  /** Keys of fields that need not be planned for each type. */
  readonly #done: Set<string>;
  readonly #left: SelectionNode[] = [];

  constructor(planning: Planning, value: Value) {
    const { typeName, place, selection, sets, possible, done } = value;
    this.#planning = planning;
    this.#value = value;
    this.#fields = new Map(possible.map((one) => [one, fieldsOf(planning.graph.schema, one, sets)]));
    this.#here = { ...place, type: typeName, selection };
    this.#done = new Set(done);
  }

  plan(isInterface: boolean): readonly SelectionNode[] {
    this.#here.selection.typename = true;
    if (isInterface) {
      this.#askOfInterface();
      if (this.#value.possible.length > 1) this.#askElsewhereOfAll();
      if (this.#value.possible.length === 0) this.#askElsewhereOfUnknown();
    }
    for (const [typeName, fields] of this.#fields) this.#planType(typeName, fields);
    return this.#left;
  }

  /** What the subgraph answers for every type is asked of the interface itself. */
  #askOfInterface(): void {
    const { local, graph } = this.#planning;
    const { typeName, place, provided, possible, sets } = this.#value;
    const { subgraph } = place;
    const at = positionOf(this.#value, this.#here);
    for (const field of this.#undone(this.#ofFirst() ?? fieldsOf(graph.schema, typeName, sets))) {
      const known = local.find(subgraph, typeName, field.name, provided);
      if (!known) continue;
      const isCommon = possible.every((one) => {
        // A type may say more than its interface of what its field is.
        const own = local.find(subgraph, one, field.name, provided);
        return own?.typeName === known.typeName && isSame(field, this.#fields.get(one)!.get(field.key));
      });
      if (!isCommon) continue;
      this.#done.add(field.key);
      this.#leave(typeName, this.#planning.askAt(at, field, this.#here, { provided }));
    }
  }

  /** What no type has here, and another subgraph answers for all of them under one key. */
  #askElsewhereOfAll(): void {
    const { local } = this.#planning;
    const { typeName, place, provided, possible } = this.#value;
    const at = positionOf(this.#value, this.#here);
    for (const field of this.#undone(this.#ofFirst()!)) {
      const isMissing = possible.every(
        (one) =>
          isSame(field, this.#fields.get(one)!.get(field.key)) &&
          !local.has(place.subgraph, one, field.name, provided),
      );
      const there = isMissing ? askTogether(this.#planning, at, possible, field) : null;
      if (!there) continue;
      this.#done.add(field.key);
      const tried = new Set([place.subgraph, there.subgraph]);
      this.#leave(typeName, this.#planning.askAt(at, field, there, { tried }));
    }
  }

  /** An interface of which the subgraph knows no type: entities of interface objects elsewhere. */
  #askElsewhereOfUnknown(): void {
    const { typeName, sets } = this.#value;
    const at = positionOf(this.#value, this.#here);
    const missing = this.#undone(fieldsOf(this.#planning.graph.schema, typeName, sets));
    for (const field of missing) this.#leave(typeName, this.#planning.askAnywhere(at, field, { missing }));
  }

  #planType(typeName: string, all: OperationFields): void {
    const fields = this.#undone(all);
    if (fields.length === 0) return;
    const { selection } = this.#here;
    const here: Place = { ...this.#here, type: typeName, selection: selection.on(typeName) };
    const at = positionOf(this.#value, here, typeName);
    const byKey = new Map(fields.map((field) => [field.key, field]));
    this.#left.push(...onType(typeName, this.#planning.planFields(at, byKey, here, this.#value.provided)));
  }

  #ofFirst(): OperationFields | undefined {
    return this.#fields.get(this.#value.possible[0]!);
  }

  /** The types of abstract values are always asked for. */
  #undone(fields: OperationFields): readonly OperationField[] {
    return [...fields.values()].filter(({ key, name }) => !this.#done.has(key) && name !== "__typename");
  }

  #leave(typeName: string, rest: OperationField | null): void {
    if (rest) this.#left.push(...onType(typeName, [rest]));
  }
}
