import { NumberList } from "../number-list.js";
import { mark, noBits } from "./bits.js";
import { Marked } from "./dense.js";
import { EMPTY, Listed } from "./listed.js";
import { isDense, NONE, type Ordinals } from "./ordinals.js";
import { GrowingTermTable, type TermTable } from "../term-table.js";

/** The terms under which a record is found. */
export type TermsOf = (record: unknown) => string | null | readonly (string | null)[];

/**
 * One index: for each term, the places of the records that have it.
 *
 * The places of all terms stand in one array, those of a term side by side: most terms have one or
 * two records, and a list of its own for each would take more than all that is in it. Terms that many
 * records have are bits instead.
 */
export class Postings {
  readonly #table: TermTable;
  /** Where the places of each term begin in `#ordinals`; one more entry says where the last ones end. */
  readonly #starts: Uint32Array;
  readonly #ordinals: Uint32Array;
  readonly #dense: ReadonlyMap<number, Marked>;

  constructor(records: readonly unknown[], termsOf: TermsOf, scratch: Scratch) {
    const entries = new Entries(records, termsOf, scratch);
    const { counts } = entries;
    const dense = new Map<number, Marked>();
    const starts = new Uint32Array(counts.length + 1);
    for (let term = 0; term < counts.length; term++) {
      const few = !isDense(counts[term]!, records.length);
      if (!few) dense.set(term, new Marked(records.length, noBits(records.length), counts[term]));
      starts[term + 1] = starts[term]! + (few ? counts[term]! : 0);
    }
    const ordinals = new Uint32Array(starts.at(-1)!);
    const next = starts.slice();
    entries.forEach((term, ordinal) => {
      const marked = dense.get(term);
      if (marked) mark(marked.bits, ordinal);
      else ordinals[next[term]!++] = ordinal;
    });
    this.#table = entries.table.settled();
    this.#starts = starts;
    this.#ordinals = ordinals;
    this.#dense = dense;
  }

  /** The places of the records that have the term, ascending. */
  under(term: string): Ordinals {
    return this.at(this.numberOf(term));
  }

  /** Stands for the term in `at`, which need not look for it then; -1 when no record has it. */
  numberOf(term: string): number {
    return this.#table.find(term);
  }

  at(number: number): Ordinals {
    if (number === NONE) return EMPTY;
    return (
      this.#dense.get(number) ?? new Listed(this.#ordinals, this.#starts[number], this.#starts[number + 1])
    );
  }
}

/**
 * What is needed while indexes are built, one after the other.
 *
 * Kept from one to the next, because each 64 MB that is taken outside of V8's heap make it collect all
 * garbage, which takes seconds when there are many records.
 */
export class Scratch {
  readonly terms = new NumberList();
  /** Where the terms of each record end among those of all. */
  readonly ends = new NumberList();
  readonly lastOrdinals = new NumberList();

  clear(): void {
    this.terms.clear();
    this.ends.clear();
    this.lastOrdinals.clear();
  }
}

/** Every term of every record, in the order of the records. */
class Entries {
  readonly table: GrowingTermTable;
  /** How many records each term has, by the number of the term. */
  readonly counts: Uint32Array;
  readonly #scratch: Scratch;

  constructor(records: readonly unknown[], termsOf: TermsOf, scratch: Scratch) {
    scratch.clear();
    this.#scratch = scratch;
    const terms: string[] = [];
    this.table = tableOf(terms);
    // Records that stand one after the other often have the same term.
    let last = 0;
    const enter = (term: string, ordinal: number) => {
      const number = term === terms[last] ? last : this.table.add(term);
      last = number;
      if (number === terms.length) {
        terms.push(term);
        scratch.lastOrdinals.push(ordinal);
      } else if (scratch.lastOrdinals.at(number) === ordinal) {
        // A record may name a term twice.
        return;
      }
      scratch.lastOrdinals.set(number, ordinal);
      scratch.terms.push(number);
    };
    records.forEach((record, ordinal) => {
      const found = termsOf(record);
      if (typeof found === "string") enter(found, ordinal);
      else if (found !== null) for (const term of found) if (term !== null) enter(term, ordinal);
      scratch.ends.push(scratch.terms.length);
    });
    this.counts = new Uint32Array(terms.length);
    this.forEach((term) => this.counts[term]!++);
  }

  forEach(call: (term: number, ordinal: number) => void): void {
    const { terms, ends } = this.#scratch;
    for (let ordinal = 0, index = 0; ordinal < ends.length; ordinal++) {
      for (const end = ends.at(ordinal); index < end; index++) call(terms.at(index), ordinal);
    }
  }
}

/** Apart from `Entries`, so that what the table can see is the terms alone: it lives longer. */
function tableOf(terms: readonly string[]): GrowingTermTable {
  return new GrowingTermTable((number) => terms[number]!);
}
