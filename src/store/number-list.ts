/** 64 kB. */
const PART = 1 << 14;

/**
 * Whole numbers in a row, four bytes each; grows.
 *
 * It grows by parts: one array that doubles would leave as much garbage outside of V8's heap as it holds,
 * and each 64 MB there make V8 collect all garbage, which takes seconds beside millions of records.
 */
export class NumberList {
  readonly #parts: Uint32Array[] = [];
  length = 0;

  push(number: number): void {
    const part = this.length >>> 14;
    if (part === this.#parts.length) this.#parts.push(new Uint32Array(PART));
    this.#parts[part]![this.length++ & (PART - 1)] = number;
  }

  set(index: number, number: number): void {
    this.#parts[index >>> 14]![index & (PART - 1)] = number;
  }

  at(index: number): number {
    return this.#parts[index >>> 14]![index & (PART - 1)]!;
  }

  /** Empties it and keeps its memory. */
  clear(): void {
    this.length = 0;
  }
}
