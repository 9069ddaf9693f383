/** A text that is cut by code points many times over. */
export class IndexedText {
  readonly #text: string;
  /** The UTF-16 offset of each code point and of the end; `null` where the two counts agree. */
  readonly #offsets: Uint32Array | null;

  constructor(text: string) {
    this.#text = text;
    this.#offsets = /[\u{10000}-\u{10FFFF}]/u.test(text) ? offsetsOf(text) : null;
  }

  /** In code points. */
  get length(): number {
    return this.#offsets === null ? this.#text.length : this.#offsets.length - 1;
  }

  /** The code points `[start, end)`, which must lie inside. */
  slice(start: number, end: number): string {
    return this.#text.slice(this.#offsets?.[start] ?? start, this.#offsets?.[end] ?? end);
  }

  /** Where the words stand, in code points; at most so many places. */
  find(words: string, atMost: number): number[] {
    const found: number[] = [];
    for (let unit = this.#text.indexOf(words); unit !== -1 && found.length < atMost;) {
      found.push(this.#offsets?.indexOf(unit) ?? unit);
      unit = this.#text.indexOf(words, unit + 1);
    }
    return found;
  }
}

function offsetsOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) {
    offsets[count++] = unit;
  }
  offsets[count] = text.length;
  return offsets.slice(0, count + 1);
}
