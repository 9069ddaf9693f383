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

/**
 * Where the records stand, by their numbers. Only the first of a run is noted down: mostly the next record
 * stands in the next line of the same file.
 */
class Places {
  readonly #files: string[] = [];
  /** For each run, its file, its first line (0 where there is none) and the number of its first record. */
  readonly #fileOf = new NumberList();
  readonly #lineOf = new NumberList();
  readonly #firstOf = new NumberList();
  #size = 0;
  #nextLine = 0;

  push({ file, line }: FileLine): void {
    const isNext = line === this.#nextLine && file === this.#files.at(-1);
    if (!isNext) {
      if (file !== this.#files.at(-1)) this.#files.push(file);
      this.#fileOf.push(this.#files.length - 1);
      this.#lineOf.push(line ?? 0);
      this.#firstOf.push(this.#size);
    }
    this.#size++;
    this.#nextLine = (line ?? 0) + 1;
  }

  at(number: number): FileLine {
    const run = this.#runOf(number);
    const line = this.#lineOf.at(run) + number - this.#firstOf.at(run);
    return { file: this.#files[this.#fileOf.at(run)]!, line: line === 0 ? null : line };
  }

  /** The last run that begins at the number or before it, by halving. */
  #runOf(number: number): number {
    let low = 0;
    let high = this.#firstOf.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#firstOf.at(middle) <= number) low = middle;
      else high = middle;
    }
    return low;
  }
}
