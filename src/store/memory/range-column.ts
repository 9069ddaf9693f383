import { firstPlace, isMarked, mark, noBits, unmark, type Bits } from "./bits.js";
import { placesOf } from "./combine.js";
import { Every, Marked } from "./dense.js";
import { Lazy } from "./lazy.js";
import { EMPTY } from "./listed.js";
import { isDense, type Ordinals } from "./ordinals.js";
import { positionOf } from "./position-of.js";

/** How many times the places that come first by value are noted down as bits. */
const NOTES = 32;

/** One of so many values is at hand without its record: to read one there takes up to a µs among a million. */
const STRIDE = 16;

/**
 * The records by one of their values.
 *
 * Beside the places sorted by value there are bits for the first 32nd of them, the first two 32nds
 * and so on: four more bytes for each record. They tell of all places but a 32nd whether these come
 * before an end of a range. All places of a range are marked by copying one of them and going through a
 * 64th of the places at most for each end.
 */
export class RangeColumn {
  readonly #valueAt: (ordinal: number) => string;
  readonly #byValue: Uint32Array;
  readonly #stops: readonly string[];
  readonly #notes: readonly Bits[];
  readonly #step: number;
  #ranks: Uint32Array | undefined;

  /** @param values what `valueAt` gives for each place, where that is known already. */
  constructor(size: number, valueAt: (ordinal: number) => string, values = valuesAt(size, valueAt)) {
    this.#valueAt = valueAt;
    this.#byValue = sortedBy(values);
    this.#stops = Array.from(
      { length: Math.ceil(size / STRIDE) },
      (_, stop) => values[this.#byValue[stop * STRIDE]!]!,
    );
    this.#step = Math.max(1, Math.ceil(size / NOTES));
    const notes = [noBits(size)];
    for (let start = 0; start < size; start += this.#step) {
      const bits = notes.at(-1)!.slice();
      for (const ordinal of this.#byValue.subarray(start, start + this.#step)) mark(bits, ordinal);
      notes.push(bits);
    }
    this.#notes = notes;
  }

  valueAt(ordinal: number): string {
    return this.#valueAt(ordinal);
  }

  /** The place that comes at this rank when places are sorted by value, then by place. */
  atRank(rank: number): number {
    return this.#byValue[rank]!;
  }

  /** The ranks of these places, in their order. The first call takes time linear in all places. */
  ranksOf(ordinals: readonly number[]): Uint32Array {
    this.#ranks ??= inverseOf(this.#byValue);
    const ranks = this.#ranks;
    return Uint32Array.from(ordinals, (ordinal) => ranks[ordinal]!);
  }

  /** The places whose value lies between the two, both included; `null` leaves that end open. */
  between(from: string | null, to: string | null): Ordinals {
    const size = this.#byValue.length;
    const start = from === null ? 0 : this.#position((value) => value < from);
    const end = to === null ? size : this.#position((value) => value <= to);
    if (end <= start) return EMPTY;
    if (end - start === size) return new Every(size);
    if (!isDense(end - start, size)) return placesOf(this.#byValue.subarray(start, end), size);
    return new Between(this, {
      before: { count: start, has: (ordinal) => from !== null && this.#valueAt(ordinal) < from },
      upTo: { count: end, has: (ordinal) => to === null || this.#valueAt(ordinal) <= to },
    });
  }

  /** How many of the values come before an end of a range. */
  #position(isBefore: (value: string) => boolean): number {
    const stops = this.#stops;
    const start = Math.max(0, positionOf(stops.length, (stop) => isBefore(stops[stop]!)) - 1) * STRIDE;
    const length = Math.min(STRIDE, this.size - start);
    return start + positionOf(length, (index) => isBefore(this.#valueAt(this.#byValue[start + index]!)));
  }

  get size(): number {
    return this.#byValue.length;
  }

  isAmong({ count, has }: First, ordinal: number): boolean {
    const note = Math.floor(count / this.#step);
    if (isMarked(this.#notes[note]!, ordinal)) return true;
    return count > note * this.#step && isMarked(this.#notes[note + 1]!, ordinal) && has(ordinal);
  }

  /** Those of one word. Of the 32 places one has to be compared by its value. */
  wordOf({ count, has }: First, index: number): number {
    const note = Math.floor(count / this.#step);
    let word = this.#notes[note]![index]!;
    if (count === note * this.#step) return word;
    for (let open = this.#notes[note + 1]![index]! & ~word; open !== 0; open &= open - 1) {
      if (has(firstPlace(open, index))) word |= open & -open;
    }
    return word;
  }

  markedIn({ before, upTo }: Range): Marked {
    const [start, end] = [this.#near(before.count), this.#near(upTo.count)];
    const bits = end.note.slice();
    const byValue = this.#byValue;
    for (let at = end.count; at < upTo.count; at++) mark(bits, byValue[at]!);
    for (let at = upTo.count; at < end.count; at++) unmark(bits, byValue[at]!);
    if (before.count > 0) {
      for (let index = 0; index < bits.length; index++) bits[index]! &= ~start.note[index]!;
      // A range is longer than half a step, so the nearest note of its start ends before it does.
      for (let at = before.count; at < start.count; at++) mark(bits, byValue[at]!);
      for (let at = start.count; at < before.count; at++) unmark(bits, byValue[at]!);
    }
    return new Marked(this.size, bits, upTo.count - before.count);
  }

  /** The note that has nearly so many places. */
  #near(count: number) {
    const number = Math.round(count / this.#step);
    return { note: this.#notes[number]!, count: Math.min(number * this.#step, this.size) };
  }
}

/** The places that come first by value: how many, and whether one is among them, by its value. */
interface First {
  readonly count: number;
  readonly has: (ordinal: number) => boolean;
}

/** What comes up to the end, without what comes before the start. */
interface Range {
  readonly before: First;
  readonly upTo: First;
}

/** So many places are looked at 32 at a time, at a comparison or two each. */
const PATIENCE = 2048;

class Between extends Lazy {
  readonly #column: RangeColumn;
  readonly #range: Range;

  constructor(column: RangeColumn, range: Range) {
    super(column.size, PATIENCE);
    this.#column = column;
    this.#range = range;
  }

  protected hasOne(ordinal: number): boolean {
    const { before, upTo } = this.#range;
    return this.#column.isAmong(upTo, ordinal) && !this.#column.isAmong(before, ordinal);
  }

  protected look(index: number): number {
    const { before, upTo } = this.#range;
    return this.#column.wordOf(upTo, index) & ~this.#column.wordOf(before, index);
  }

  protected markAll(): Marked {
    return this.#column.markedIn(this.#range);
  }

  override atMost(): number {
    return this.count();
  }

  override count(): number {
    return this.#range.upTo.count - this.#range.before.count;
  }
}

function valuesAt(size: number, valueAt: (ordinal: number) => string): readonly string[] {
  return Array.from({ length: size }, (_, ordinal) => valueAt(ordinal));
}

function inverseOf(permutation: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(permutation.length);
  permutation.forEach((ordinal, rank) => (inverse[ordinal] = rank));
  return inverse;
}

function sortedBy(values: readonly string[]): Uint32Array {
  const ordinals = Array.from(values.keys());
  return Uint32Array.from(
    ordinals.sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b)),
  );
}
