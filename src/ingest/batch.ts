import { typeOfId, type RecordType } from "../domain/ids.js";
import { NumberList } from "../store/number-list.js";
import { GrowingTermTable } from "../store/term-table.js";
import type { FileLine } from "./problems.js";
import { RECORD_TYPES, type ReadRecord } from "./records.js";
import { Sharing } from "./sharing.js";
import { Times } from "./times.js";

/**
 * Everything that one load has read: each record fits its schema, nothing more is known of it yet.
 *
 * What is known beside the records stands in columns: an object for each would be copied twice by the garbage
 * collector, as all that lives on is, and take 240 MB with a million claims.
 */
export class Batch {
  readonly #byType = new Map<RecordType, ReadRecord[]>(RECORD_TYPES.map((type) => [type, []]));
  readonly #all: ReadRecord[] = [];
  readonly #numberOf = new GrowingTermTable((number) => this.#all[number]!.id);
  readonly #places = new Places();
  readonly #refused = new Set<string>();

  /** Values that stand in many records are kept once. */
  readonly sharing = new Sharing();

  /** Dates are read once for the checks and for what comes after. */
  readonly times = new Times();

  /** How many records it holds. */
  get size(): number {
    return this.#all.length;
  }

  /** Takes a record in, unless its id is taken: then it returns the place of the one that has it. */
  add(type: RecordType, record: ReadRecord, at: FileLine): FileLine | null {
    const number = this.#numberOf.add(record.id);
    if (number < this.#all.length) return this.#places.at(number);
    this.#all.push(record);
    this.#places.push(at);
    this.#byType.get(type)!.push(record);
    return null;
  }

  /** Notes the id of a record that has a problem of its own, so that those that point to it are not blamed. */
  refuse(id: string): void {
    this.#refused.add(id);
  }

  /** The records of this type, in the order in which they were read. */
  of<Type extends RecordType>(type: Type): readonly ReadRecord<Type>[] {
    // `add` has put each record under its own type.
    return this.#byType.get(type) as unknown as readonly ReadRecord<Type>[];
  }

  /** Where the record with this id stands, which must be there. */
  placeOf(id: string): FileLine {
    return this.#places.at(this.#numberOf.find(id));
  }

  /** The record with this id, if it is there and of this type. */
  find<Type extends RecordType>(type: Type, id: string): ReadRecord<Type> | null {
    const record = this.#all[this.#numberOf.find(id)];
    // Each record has an id that says its type: the schemas see to that.
    return record && typeOfId(id) === type ? (record as unknown as ReadRecord<Type>) : null;
  }

  /** Whether a line has this id, be the rest of it right or wrong. */
  knows(id: string): boolean {
    return this.#numberOf.find(id) !== -1 || this.#refused.has(id);
  }
}

/** Where the records stand, by their numbers. They come file by file. */
class Places {
  /** Each file with the number of its first record. */
  readonly #files: { readonly file: string; readonly first: number }[] = [];
  /** 0 for a record that stands in no line. */
  readonly #lines = new NumberList();

  push({ file, line }: FileLine): void {
    if (this.#files.at(-1)?.file !== file) this.#files.push({ file, first: this.#lines.length });
    this.#lines.push(line ?? 0);
  }

  at(number: number): FileLine {
    const { file } = this.#files.findLast(({ first }) => first <= number)!;
    return { file, line: this.#lines.at(number) || null };
  }
}
