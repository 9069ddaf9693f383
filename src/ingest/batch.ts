import type { RecordType } from "../domain/ids.js";
import { GrowingTermTable } from "../store/term-table.js";
import type { FileLine } from "./problems.js";
import { RECORD_TYPES, type ReadRecord } from "./records.js";
import { Sharing } from "./sharing.js";
import { Times } from "./times.js";

/** A record and where it stands. */
export interface Located<Type extends RecordType = RecordType> extends FileLine {
  readonly type: Type;
  readonly record: ReadRecord<Type>;
}

/** Everything that one load has read: each record fits its schema, nothing more is known of it yet. */
export class Batch {
  readonly #byType = new Map<RecordType, Located[]>(RECORD_TYPES.map((type) => [type, []]));
  readonly #all: Located[] = [];
  readonly #numberOf = new GrowingTermTable((number) => this.#all[number]!.record.id);
  readonly #refused = new Set<string>();

  /** Values that stand in many records are kept once. */
  readonly sharing = new Sharing();

  /** Dates are read once for the checks and for what comes after. */
  readonly times = new Times();

  /** How many records it holds. */
  get size(): number {
    return this.#all.length;
  }

  /** Takes a record in, unless its id is taken: then it returns the one that has it. */
  add(located: Located): Located | null {
    const number = this.#numberOf.add(located.record.id);
    if (number < this.#all.length) return this.#all[number]!;
    this.#all.push(located);
    this.#byType.get(located.type)!.push(located);
    return null;
  }

  /** Notes the id of a record that has a problem of its own, so that those that point to it are not blamed. */
  refuse(id: string): void {
    this.#refused.add(id);
  }

  /** The records of this type, in the order in which they were read. */
  of<Type extends RecordType>(type: Type): readonly Located<Type>[] {
    // `add` has put each record under its own type.
    return this.#byType.get(type) as unknown as readonly Located<Type>[];
  }

  /** The record with this id, if it is there and of this type. */
  find<Type extends RecordType>(type: Type, id: string): Located<Type> | null {
    const located = this.#all[this.#numberOf.find(id)];
    return located?.type === type ? (located as unknown as Located<Type>) : null;
  }

  /** Whether a line has this id, be the rest of it right or wrong. */
  knows(id: string): boolean {
    return this.#numberOf.find(id) !== -1 || this.#refused.has(id);
  }
}
